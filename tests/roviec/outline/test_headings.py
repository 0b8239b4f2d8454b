"""Headings: a clause parted into its title and its text."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import outlined, sketch

from roviec.lexicon.numbering import read_marker
from roviec.outline.headings import looks_like_title, split_words


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/headings.txt"))
def test_title_and_text_are_parted(given: str, expected: str) -> None:
    assert sketch(outlined(given)) == expected


@pytest.mark.parametrize("words", ["Công tác chuẩn bị", "Các xã ven sông:"])
def test_a_short_unclosed_line_looks_like_a_title(words: str) -> None:
    assert looks_like_title(words)


@pytest.mark.parametrize("words", ["Mở cống khi triều rút.", "mở cống;", "mở cống, " + "mở cống " * 50])
def test_a_closed_or_long_line_does_not(words: str) -> None:
    assert not looks_like_title(words)


def test_a_bold_line_is_a_title_even_with_a_full_stop() -> None:
    marker = read_marker("1. Trạm y tế xã.")
    assert marker
    plain = split_words("Trạm y tế xã.", marker, bold=False, has_children=False)
    bold = split_words("Trạm y tế xã.", marker, bold=True, has_children=False)
    assert (plain.heading_end, bold.heading_end) == (0, 13)
