"""Word files opened and kept by LibreOffice: no word and no task is lost on the way."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from set_anew import STATE, compiled, example, tasks

from roviec import compile_bytes, draft_paper, draft_to_docx, find_body, plan_to_docx

pytestmark = [
    pytest.mark.slow,
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="apt install libreoffice-writer fonts-liberation2"),
]


def kept(data, folder):
    """The file as LibreOffice writes it back."""
    (folder / "vao.docx").write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    form = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "ra")]
    command = ["soffice", profile, "--headless", *form, str(folder / "vao.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return compile_bytes((folder / "ra" / "vao.docx").read_bytes(), "ra.docx")


def words(plan):
    return sorted(plan.outlined.repaired.text.split())


def test_a_plan_set_anew(tmp_path):
    data = plan_to_docx(example("phong-chay-2026.docx"))
    before, after = compile_bytes(data, "vao.docx"), kept(data, tmp_path)
    assert words(after) == words(before)
    assert tasks(after) == tasks(before)


def test_a_draft_with_its_content_controls(tmp_path):
    plan = compiled(STATE)
    data = draft_to_docx(draft_paper(plan, find_body(plan, "Sở Xây dựng")))
    assert words(kept(data, tmp_path)) == words(compile_bytes(data, "vao.docx"))
