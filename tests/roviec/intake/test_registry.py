"""Any bytes become a source or an error of intake; the content decides, the name must agree."""

from __future__ import annotations

import pytest
from docx_builder import docx, para
from hypothesis import given
from hypothesis import strategies as st

from roviec.errors import IntakeError, LimitError, UnknownFormatError
from roviec.intake.registry import read_source
from roviec.model.options import Limits, Options

PAGE = "<html><body><p>KẾ HOẠCH</p></body></html>".encode()
TEXT = "KẾ HOẠCH\n".encode()


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (TEXT, "a.txt", "text/plain"),
        (TEXT, "a.md", "text/markdown"),
        (TEXT, "khong-duoi", "text/plain"),
        (TEXT, "", "text/plain"),
        (TEXT, "Kế hoạch số 12.KH", "text/plain"),
        (PAGE, "a.html", "text/html"),
        (PAGE, "a.doc", "text/html"),
        (PAGE, "-", "text/html"),
    ],
)
def test_content_decides(data, name, media_type):
    source = read_source(data, name, Options())
    assert (source.media_type, source.name) == (media_type, name)
    assert "KẾ HOẠCH" in source.text


@pytest.mark.parametrize(
    ("data", "name"),
    [(TEXT, "a.pdf"), (TEXT, "A.DOCX"), (PAGE, "a.pdf"), (b"%PDF-1.4\n", "a.docx"), (b"%PDF-1.4\n", "a.txt")],
)
def test_a_name_that_says_something_else_is_refused_with_the_way_out(data, name):
    with pytest.raises(UnknownFormatError) as caught:
        read_source(data, name, Options())
    assert name in caught.value.message("vi")
    assert "đổi đuôi tên" in caught.value.message("vi")


def test_bytes_are_limited_first():
    with pytest.raises(LimitError, match="max_bytes = 3"):
        read_source(b"%PDF-1.4", "a.pdf", Options(limits=Limits(max_bytes=3)))


def test_a_line_of_megabytes_is_refused_in_every_form():
    words = "Sở Y tế chủ trì; " * 60_000
    for data in (words.encode(), f"<html><body><p>{words}</p></body></html>".encode()):
        with pytest.raises(LimitError, match="max_line_characters"):
            read_source(data, "a", Options())


def test_unknown_encoding_is_misuse():
    with pytest.raises(ValueError, match="klingon"):
        read_source(TEXT, "a.txt", Options(encoding="klingon"))


HEADS = [
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"<html>",
    b"<table><tr><td>",
    b"\xff\xfe",
    b"|\n",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
]


def is_told(error: IntakeError) -> bool:
    return bool(error.message("vi") and error.message("en"))


@given(st.sampled_from(HEADS), st.binary(max_size=400))
def test_any_bytes_give_a_source_or_an_error_of_intake(head, tail):
    told, source = True, None
    try:
        source = read_source(head + tail, "tep", Options())
    except IntakeError as error:
        told = is_told(error)
    assert told
    if source is not None:
        assert source.text == "\n".join(line.text for line in source.lines)
        assert all(source.text[line.start : line.end] == line.text for line in source.lines)


@given(st.text(alphabet="a1I.|-\n\t\f <>/tdrp*&;", max_size=300), st.sampled_from(["", "<table>"]))
def test_any_text_too(text, head):
    try:
        source = read_source((head + text).encode(), "tep", Options())
    except IntakeError:
        return
    assert source.text == "\n".join(line.text for line in source.lines)
    assert all(line.cell is None or line.text.strip() for line in source.lines if source.media_type == "text/html")


@pytest.mark.slow
@pytest.mark.parametrize(
    "data",
    [
        "".join(f"{number}. Sở Y tế thực hiện việc thứ {number};\n" for number in range(60_000)).encode(),
        ("Sở Y tế " * 120_000).encode(),
        b"|\n" * 100_000,
        b"a\n|\n" * 50_000,
        b"|a|b|\n|c\n" * 30_000,
        ("<div>" * 100_000 + "x").encode(),
        ("<table><tr><td>x" * 20_000).encode(),
        ("<table>" + "<tr><td rowspan=1000 colspan=200>x" * 20_000).encode(),
    ],
    ids=["60,000 lines", "one line", "pipes", "cells", "rows", "depth", "nested tables", "merged cells"],
)
def test_large_and_hostile_files_are_read(data):
    assert read_source(data, "tep", Options(limits=Limits(max_lines=100_000))).lines


@pytest.mark.slow
@pytest.mark.parametrize("read_as", ["txt", "html", "docx"])
def test_sixty_thousand_numbered_lines_are_refused_in_every_form(read_as):
    lines = [f"{number}. Sở Y tế thực hiện việc thứ {number};" for number in range(60_000)]
    data = {
        "txt": "\n".join(lines).encode,
        "html": ("<html><p>" + "<p>".join(lines)).encode,
        "docx": lambda: docx("".join(map(para, lines))),
    }[read_as]()
    with pytest.raises(LimitError, match="max_lines = 50,000"):
        read_source(data, f"dài.{read_as}", Options())


def test_lines_of_tables_and_empty_lines_are_not_counted():
    limits = Options(limits=Limits(max_lines=2))
    assert read_source(b"a\n\n\n\nb\n\n| c | d |\n|---|---|\n| e | f |\n", "tep", limits).lines
    with pytest.raises(LimitError, match="max_lines = 2"):
        read_source(b"a\nb\nc\n", "tep", limits)
