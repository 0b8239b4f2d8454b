"""Sizes and faces of both families, as the decree and the guide give them."""

from __future__ import annotations

import pytest

from roviec.export.layout.looks import looks_of
from roviec.export.layout.paper import Align, Family


@pytest.mark.parametrize("family", Family)
def test_words_of_the_text_have_their_size_and_indent(family):
    clause = looks_of(family).clause
    assert (clause.size, clause.align, clause.indent_mm) == (14, Align.JUSTIFY, 10)


def test_recipients_differ_by_family():
    state, party = looks_of(Family.STATE), looks_of(Family.PARTY)
    assert (state.recipients.size, state.recipients.bold, state.recipients.italic) == (12, True, True)
    assert (party.recipients.size, party.recipients.underline, party.recipients.italic) == (14, True, False)
    assert (state.recipient.size, party.recipient.size) == (11, 12)


def test_the_name_of_the_type_is_larger_in_the_party():
    assert looks_of(Family.STATE).type_name.size == 14
    assert looks_of(Family.PARTY).type_name.size == 16


def test_bases_are_italic_in_documents_of_the_state_only():
    assert looks_of(Family.STATE).basis.italic
    assert not looks_of(Family.PARTY).basis.italic
