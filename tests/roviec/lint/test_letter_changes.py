from __future__ import annotations

from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.letter_changes import letter_hits


def test_a_change_names_the_letters_and_the_whole_word() -> None:
    facts = Facts(plan_of("KẾ HOẠCH\nPHÕNG CHÁY\n1. Các phƣơng tiện.\n"))
    found = [(change.was, change.now, facts.words(change.span)) for change in facts.letter_changes]
    assert found == [("Õ", "Ò", "PHÒNG"), ("ƣ", "ư", "phương")]


def test_what_was_taken_out_marks_the_word_it_stood_in() -> None:
    facts = Facts(plan_of("1. Công\x02 an trực tại các điểm tiêm.\n"))
    assert [(change.now, facts.words(change.span)) for change in facts.letter_changes] == [("", "Công")]


def test_many_places_of_one_letter_are_one_hit() -> None:
    facts = Facts(plan_of("1. " + "nƣớc " * 6 + "và ðê.\n"))
    hits = list(letter_hits(facts, lambda change: change.now.isalpha()))
    assert [(hit.params["was"], hit.params["count"]) for hit in hits] == [("ƣ", 6), ("ð", 1)]


def test_two_letters_of_one_word_are_one_hit() -> None:
    facts = Facts(plan_of("1. Các trƣƣờng trực.\n"))
    assert len(list(letter_hits(facts, lambda _: True))) == 1
