"""Profiles: the width of the wrap and the meaning of blank lines."""

from __future__ import annotations

import pytest

from roviec.repair.lines import Line, line_from_source
from roviec.repair.profile import is_closed, measure
from roviec.source import SourceLine

_WRAPPED = "Tổ xung kích trực tại các điểm sơ tán, kiểm đếm áo phao và thuyền máy"


def _lines(texts: list[str], blanks: int) -> list[Line]:
    return [line_from_source(SourceLine(0, text, n), blanks if n else 0) for n, text in enumerate(texts)]


def test_short_texts_have_no_width() -> None:
    assert measure(_lines([_WRAPPED] * 3, 0)).width == 0


def test_long_paragraphs_are_not_wrapped() -> None:
    assert measure(_lines([_WRAPPED * 4] * 20, 1)).width == 0


def test_a_wrapped_text_has_the_width_of_its_lines() -> None:
    assert measure(_lines([_WRAPPED] * 20, 0)).width == len(_WRAPPED)


def test_a_blank_line_after_every_line_means_nothing() -> None:
    assert not measure(_lines([_WRAPPED] * 20, 1)).blanks_part


@pytest.mark.parametrize(
    "text", ["Chủ trì.", "gồm:", "trẻ em;", "hay không?", "(nếu có).", "“an toàn”.", "hiệu quả..."]
)
def test_it_knows_a_closed_sentence(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize("text", ["Mục đích", "các xã,", "ven sông", "(03/02/1976"])
def test_it_knows_an_open_one(text: str) -> None:
    assert not is_closed(text)
