"""The PDF form of the examples: the same bytes each time, dates and marks of its maker set aside."""

from __future__ import annotations

from pathlib import Path

import pytest

import make_examples

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


@pytest.mark.parametrize("pdf", sorted(EXAMPLES.glob("*.pdf")), ids=lambda path: path.stem)
def test_no_day_of_making_is_in_the_file(pdf):
    assert make_examples.settled(pdf.read_bytes()) == pdf.read_bytes()


def test_dates_and_marks_are_settled_without_moving_anything():
    raw = b"/CreationDate(D:20251121093000+00'00')\n/ID [ <0123456789ABCDEF0123456789ABCDEF>"
    settled = make_examples.settled(raw)
    assert settled == b"/CreationDate(D:20260101000000+00'00')\n/ID [ <00000000000000000000000000000000>"
    assert len(settled) == len(raw)


def test_every_source_has_its_three_forms():
    for source in (EXAMPLES / "source").glob("*.txt"):
        for suffix in (".txt", ".docx", ".pdf"):
            assert (EXAMPLES / source.name).with_suffix(suffix).is_file()
