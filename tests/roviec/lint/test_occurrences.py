from __future__ import annotations

from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_after, line_before, occurrences, phrases_in


def test_a_phrase_is_found_as_whole_words_only() -> None:
    assert list(occurrences("tin nhiệm, tin nhiệm; tintin nhiệm2", "tin nhiệm")) == [0, 11]
    assert list(occurrences("", "tin")) == []


def test_phrases_are_found_in_any_case() -> None:
    facts = Facts(plan_of("1. Bổ Xung vắc xin.\n2. BỔ XUNG xe.\n"))
    table = (("bổ xung", ("bổ", "xung")), ("xử dụng", ("xử", "dụng")))
    assert [facts.text[at : at + 7] for _, at in phrases_in(facts, table)] == ["Bổ Xung", "BỔ XUNG"]


def test_words_around_stay_on_the_line() -> None:
    text = "một\nhai ba\tbốn"
    assert line_before(text, text.index("ba")) == "hai "
    assert line_after(text, text.index("ba")) == "ba"
    assert line_after(text, text.index("bốn")) == "bốn"
    assert line_before(text, len(text), 2) == "ốn"
