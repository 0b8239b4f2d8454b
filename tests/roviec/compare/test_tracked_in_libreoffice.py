"""LibreOffice understands the tracked changes: what it saves again gives both versions."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date

import pytest
from compare_samples import PLAN, changed, compared, compiled
from tracked_words import letters, read

from roviec.compare.tracked import comparison_to_docx

LINE = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
PAIRS = (
    ("30/4/2026", "15/5/2026"),
    (LINE, ""),
    ("c) Thực hiện nghiêm.\n3. Công", f"{LINE}c) Thực hiện nghiêm.\n3. Công"),
    ("- Thực hiện nghiêm.\n", ""),
)


@pytest.mark.office
@pytest.mark.slow
def test_saved_again_by_libreoffice_it_holds_both_versions(tmp_path):
    path, profile = tmp_path / "khac.docx", (tmp_path / "profile").as_uri()
    path.write_bytes(comparison_to_docx(compared(*PAIRS), on=date(2026, 3, 6)))
    program = str(shutil.which("soffice") or shutil.which("libreoffice"))
    options = ("--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "out"))
    command = [program, f"-env:UserInstallation={profile}", *options, str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    saved = (tmp_path / "out" / "khac.docx").read_bytes()
    assert letters(read(saved, accept=False)) == letters(compiled(PLAN).outlined.repaired.text)
    assert letters(read(saved, accept=True)) == letters(compiled(changed(*PAIRS)).outlined.repaired.text)
