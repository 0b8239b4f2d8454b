"""``roviec compile``."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace

import plan_contract
import pytest
from sample_plan import sample_plan

import roviec
from roviec.findings import Finding, Severity
from roviec_tools.cli.main import main


def test_json_is_the_contract(roviec_program, document):
    status, printed, complaint = roviec_program("compile", document, "--format", "json")
    assert (status, complaint) == (0, "")
    assert len(plan_contract.read(printed.encode()).tasks) == 4


def test_text_and_map_on_request(roviec_program, document):
    _, printed, _ = roviec_program("compile", document, "--format", "json", "--with-text", "--with-map")
    assert {"text", "map"} <= set(json.loads(printed)["source"])


def test_text_is_for_reading_and_the_default(roviec_program, document):
    status, printed, _ = roviec_program("compile", document)
    assert status == 0
    assert "CƠ QUAN VÀ VIỆC" in printed


def test_several_files_are_one_object_a_line(roviec_program, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(b"x")
    status, printed, _ = roviec_program("compile", str(tmp_path), "--format", "json")
    assert status == 0
    assert [json.loads(line)["schema"] for line in printed.splitlines()] == ["roviec.plan/1"] * 2


def test_one_bad_file_among_several_leaves_the_others(roviec_program, tmp_path):
    for name, content in (("a.txt", b"x"), ("b.txt", b"BAD"), ("c.txt", b"x")):
        (tmp_path / name).write_bytes(content)
    status, printed, complaint = roviec_program("compile", str(tmp_path), "--format", "json")
    assert status == 3
    assert len(printed.splitlines()) == 2
    assert "b.txt" in complaint


def test_standard_input(roviec_program, compiled, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Nội dung".encode())))
    assert roviec_program("compile", "-", "--format", "json")[0] == 0
    assert compiled[0][:2] == ("Nội dung".encode(), "-")


def test_a_folder_without_documents_is_refused(roviec_program, tmp_path):
    status, _, complaint = roviec_program("compile", str(tmp_path))
    assert status == 3
    assert "Không có tệp nào" in complaint


@pytest.mark.parametrize(("severity", "status"), [(Severity.ERROR, 1), (Severity.WARNING, 0)])
def test_strict_fails_on_errors_and_only_on_errors(roviec_program, document, monkeypatch, severity, status):
    finding = Finding("DL001", severity, "Thời hạn không đọc được.", None, 1, (0, 1))
    monkeypatch.setattr(roviec, "compile_source", lambda *_: replace(sample_plan(), findings=(finding,)))
    assert roviec_program("compile", document, "--strict")[0] == status
    assert roviec_program("compile", document)[0] == 0


def test_a_page_is_written_and_its_place_is_said(roviec_program, document, tmp_path):
    page = tmp_path / "plan.html"
    status, printed, complaint = roviec_program("compile", document, "-o", str(page))
    assert (status, printed, complaint) == (0, f"Đã ghi {page}\n", "")
    assert page.read_text(encoding="utf-8").startswith('<!doctype html>\n<html lang="vi">')


def test_the_page_opens_in_the_language_asked_for(roviec_program, document, tmp_path):
    page = tmp_path / "plan.html"
    _, printed, _ = roviec_program("compile", document, "--output", str(page), "--lang", "en")
    assert printed.startswith("Written: ")
    assert '<html lang="en">' in page.read_text(encoding="utf-8")


def test_json_is_written_with_what_was_asked_for(roviec_program, document, tmp_path):
    target = tmp_path / "plan.json"
    roviec_program("compile", document, "-o", str(target), "--with-text")
    assert "text" in json.loads(target.read_bytes())["source"]


def test_a_folder_gets_one_file_a_document_but_the_refused(roviec_program, tmp_path):
    for name, content in (("a.txt", b"x"), ("b.txt", b"BAD"), ("c.txt", b"x")):
        (tmp_path / name).write_bytes(content)
    status, _, complaint = roviec_program("compile", str(tmp_path), "-o", f"{tmp_path}/ket-qua/")
    assert status == 3
    assert "b.txt" in complaint
    assert sorted(path.name for path in (tmp_path / "ket-qua").iterdir()) == ["a.html", "c.html"]


def test_strict_counts_when_writing_too(roviec_program, document, tmp_path, monkeypatch):
    faulty = Finding("DL001", Severity.ERROR, "Thiếu năm.", None, 3, (0, 2))
    monkeypatch.setattr(roviec, "compile_source", lambda *_: replace(sample_plan(), findings=(faulty,)))
    assert roviec_program("compile", document, "-o", str(tmp_path / "a.html"), "--strict")[0] == 1
    assert (tmp_path / "a.html").exists()


def test_what_cannot_be_written_is_status_3_with_the_way_out(roviec_program, document, tmp_path):
    status, printed, complaint = roviec_program("compile", document, "-o", str(tmp_path / "khong-co" / "a.html"))
    assert (status, printed) == (3, "")
    assert "Hãy tạo thư mục trước" in complaint


def test_an_unknown_ending_is_status_2_and_nothing_is_compiled(roviec_program, compiled, document):
    status, _, complaint = roviec_program("compile", document, "-o", "plan.rar")
    assert status == 2
    assert "plan.rar" in complaint
    assert compiled == []


def test_a_form_that_cannot_be_printed_needs_a_place(roviec_program, compiled, document):
    status, printed, complaint = roviec_program("compile", document, "--format", "html")
    assert (status, printed, compiled) == (2, "", [])
    assert "-o ket-qua/" in complaint


def test_a_pdf_gets_its_pictures(examples, tmp_path, capsys):
    page = tmp_path / "plan.html"
    assert main(("compile", str(examples / "phong-chay-2026.pdf"), "-o", str(page))) == 0
    assert page.read_text(encoding="utf-8").count("data:image/png;base64,") == 10
    assert "plan.html" in capsys.readouterr().out
