"""Plain text: the lines of the file as they stand, with their numbers and pages."""

from __future__ import annotations

import pytest

from roviec.errors import LimitError, UnknownFormatError
from roviec.intake.limits import MAX_BLOCKS
from roviec.intake.text import read_text, split_lines
from roviec.model.options import Limits, Options


def read(text: str, **options):
    return read_text(text.encode(), "ke-hoach.txt", Options(**options))


def test_lines_are_those_of_the_file():
    source = read("KẾ HOẠCH\r\n\r\n  1. Sở Y tế\tchủ trì \rII. NỘI DUNG\n")
    assert [line.text for line in source.lines] == ["KẾ HOẠCH", "", "  1. Sở Y tế\tchủ trì ", "II. NỘI DUNG"]
    assert [line.number for line in source.lines] == [1, 2, 3, 4]
    assert (source.media_type, source.encoding, source.pages, source.text_form) == ("text/plain", "utf-8", None, True)


def test_text_is_the_lines_joined_and_offsets_are_exact():
    source = read("Một\n\nHai ba\fBốn\n| a | b |\n| c | d |\n")
    assert source.text == "\n".join(line.text for line in source.lines)
    assert all(source.text[line.start : line.end] == line.text for line in source.lines)


def test_form_feeds_are_pages_and_no_lines():
    source = read("trang một\ncâu còn\n\fdở dang\n\ftrang ba\n\f")
    assert [(line.text, line.number, line.page) for line in source.lines] == [
        ("trang một", 1, 1),
        ("câu còn", 2, 1),
        ("dở dang", 3, 2),
        ("trang ba", 4, 3),
    ]
    assert source.pages == 3


def test_a_vertical_tab_breaks_a_line_without_counting():
    assert [(piece.text, piece.number) for piece in split_lines("a\vb\nc")] == [("a", 1), ("b", 1), ("c", 2)]


@pytest.mark.parametrize("text", ["", "\n", "a", "a\n\nb", "\n\na\n\n", "\r\n\r\n"])
def test_lines_without_form_feeds_are_those_of_python(text):
    assert [piece.text for piece in split_lines(text)] == text.splitlines()


def test_markdown_shows_by_its_marks_or_its_name():
    assert read("**KẾ HOẠCH**\n").media_type == "text/markdown"
    assert read_text(b"a", "a.MD", Options()).media_type == "text/markdown"
    assert read("2 ** 3 = 8\n").media_type == "text/plain"


def test_encoding_is_reported_and_can_be_forced():
    assert read_text("Uû ban nh©n d©n".encode("cp1252"), "a.txt", Options()).encoding == "tcvn3"
    assert read("Uû ban nh©n d©n", encoding="utf-8").text == "Uû ban nh©n d©n"


def test_binary_data_is_refused():
    with pytest.raises(UnknownFormatError):
        read_text(bytes(range(1, 32)) * 40, "a.txt", Options())


def test_a_stray_control_character_is_not():
    assert read("Ủy ban nhân dân tỉnh\x00 An Hà\n").lines[0].text == "Ủy ban nhân dân tỉnh\x00 An Hà"


@pytest.mark.parametrize(
    ("text", "limits", "named"),
    [
        ("a" * 11, Limits(max_characters=10), "max_characters = 10"),
        ("a\f" * 5, Limits(max_pages=4), "max_pages = 4"),
        ("a\n" * (MAX_BLOCKS + 1), Limits(), "max_blocks"),
    ],
)
def test_limits_are_named(text, limits, named):
    with pytest.raises(LimitError, match=named):
        read(text, limits=limits)
