"""``roviec draft``: a skeleton for one body."""

from __future__ import annotations

import io
import sys

import docx
import pytest
from set_anew import STATE

from roviec_tools.cli.main import main


@pytest.fixture
def parent(tmp_path):
    path = tmp_path / "ke-hoach.txt"
    path.write_text(STATE, encoding="utf-8")
    return path


@pytest.fixture
def draft(parent, capsys):
    def run(body, output, *more):
        status = main(["draft", str(parent), "--for", body, "-o", str(output), *more])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def test_it_writes_the_skeleton_and_tells_what_went_into_it(draft, tmp_path):
    status, printed, complaint = draft("so xay dung", tmp_path / "con.docx")
    assert (status, complaint) == (0, "")
    assert "Sở Xây dựng, 2 điều khoản chủ trì, 0 thực hiện, 1 phối hợp, 1 giao chung." in printed
    assert "1 điều khoản không vận hành" in printed
    words = " ".join(paragraph.text for paragraph in docx.Document(tmp_path / "con.docx").paragraphs)
    assert "Triển khai thực hiện Kế hoạch số 12/KH-UBND" in words


def test_a_body_that_only_a_class_holds_is_told(draft, tmp_path):
    _, printed, _ = draft("UBND xã Khe Vang", tmp_path / "con.docx")
    assert "Văn bản không nêu tên cơ quan này" in printed


def test_it_writes_pdf_too(draft, tmp_path):
    pytest.importorskip("typst")
    assert draft("Sở Y tế", tmp_path / "con.pdf")[0] == 0
    assert (tmp_path / "con.pdf").read_bytes().startswith(b"%PDF")


def test_an_unknown_body_names_those_near_it_and_writes_nothing(draft, tmp_path):
    status, printed, complaint = draft("so y hoc", tmp_path / "con.docx")
    assert (status, printed) == (2, "")
    assert "không giao việc cho cơ quan nào tên là “so y hoc”. Có phải là: “Sở Y tế”" in complaint
    assert not (tmp_path / "con.docx").exists()


def test_where_none_is_near_all_are_named(draft, tmp_path):
    _, _, complaint = draft("xyz", tmp_path / "con.docx")
    assert "Các cơ quan có việc: “Sở Xây dựng”" in complaint


def test_a_name_of_several_bodies_asks_which(draft, parent, tmp_path):
    parent.write_text(STATE.replace("2. Sở Y tế", "2. Sở Xây dựng và Kiến trúc"), encoding="utf-8")
    status, _, complaint = draft("so xay", tmp_path / "con.docx")
    assert status == 2
    assert "có thể là nhiều cơ quan" in complaint


def test_a_text_without_work_says_so(draft, parent, tmp_path):
    parent.write_text("KẾ HOẠCH\nvề an toàn\nI. MỤC ĐÍCH\n1. Đường an toàn.\n", encoding="utf-8")
    assert "Văn bản không giao việc cho cơ quan nào." in draft("Sở Y tế", tmp_path / "con.docx")[2]


@pytest.mark.parametrize("name", ["con.txt", "con", "con.doc"])
def test_other_endings_are_refused(draft, tmp_path, name):
    status, _, complaint = draft("Sở Y tế", tmp_path / name)
    assert status == 2
    assert ".docx hoặc .pdf" in complaint


def test_the_parent_is_never_written_over(capsys, tmp_path):
    path = tmp_path / "ke-hoach.docx"
    path.write_bytes(b"PK")
    assert main(["draft", str(path), "--for", "Sở Y tế", "-o", str(path)]) == 2
    assert path.read_bytes() == b"PK"
    assert "ghi đè" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_or_written_ends_with_3(draft, parent, tmp_path):
    assert draft("Sở Y tế", tmp_path / "khong-co" / "con.docx")[0] == 3
    parent.write_bytes(b"\x00\x01\x02" * 50)
    assert draft("Sở Y tế", tmp_path / "con.docx")[0] == 3


def test_without_the_typesetter_it_says_how_to_get_it(draft, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    status, _, complaint = draft("Sở Y tế", tmp_path / "con.pdf")
    assert status == 3
    assert "pip install 'roviec[pdf]'" in complaint


def test_messages_in_english(draft, tmp_path):
    assert "leads 2 clauses" in draft("Sở Xây dựng", tmp_path / "con.docx", "--lang", "en")[1]
    assert "gives no work to a body" in draft("xyz", tmp_path / "con.docx", "--lang", "en")[2]


def test_the_same_parent_gives_the_same_bytes(draft, tmp_path):
    for name in ("a.docx", "b.docx"):
        draft("Sở Y tế", tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert docx.Document(io.BytesIO((tmp_path / "a.docx").read_bytes())).core_properties.author == "Sở Y tế"
