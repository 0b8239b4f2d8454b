"""Content controls that keep addresses: which lines stand beside them."""

from __future__ import annotations

import pytest
from docx_builder import cell, para, read, row, run, table

from roviec.intake.docx_kept import Control, KeptLines


def control(inner: str, tag: str = "rv:I.1", more: str = "") -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'


def kept(body: str) -> list[tuple[str, str]]:
    source = read(body)
    return [(one.path, source.text[slice(*one.span)]) for one in source.kept]


def test_paragraphs_of_a_control() -> None:
    assert kept(para("a") + control(para("b") + para("c")) + para("d")) == [("I.1", "b\nc")]


def test_a_control_among_the_words_of_a_paragraph() -> None:
    assert kept(para("a") + para(inner=control(run("b")) + run(" c")) + para("d")) == [("I.1", "b c")]


def test_a_control_inside_another_and_in_a_cell() -> None:
    inner = control(para("b"), "rv:I.2")
    assert kept(control(para("a") + table(row(cell(inner=inner))))) == [("I.1", "a\nb"), ("I.2", "b")]


def test_the_title_stands_in_for_a_lost_tag() -> None:
    title = '<w:sdt><w:sdtPr><w:alias w:val="rv:I.1"/></w:sdtPr><w:sdtContent>'
    assert kept(f"{title}{para('a')}</w:sdtContent></w:sdt>") == [("I.1", "a")]


@pytest.mark.parametrize("tag", ["", "I.1", "goog_rdk_0", "rv:", "rv:a b", "rv:" + "I." * 500])
def test_other_controls_keep_nothing(tag: str) -> None:
    assert kept(control(para("a"), tag)) == []


@pytest.mark.parametrize(
    "body",
    [control(""), control(para("")), control(para("Nhấn để nhập văn bản."), more="<w:showingPlcHdr/>")],
)
def test_an_emptied_control(body: str) -> None:
    assert kept(para("a") + body + para("b")) == [("I.1", "")]


def test_a_paragraph_that_runs_into_a_control_is_not_beside_it() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert kept(para("a ", gone) + control(para("b") + para("c"))) == [("I.1", "c")]
    assert kept(control(para("a ", gone)) + para("b")) == [("I.1", "a b")]


def test_no_more_than_a_bound_is_kept() -> None:
    kept_lines = KeptLines()
    for _ in range(10_050):
        kept_lines.close(kept_lines.open(Control("I.1", is_vacant=False), 0), 0)
    assert len(kept_lines.addresses(())) == 10_000
