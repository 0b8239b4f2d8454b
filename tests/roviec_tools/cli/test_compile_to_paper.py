"""``roviec compile -o`` to Word and PDF, and the table alone."""

from __future__ import annotations

import io
import sys

import docx
import pytest


def tables_of(path):
    return docx.Document(io.BytesIO(path.read_bytes())).tables


def test_docx_is_the_plan_set_anew(roviec_program, document, tmp_path):
    status, printed, complaint = roviec_program("compile", document, "-o", str(tmp_path / "ra.docx"))
    assert (status, complaint) == (0, "")
    assert "ra.docx" in printed
    words = " ".join(paragraph.text for paragraph in docx.Document(tmp_path / "ra.docx").paragraphs)
    assert "Kế hoạch này nhằm nâng cao nhận thức" in words


def test_the_table_alone(roviec_program, document, tmp_path):
    assert roviec_program("compile", document, "--table", "-o", str(tmp_path / "bang.docx"))[0] == 0
    assert tables_of(tmp_path / "bang.docx")[0].cell(0, 2).text == "Cơ quan chủ trì"


def test_the_table_of_every_document_in_a_folder(roviec_program, document, tmp_path):
    folder = f"{tmp_path / 'ra'}/"
    assert roviec_program("compile", document, "--table", "--format", "docx", "-o", folder)[0] == 0
    assert tables_of(tmp_path / "ra" / "ke-hoach.docx")


@pytest.mark.parametrize("arguments", [(), ("-o", "ra.html"), ("-o", "ra.json"), ("-o", "ra.xlsx")])
def test_the_table_is_for_word_and_pdf(roviec_program, document, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    status, printed, complaint = roviec_program("compile", document, "--table", *arguments)
    assert (status, printed) == (2, "")
    assert "--table chỉ dùng khi ghi ra .docx hoặc .pdf" in complaint


def test_pdf_and_its_table(roviec_program, document, tmp_path):
    pytest.importorskip("typst")
    for name, more in (("ra.pdf", ()), ("bang.pdf", ("--table",))):
        assert roviec_program("compile", document, *more, "-o", str(tmp_path / name))[0] == 0
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_without_the_typesetter_nothing_is_written(roviec_program, document, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    status, _, complaint = roviec_program("compile", document, "-o", str(tmp_path / "ra.pdf"))
    assert status == 3
    assert "pip install 'roviec[pdf]'" in complaint
    assert not (tmp_path / "ra.pdf").exists()
