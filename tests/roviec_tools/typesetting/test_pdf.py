"""Papers as PDF: tagged, with bookmarks, and the same plan when they are compiled again."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from set_anew import PARTY, STATE, compiled, example, facts, tasks

from roviec import compile_bytes, plan_paper
from roviec.export.layout.assigned_paper import with_assigned_work
from roviec.export.layout.paper import Family, Line, Look, Paper, Piece, Sheet
from roviec_tools.typesetting import MOST_LINES, TooLongError, TypesetterMissingError, TypesettingError, paper_to_pdf

typst = pytest.importorskip("typst")


def paper(*words, **look):
    lines = tuple(Line((Piece(line),), Look(**look)) for line in words)
    return Paper(Family.STATE, "Kế hoạch", "ỦY BAN", date(2026, 3, 5), (Sheet(lines),))


def text_of(data):
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("name", ["tiem-chung-2026.docx", "an-toan-mua-lu-2026.docx", "phong-chay-2026.docx"])
def test_a_typeset_plan_compiles_to_the_same_plan(name):
    plan = example(name)
    assert facts(compile_bytes(paper_to_pdf(plan_paper(plan)), "lai.pdf")) == facts(plan)


def test_the_table_behind_a_plan_is_an_annex_of_its_own_and_changes_nothing_before_it():
    plan = example("tiem-chung-2026.docx")
    again = compile_bytes(paper_to_pdf(with_assigned_work(plan_paper(plan), plan)), "lai.pdf")
    assert again.outlined.parts[-1].id == "A2"
    assert tasks(plan) == [one for one in tasks(again) if not one.startswith("A2/")]
    assert {task.lead for task in plan.tasks} >= {task.lead for task in again.tasks if task.path.startswith("A2/")}


@pytest.mark.parametrize("source", [STATE, PARTY], ids=["state", "party"])
def test_every_word_can_be_copied_out(source):
    plan = compiled(source)
    printed = " ".join(text_of(paper_to_pdf(plan_paper(plan))).split())
    for line in plan_paper(plan).lines():
        assert all(word in printed for word in line.text.split())


def test_it_is_tagged_for_screen_readers_and_archives():
    data = paper_to_pdf(plan_paper(compiled(STATE)))
    assert pypdfium2.PdfDocument(data).is_tagged()
    assert b"pdfuaid:part" in data
    assert b"pdfaid:part" in data
    assert b"/Lang" in data


def kinds_of(data):
    """Kinds of the structure of the first page, in reading order."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    found = []

    def walk(element):
        size = pdfium.FPDF_StructElement_GetType(element, None, 0)
        letters = ctypes.create_string_buffer(size)
        pdfium.FPDF_StructElement_GetType(element, letters, size)
        found.append(letters.raw.decode("utf-16-le").rstrip("\0"))
        for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
            if child:
                walk(child)

    for at in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at))
    pdfium.FPDF_StructTree_Close(tree)
    return found


def test_headings_and_paragraphs_are_known_as_such():
    kinds = kinds_of(paper_to_pdf(plan_paper(compiled(STATE))))
    assert {"H1", "H2", "P"} <= set(kinds)
    assert kinds.index("H1") < kinds.index("H2")


def test_tables_are_known_as_such():
    plan = compiled(STATE)
    only = with_assigned_work(replace(plan_paper(plan), sheets=()), plan)
    kinds = kinds_of(paper_to_pdf(only))
    assert {"Table", "TR", "TH", "TD"} <= set(kinds)


def test_bookmarks_are_the_outline():
    found = list(pypdfium2.PdfDocument(paper_to_pdf(plan_paper(compiled(STATE)))).get_toc())
    said = [(mark.level, mark.get_title()) for mark in found]
    assert said[:3] == [(0, "KẾ HOẠCH"), (1, "I. MỤC ĐÍCH"), (1, "II. TỔ CHỨC THỰC HIỆN")]
    assert (2, "1. Sở Xây dựng") in said


def test_the_number_stands_on_every_page_but_the_first_of_a_sheet():
    long = paper(*["Bảo đảm an toàn giao thông. " * 12] * 20)
    document = pypdfium2.PdfDocument(paper_to_pdf(replace(long, sheets=long.sheets * 2)))
    heads = [page.get_textpage().get_text_bounded(bottom=page.get_height() - 50).strip() for page in document]
    half = len(heads) // 2
    assert heads == ["", *(str(number) for number in range(2, half + 1))] * 2


def test_words_are_never_markup():
    words = ['#import "x.typ": y', "$x^2$ *đậm* _nghiêng_ `mã` \\ @a <b>", "= Đề mục", "-- 'nháy' \"kép\" ..."]
    printed = text_of(paper_to_pdf(paper(*words)))
    assert all(line in printed for line in words)


def test_a_letter_without_a_shape_still_gives_a_tagged_file():
    data = paper_to_pdf(paper("An toàn \U0001f6b8 ខ្មែរ"))
    assert pypdfium2.PdfDocument(data).is_tagged()
    assert "An toàn" in text_of(data)


def test_the_same_paper_gives_the_same_bytes():
    one = plan_paper(compiled(STATE))
    assert paper_to_pdf(one) == paper_to_pdf(one)


def test_an_empty_paper_is_a_file_too():
    assert paper_to_pdf(replace(paper("x"), sheets=())).startswith(b"%PDF")


def test_a_paper_that_would_fill_the_memory_is_refused():
    lines = paper("x").sheets[0].blocks * (MOST_LINES + 1)
    with pytest.raises(TooLongError):
        paper_to_pdf(replace(paper("x"), sheets=(Sheet(lines),)))


def test_the_extra_may_be_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(TypesetterMissingError):
        paper_to_pdf(paper("x"))


def test_what_the_typesetter_cannot_do_is_told(monkeypatch):
    class PanicException(BaseException):
        """As the bindings raise it."""

    def panic(*_args, **_settings):
        raise PanicException("index out of range")  # noqa: EM101 - as above

    monkeypatch.setattr(typst, "compile", panic)
    with pytest.raises(TypesettingError, match="out of range"):
        paper_to_pdf(paper("x"))


def test_an_interruption_goes_through(monkeypatch):
    def interrupt(*_args, **_settings):
        raise KeyboardInterrupt

    monkeypatch.setattr(typst, "compile", interrupt)
    with pytest.raises(KeyboardInterrupt):
        paper_to_pdf(paper("x"))
