"""Tables of phrases."""

from __future__ import annotations

from roviec.lexicon.phrases import PhraseTable, fold_word, phrases

TABLE = PhraseTable(["ủy ban", "ủy ban nhân dân", "sở", "văn hóa, thể thao"])


def words(*text: str) -> tuple[str, ...]:
    return tuple(map(fold_word, text))


def test_the_longest_phrase_is_found():
    assert TABLE.length_at(words("Ủy", "ban", "nhân", "dân", "xã"), 0) == 4
    assert TABLE.length_at(words("ủy", "ban", "kiểm", "tra"), 0) == 2


def test_nothing_is_found_elsewhere_or_outside():
    found = words("các", "sở")
    assert [TABLE.length_at(found, at) for at in (0, 1, 2, 99)] == [0, 1, 0, 0]


def test_case_and_place_of_the_tone_do_not_matter():
    assert TABLE.length_at(words("UỶ", "BAN"), 0) == 2
    assert TABLE.length_at(words("văn", "hoá", ",", "thể", "thao"), 0) == 5


def test_words_that_differ_in_tone_are_not_one():
    assert TABLE.length_at(words("sờ"), 0) == 0


def test_a_table_knows_its_first_words_and_its_single_words():
    assert TABLE.first_words == {fold_word("ủy"), fold_word("sở"), fold_word("văn")}
    assert fold_word("sở") in TABLE
    assert fold_word("ủy") not in TABLE


def test_a_block_is_read_line_by_line():
    assert phrases("sở | bộ # ghi chú\n  cục | \n") == ("sở", "bộ", "cục")
