from __future__ import annotations

import pytest
from kept_documents import plan_text, upload

from roviec_web.documents.queries.documents import documents_visible_to, get_document_for, get_document_in
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission


def test_a_person_sees_the_documents_of_their_subtrees_alone(province, people):
    own, other = upload(province.health, plan_text()), upload(province.interior, plan_text())
    assert list(documents_visible_to(people.binh)) == [own]
    assert list(documents_visible_to(people.chi)) == [other]
    assert list(documents_visible_to(people.binh, Permission.DOCUMENT_REVIEW)) == []


def test_another_bodys_is_told_in_the_words_of_a_missing_one(province, people):
    other = upload(province.interior, plan_text())
    said = set()
    for code in (other.code, "0000000000"):
        with pytest.raises(NotFoundError) as refusal:
            get_document_for(people.an, code)
        said.add(refusal.value.message)
    assert len(said) == 1


def test_one_of_those_at_hand(province, people):
    own = upload(province.health, plan_text())
    assert get_document_in(documents_visible_to(people.an), own.code) == own
