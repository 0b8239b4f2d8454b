from __future__ import annotations

from roviec_web.console.documents.labels import STATES, WAYS, type_name
from roviec_web.documents.models import Document


def test_every_state_and_way_has_its_word():
    assert set(STATES) == set(Document.State)
    assert set(WAYS) == set(Document.Way)


def test_a_type_that_is_not_known_is_shown_as_it_is():
    assert (type_name("KH"), type_name("XX")) == ("Kế hoạch", "XX")
