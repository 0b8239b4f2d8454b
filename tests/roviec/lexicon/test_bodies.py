"""Words of which names of bodies are made: see ``tests/cases/words/bodies.txt``."""

from __future__ import annotations

import pytest
from word_cases import read_words

from roviec.plan.assignments import find_assignments


@pytest.mark.parametrize(
    ("text", "names"),
    [
        *read_words("bodies", "words before a class of bodies"),
        *read_words("bodies", "one office that serves two bodies"),
        *read_words("bodies", "forms of firms"),
        *read_words("bodies", "words that share the work of a list out"),
        *read_words("bodies", 'behind "để" a named body works on what others send it'),
    ],
)
def test_a_sentence_gives_its_body_the_work(text, names):
    (found, *_) = find_assignments(text)
    assert " | ".join(body.name for body in found.leads) == names


@pytest.mark.parametrize(
    ("text", "_"), read_words("bodies", "nobody is given work: partners, and those for whom something is done")
)
def test_partners_and_receivers_are_given_no_work(text, _):
    assert find_assignments(text) == ()
