"""Files that cannot be read, and files that are refused."""

from __future__ import annotations

import pytest

from roviec_tools.cli.reading import explain_os_error


def test_a_missing_file_is_named_with_reason_and_remedy(roviec_program, tmp_path):
    name = str(tmp_path / "khong-co.txt")
    status, printed, complaint = roviec_program("outline", name)
    assert (status, printed) == (3, "")
    assert complaint == f"Không đọc được tệp “{name}”: không có tệp này. Hãy xem lại tên và thư mục.\n"


def test_a_folder_where_one_file_is_wanted(roviec_program, tmp_path):
    status, _, complaint = roviec_program("text", str(tmp_path), "--lang", "en")
    assert status == 3
    assert "it is a folder." in complaint


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermissionError(13, "x"), "không có quyền đọc"), (OSError(5, "I/O error"), "máy không đọc được (I/O error)")],
)
def test_reasons_of_the_file_system(error, reason):
    assert reason in explain_os_error("a.txt", error, "vi")


def test_a_refused_file_says_so_in_the_users_language(roviec_program, tmp_path):
    bad = tmp_path / "hong.docx"
    bad.write_bytes(b"BAD")
    status, _, complaint = roviec_program("compile", str(bad))
    assert (status, complaint) == (3, "Không đọc được tệp “hong.docx”: tệp hỏng. Gửi lại.\n")
    assert "it is damaged." in roviec_program("compile", str(bad), "--lang", "en")[2]


def test_a_fault_of_the_program_costs_one_file_and_shows_itself_when_asked(roviec_program, tmp_path, monkeypatch):
    buggy = tmp_path / "la.txt"
    buggy.write_bytes(b"BUG")
    status, _, complaint = roviec_program("compile", str(buggy))
    assert status == 3
    assert "RuntimeError('a fault of ours')" in complaint
    monkeypatch.setenv("ROVIEC_DEBUG", "1")
    with pytest.raises(RuntimeError):
        roviec_program("compile", str(buggy))
