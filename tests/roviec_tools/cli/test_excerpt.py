"""Lines of the source with the place of a finding."""

from __future__ import annotations

import pytest
from docx_builder import docx, para
from repairing import compiled

from roviec import compile_bytes
from roviec.findings import Finding, Severity
from roviec_tools.cli.excerpt import Excerpt, Excerpts


def excerpt(plan, words: str, line: int = 1) -> Excerpt:
    start = plan.outlined.repaired.text.index(words)
    return Excerpts(plan).of(Finding("NB001", Severity.ERROR, "Có.", None, line, (start, start + len(words))))


def test_a_text_shows_the_line_of_the_file_with_what_repair_took_out():
    plan = compiled("I. MỤC ĐÍCH\n   1.  Nâng cao    nhận thức của người\ndân trong tỉnh.\n")
    found = excerpt(plan, "nhận thức", 2)
    assert (found.words, found.column, found.length) == ("   1.  Nâng cao    nhận thức của người", 20, 9)


def test_a_place_over_two_lines_is_marked_in_the_first():
    plan = compiled("I. MỤC ĐÍCH\n1. Nâng cao nhận thức của người\ndân trong tỉnh.\n")
    found = excerpt(plan, "người dân", 2)
    assert found.words[found.column - 1 :][: found.length] == "người"


def test_another_form_shows_the_paragraph():
    plan = compile_bytes(docx(para("I. MỤC ĐÍCH") + para("1. Nâng cao nhận thức.")), "a.docx")
    found = excerpt(plan, "nhận thức", 2)
    assert (found.words, found.column) == ("1. Nâng cao nhận thức.", 13)


def test_an_empty_place_is_marked_by_one():
    plan = compiled("I. MỤC ĐÍCH\n1. Nâng cao.\n")
    assert Excerpts(plan).of(Finding("HD001", Severity.ERROR, "Thiếu.", None, 1, (0, 0))).length == 1


def test_control_characters_do_not_reach_the_terminal():
    plan = compiled("I. MỤC ĐÍCH\n1. Nâng\x1bcao nhận thức của người dân trong tỉnh về an toàn.\n")
    assert excerpt(plan, "cao", 2).words.startswith("1. Nâng cao nhận")


@pytest.mark.parametrize("width", [20, 40, 79])
@pytest.mark.parametrize("column", [1, 60, 195])
def test_a_long_line_is_cut_around_the_place(width, column):
    words = "".join(chr(0x61 + n % 26) for n in range(200))
    cut, at, length = Excerpt(3, column, words, 4).window(width)
    assert len(cut) == width
    marked = cut[at : at + length].rstrip("…")
    assert marked
    assert words[column - 1 :].startswith(marked)
    assert cut.startswith("…") is not cut.startswith("ab")


def test_a_short_line_is_whole():
    assert Excerpt(3, 5, "Sở Y tế", 2).window(40) == ("Sở Y tế", 4, 2)
