from __future__ import annotations

from roviec.lint.occurrences import line_after, line_before, occurrences


def test_a_phrase_is_found_as_whole_words_only() -> None:
    assert list(occurrences("tin nhiệm, tin nhiệm; tintin nhiệm2", "tin nhiệm")) == [0, 11]
    assert list(occurrences("", "tin")) == []


def test_words_around_stay_on_the_line() -> None:
    text = "một\nhai ba\tbốn"
    assert line_before(text, text.index("ba")) == "hai "
    assert line_after(text, text.index("ba")) == "ba"
    assert line_after(text, text.index("bốn")) == "bốn"
    assert line_before(text, len(text), 2) == "ốn"
