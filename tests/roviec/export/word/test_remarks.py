"""Doubtful places as comments at their words."""

from __future__ import annotations

import io

import docx
import pytest

from roviec.export.layout.paper import Family, Line, Look, Paper, Piece, Remark, Sheet
from roviec.export.word.writer import paper_to_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(*remarks):
    lines = (Line((Piece("Điều ", 0, bold=True), Piece("một hai", 5)), Look()), Line((Piece("ba bốn", 20),), Look()))
    paper = Paper(Family.STATE, "", "", None, (Sheet(lines),), remarks)
    return docx.Document(io.BytesIO(paper_to_docx(paper)))


def marked(document):
    """Words between the ends of each comment, by its number."""
    inside, found = set(), {}
    for element in document.element.body.iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            inside.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            inside.discard(number)
        elif element.tag == f"{W}t":
            for one in inside:
                found[one] = found.get(one, "") + element.text
    return list(found.values())


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ((5, 8), "một"),
        ((20, 22), "ba"),
        ((0, 40), "Điều "),
        ((6, 6), "ộ"),
        ((13, 18), "ba bốn"[:1]),
        ((90, 99), "n"),
    ],
    ids=["a word", "in the next line", "only its first stretch", "empty", "between lines", "behind the end"],
)
def test_a_remark_stands_at_its_words(span, words):
    assert marked(written(Remark(span, "Sai chính tả."))) == [words]


def test_remarks_may_overlap():
    document = written(Remark((5, 12), "Một."), Remark((9, 12), "Hai."), Remark((5, 8), "Ba."))
    assert sorted(marked(document)) == sorted(["một hai", "hai", "một"])


def test_its_words_author_and_no_clock():
    document = written(Remark((5, 8), "Viết hoa sai\x00."))
    comment = next(iter(document.comments))
    assert (comment.text, comment.author, comment.initials) == ("Viết hoa sai\ufffd.", "Rõ Việc", "RV")
    assert comment.timestamp is None


def test_a_paper_without_words_of_the_document_takes_no_remark():
    paper = Paper(Family.STATE, "", "", None, (Sheet((Line((Piece("x"),), Look()),)),), (Remark((0, 1), "Sai."),))
    assert list(docx.Document(io.BytesIO(paper_to_docx(paper))).comments) == []
