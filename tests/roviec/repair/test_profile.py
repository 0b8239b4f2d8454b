"""Profiles: the width of the wrap and the meaning of blank lines."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from roviec.repair.lines import Line, line_from_source
from roviec.repair.profile import is_closed, loosen, measure
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


def test_blank_lines_after_all_lines_mean_nothing_though_most_end_their_sentence() -> None:
    closed = [f"{_WRAPPED}."] * 17
    assert not measure(_lines([*closed, *[_WRAPPED, "ven sông."] * 4], 1)).blanks_part


def test_a_wrap_to_the_letter_is_exact() -> None:
    full = "Tổ xung kích trực tại các điểm sơ tán, kiểm đếm áo phao và thuyền"
    assert measure(_lines([full, "máy."] * 10, 0)).exact
    assert not measure(_lines([full, full[:40]] * 10, 0)).exact


def test_blank_lines_around_header_and_foot_part_no_clauses() -> None:
    lines = [_WRAPPED, *(f"{n}. {_WRAPPED}." for n in range(1, 9)), _WRAPPED]
    blanks = [0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
    source = [line_from_source(SourceLine(0, text, n), blanks[n]) for n, text in enumerate(lines)]
    assert not measure(source).contiguous


def test_blank_lines_between_some_clauses_part_paragraphs_only_where_most_clauses_have_one() -> None:
    def contiguous(with_blank: int) -> bool:
        source = []
        for n in range(1, 11):
            marked = SourceLine(0, f"{n}. {_WRAPPED}", 2 * n)
            source += [line_from_source(marked, int(n <= with_blank)), *_lines([f"{_WRAPPED}."], 0)]
        return measure(source).contiguous

    assert contiguous(10)
    assert not contiguous(4)


@pytest.mark.parametrize(
    "text", ["Chủ trì.", "gồm:", "trẻ em;", "hay không?", "(nếu có).", "“an toàn”.", "hiệu quả..."]
)
def test_it_knows_a_closed_sentence(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize("text", ["Mục đích", "các xã,", "ven sông", "(03/02/1976"])
def test_it_knows_an_open_one(text: str) -> None:
    assert not is_closed(text)


def _paragraphs(texts: list[str]) -> list[Line]:
    """As Word has them: a paragraph each."""
    return [replace(line, whole=True) for line in _lines(texts, 0)]


def test_paragraphs_that_end_in_mid_sentence_are_lines() -> None:
    assert not any(line.whole for line in loosen(_paragraphs([_WRAPPED] * 24)))


@pytest.mark.parametrize("text", [f"{_WRAPPED}.", f"{_WRAPPED};", f"- {_WRAPPED}", f"a) {_WRAPPED}"])
def test_paragraphs_that_are_sentences_or_items_stay_whole(text: str) -> None:
    assert all(line.whole for line in loosen(_paragraphs([text] * 24)))


def test_a_few_cut_paragraphs_among_many_say_nothing() -> None:
    assert all(line.whole for line in loosen(_paragraphs([*[f"{_WRAPPED}."] * 24, _WRAPPED, "ven sông."])))


def test_blank_lines_between_sentences_part_paragraphs() -> None:
    assert measure(_lines([f"{_WRAPPED}."] * 20, 1)).blanks_part
    half = [line_from_source(SourceLine(0, _WRAPPED, n), n % 3 == 0) for n in range(20)]
    assert measure(half).blanks_part
