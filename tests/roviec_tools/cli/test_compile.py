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
    monkeypatch.setattr(roviec, "compile_bytes", lambda *_: replace(sample_plan(), findings=(finding,)))
    assert roviec_program("compile", document, "--strict")[0] == status
    assert roviec_program("compile", document)[0] == 0
