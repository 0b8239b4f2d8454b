from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in

from roviec_web.documents.models import Receipt
from roviec_web.documents.queries.recipients import candidates_for, get_candidate
from roviec_web.kit.errors import NotFoundError


def test_likely_ones_come_first_and_words_find_others(province, other_province):
    document = take_in(province.health, plan_text())
    receipt = Receipt.objects.get(document=document, name="Sở Y tế")
    assert candidates_for(receipt, document)[0] == province.health
    assert candidates_for(receipt, document, "tan lap") == [province.tan_lap]


def test_a_body_of_another_tree_is_none(province, other_province):
    document = take_in(province.health, plan_text())
    assert get_candidate(document, province.office.code) == province.office
    with pytest.raises(NotFoundError):
        get_candidate(document, other_province.health.code)
