"""Vietnamese on a page of any width."""

from __future__ import annotations

import unicodedata
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from roviec_tools.cli.view.paper import Paper

WORDS = "Ủy ban nhân dân các xã, phường tổ chức tuyên truyền phòng, chống đuối nước cho trẻ em"


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_a_hanging_paragraph_keeps_to_the_width_and_breaks_between_words(printed, width):
    page = printed(lambda paper: paper.hang(4, Text("a)"), Text(WORDS)), width=width)
    lines = page.splitlines()
    assert all(cell_len(line) <= width for line in lines)
    assert lines[0].startswith("    a) Ủy")
    assert all(line.startswith(" " * 7) for line in lines[1:])
    assert " ".join(page.replace("a)", "").split()) == WORDS


@given(st.integers(1, 400), st.integers(0, 500), st.text(max_size=300))
def test_any_words_at_any_depth_can_be_printed(width, indent, words):
    paper = Paper("vi", width, colours=False)
    paper.hang(indent, Text("-"), Text(paper.short(words, 200)))
    paper.finish(StringIO())


def test_a_page_narrower_than_one_can_read_is_printed_forty_wide():
    assert Paper("vi", 5, colours=False).console.width == 40


def test_words_are_cut_after_a_whole_word_and_come_composed():
    paper = Paper("vi", 80, colours=False)
    assert paper.short(unicodedata.normalize("NFD", "Sở Y tế,  tổ chức"), 9) == "Sở Y tế …"
    assert paper.short("Sở Y tế", 9) == "Sở Y tế"
    assert Paper("vi", 80, colours=False, full=True).short("Sở Y tế, tổ chức", 9) == "Sở Y tế, tổ chức"


def test_control_characters_do_not_reach_the_terminal():
    assert Paper("vi", 80, colours=False).short("a\x1b[31mb\x9bc", 99) == "a [31mb c"


def test_colours_only_where_a_person_looks_on(printed):
    assert "\x1b[" in printed(lambda paper: paper.title("Việc"), colours=True)
    assert printed(lambda paper: paper.title("Việc", "II.1.a", "chú")) == "\nVIỆC II.1.a  chú\n"


def test_a_stream_that_is_no_terminal_gets_the_width_of_columns(monkeypatch):
    monkeypatch.setenv("COLUMNS", "61")
    paper = Paper.for_stream(StringIO(), "vi")
    assert (paper.console.width, paper.colours) == (61, False)


def test_markup_of_the_document_is_only_words(printed):
    assert printed(lambda paper: paper.hang(0, Text("-"), Text("[red]đỏ[/red] :smile:"))) == "- [red]đỏ[/red] :smile:\n"
