"""The files that a command line names."""

from __future__ import annotations

import io
import sys

from roviec_tools.cli.files import InputFile, find_files


def test_a_folder_gives_its_known_forms_sorted_and_nothing_hidden(tmp_path):
    for name in ("b.PDF", "a.txt", "sub/c.docx", "x.gif", "z.doc", ".hidden/d.txt", "~$a.docx", "e.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    found = [file.path.relative_to(tmp_path).as_posix() for file in find_files((str(tmp_path),))]
    assert found == ["a.txt", "b.PDF", "e.md", "sub/c.docx", "z.doc"]


def test_a_named_file_is_kept_whatever_its_ending_and_even_when_it_is_missing(tmp_path):
    (tmp_path / "van-ban.bin").write_bytes(b"x")
    names = (str(tmp_path / "van-ban.bin"), str(tmp_path / "khong-co.txt"))
    assert tuple(file.name for file in find_files(names)) == names


def test_a_folder_whose_name_begins_with_a_dot_is_walked_when_it_is_named(tmp_path):
    folder = tmp_path / ".kho"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"x")
    assert len(find_files((str(folder),))) == 1


def test_no_more_is_read_than_shows_that_the_limit_is_passed(tmp_path, monkeypatch):
    path = tmp_path / "dai.txt"
    path.write_bytes(b"x" * 100)
    assert len(InputFile.named(str(path)).read(10)) == 11
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"y" * 100)))
    assert InputFile.named("-").read(10) == b"y" * 11


def test_the_document_is_called_by_the_last_part_of_its_name(tmp_path):
    assert InputFile.named(str(tmp_path / "a.txt")).document_name == "a.txt"
    assert InputFile.named("-").document_name == "-"


def test_a_name_may_lead_into_a_letter(tmp_path):
    (tmp_path / "thu.eml").write_bytes(b"x")
    file = InputFile.named(str(tmp_path / "thu.eml" / "tai-lieu.zip" / "ke-hoach.doc"))
    assert (file.path, file.inside) == (tmp_path / "thu.eml", "tai-lieu.zip/ke-hoach.doc")
    assert (file.own_name, file.document_name) == ("thu.eml", "thu.eml/tai-lieu.zip/ke-hoach.doc")
    missing = InputFile.named(str(tmp_path / "khong-co" / "ke-hoach.doc"))
    assert (missing.path, missing.inside) == (tmp_path / "khong-co" / "ke-hoach.doc", "")


def test_a_document_in_a_letter_keeps_its_bytes_and_the_way_to_it(tmp_path):
    (tmp_path / "thu.eml").write_bytes(b"x")
    letter = InputFile.named(str(tmp_path / "thu.eml"))
    member = letter.member("thu.eml/ke-hoach.doc", b"y")
    assert (member.name, member.document_name) == (f"{letter.name}/ke-hoach.doc", "thu.eml/ke-hoach.doc")
    assert member.read(10) == b"y"
    assert letter.member("thu.eml", b"z").name == letter.name
    named = InputFile.named(f"{letter.name}/ke-hoach.doc")
    assert named.member("thu.eml/ke-hoach.doc", b"y").name == named.name
