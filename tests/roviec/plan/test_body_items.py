"""One body at a time."""

from __future__ import annotations

import pytest

from roviec.lexicon.phrases import fold_word
from roviec.plan.body_items import BodyKind, ItemReader, is_code, may_begin, separated
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("Sở Y tế, các đơn vị", BodyKind.NAMED, ", các đơn vị"),
        ("Giám đốc Sở Y tế chỉ đạo", BodyKind.TITLE, "chỉ đạo"),
        ("các sở, ban, ngành kiểm tra", BodyKind.CLASS, "kiểm tra"),
        ("Bộ trưởng Bộ Quốc phòng chỉ đạo", BodyKind.TITLE, "chỉ đạo"),
    ],
)
def test_one_body_ends_where_the_next_or_the_verb_begins(text, kind, left):
    words = read_words(text)
    (item,) = ItemReader(words).members(0, opening=True)
    assert (item.kind, text[words.starts[item.after] :]) == (kind, left)


def test_a_head_printed_once_gives_several_bodies():
    found = ItemReader(read_words("Giám đốc các Sở: Y tế, Nội vụ")).members(0, opening=True)
    assert [item.head for item in found] == ["Giám đốc Sở", "Giám đốc Sở"]


def test_what_parts_bodies_is_stepped_over():
    words = read_words("Sở Y tế cùng với các xã")
    assert separated(words, 3) == 5
    assert separated(words, 2) is None


def test_most_words_begin_no_body():
    assert may_begin(fold_word("Sở"))
    assert not may_begin(fold_word("hôm"))


def test_a_code_of_a_unit_is_two_letters_and_two_figures():
    assert is_code("PC07")
    assert not any(is_code(word) for word in ("CO2", "pc07", "UBND", "1234", "PC0"))
