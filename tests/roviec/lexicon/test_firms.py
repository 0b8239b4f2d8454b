"""Firms and people outside the administration."""

from __future__ import annotations

from roviec.lexicon.firms import LEGAL_FORMS, OUTSIDERS
from roviec.lexicon.folding import fold_tone


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold_tone(word) for word in text.split())


def test_an_office_is_no_outsider():
    assert OUTSIDERS.length_at(_words("nhà thầu"), 0) == 2
    assert not OUTSIDERS.length_at(_words("sở y tế"), 0)


def test_forms_are_known_short_and_long():
    assert LEGAL_FORMS.length_at(_words("trách nhiệm hữu hạn"), 0) == 4
    assert LEGAL_FORMS.length_at(_words("tnhh mtv"), 0) == 1
