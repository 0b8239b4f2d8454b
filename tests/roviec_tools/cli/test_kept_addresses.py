"""``roviec draft``, then ``roviec compare --parent``: the file keeps the addresses, LibreOffice too."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from compare_samples import PLAN
from kept_drafts import BODY

from roviec_tools.cli.main import main


@pytest.fixture
def files(tmp_path, capsys):
    parent, child = tmp_path / "tinh.txt", tmp_path / "con.docx"
    parent.write_text(PLAN, encoding="utf-8")
    assert main(["draft", str(parent), "--for", BODY, "-o", str(child)]) == 0
    capsys.readouterr()
    return parent, child


def test_the_reason_is_told(files, capsys):
    assert main(["compare", "--parent", *map(str, files), "--for", BODY]) == 0
    assert "theo địa chỉ giữ trong tệp" in " ".join(capsys.readouterr().out.split())


@pytest.mark.office
@pytest.mark.slow
@pytest.mark.parametrize(("form", "kinds"), [("docx", {"kept"}), ("odt", {"kept", "citation", "words"})])
def test_saved_again_by_libreoffice(files, tmp_path, capsys, form, kinds):
    parent, child = files
    program = str(shutil.which("soffice") or shutil.which("libreoffice"))
    profile = (tmp_path / "profile").as_uri()
    options = ("--headless", "--convert-to", form, "--outdir", str(tmp_path / "out"))
    command = [program, f"-env:UserInstallation={profile}", *options, str(child)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    saved = tmp_path / "out" / f"con.{form}"
    assert main(["compare", "--parent", str(parent), str(saved), "--for", BODY, "--format", "json"]) == 0
    duties = json.loads(capsys.readouterr().out)["duties"]
    assert all(duty["links"] for duty in duties)
    assert {link["kind"] for duty in duties for link in duty["links"]} <= kinds
