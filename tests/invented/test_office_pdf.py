"""Invented plans printed by LibreOffice: the PDF that an office would send."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from invented.measuring import FIRST, PLANS
from invented.mutations import make_case
from invented.scoring import score

from roviec.compiler import compile_bytes


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.parametrize("seed", range(FIRST, FIRST + max(1, PLANS // 100)))
def test_the_plan_is_found_in_the_pdf_of_libreoffice(seed: int, tmp_path: Path) -> None:
    case = make_case(seed, "DOCX")
    (tmp_path / "plan.docx").write_bytes(case.data)
    program = shutil.which("soffice")
    assert program is not None, "LibreOffice is missing: make office"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        program,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        f"{tmp_path}/plan.docx",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    result = score(case.answer, compile_bytes((tmp_path / "plan.pdf").read_bytes(), "plan.pdf"))
    assert result.missed_aims() == {}, "\n".join(result.problems)
    assert result.invented == []
