from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in, upload
from people import give_role

from roviec_web.documents.queries.page import compilation_head, documents_with_pages, held_on, members_of, versions_of
from roviec_web.people.access import Permission, may


def test_a_page_is_shown_without_its_plan(province, people, django_assert_num_queries):
    take_in(province.health, plan_text())
    document = documents_with_pages(people.an).get()
    with django_assert_num_queries(0):
        head = compilation_head(document)
        assert head.directive["number"] == "12/KH-UBND"
        assert (head.counts["tasks"], document.body.name) == (2, "Sở Y tế")
    assert compilation_head(upload(province.health, "chờ")) is None


def test_versions_stand_in_their_order(province, people):
    chain = [upload(province.health, "một", people.an)]
    for text in ("hai", "ba"):
        chain.append(upload(province.health, text, people.an, replaces=chain[-1]))
    visible = documents_with_pages(people.an)
    for document in chain:
        assert versions_of(visible.get(pk=document.pk), visible) == chain
    alone = upload(province.health, "khác")
    assert versions_of(visible.get(pk=alone.pk), visible) == []
    assert members_of(alone, visible) == []


@pytest.mark.parametrize("kind", ["viewer", "contributor", "planner", "administrator", "auditor"])
def test_what_is_held_on_a_body_is_what_the_access_rule_says(province, people, kind):
    give_role(people.chi, province.top, kind)
    for body in (province.top, province.health, province.interior):
        for person in people:
            held = held_on(person, body)
            said = {permission for permission in Permission if may(person, permission, body)}
            assert held - {Permission.SITE_OPERATE} == said - {Permission.SITE_OPERATE}
