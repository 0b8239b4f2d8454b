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
    ],
)
def test_a_sentence_gives_its_body_the_work(text, names):
    (found, *_) = find_assignments(text)
    assert " | ".join(body.name for body in found.leads) == names
