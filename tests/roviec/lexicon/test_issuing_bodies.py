"""First words of issuing bodies."""

from __future__ import annotations

from roviec.lexicon.issuing_bodies import BODY_HEADS, INCOMPLETE_NAMES


def test_longer_heads_come_first_and_none_is_empty() -> None:
    assert BODY_HEADS.index("ban thường vụ") < BODY_HEADS.index("ban")
    assert all(head == head.strip().casefold() and head for head in BODY_HEADS)
    assert [len(head) for head in BODY_HEADS] == sorted((len(head) for head in BODY_HEADS), reverse=True)


def test_incomplete_names_are_in_lower_case() -> None:
    assert all(name == name.casefold() for name in INCOMPLETE_NAMES)
