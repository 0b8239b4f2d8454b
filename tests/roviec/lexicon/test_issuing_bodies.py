"""First words of issuing bodies; names over two lines: see ``tests/cases/words/issuing_bodies.txt``."""

from __future__ import annotations

import pytest
from word_cases import read_words

from roviec.directive.issuer import name_issuers
from roviec.lexicon.issuing_bodies import BODY_HEADS, INCOMPLETE_NAMES


def test_longer_heads_come_first_and_none_is_empty() -> None:
    assert BODY_HEADS.index("ban thường vụ") < BODY_HEADS.index("ban")
    assert all(head == head.strip().casefold() and head for head in BODY_HEADS)
    assert [len(head) for head in BODY_HEADS] == sorted((len(head) for head in BODY_HEADS), reverse=True)


def test_incomplete_names_are_in_lower_case() -> None:
    assert all(name == name.casefold() for name in INCOMPLETE_NAMES)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        *read_words("issuing_bodies", "names that go on in the next line"),
        *read_words("issuing_bodies", "names that are whole: the next line is a body of its own"),
    ],
)
def test_lines_of_a_header_are_joined_to_names(lines, names):
    parent, issuer = name_issuers(lines.split(" / "))
    assert f"{parent} > {issuer}".removeprefix("None > ") == names
