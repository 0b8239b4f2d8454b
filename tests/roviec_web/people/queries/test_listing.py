"""The list of people, narrowed; its pages through HTTP are in ``console/people/test_views.py``."""

from __future__ import annotations

import pytest
from people import give_role, make_person

from roviec_web.kit.lists.paging import ordered
from roviec_web.people.models import RoleKind
from roviec_web.people.queries.listing import ORDERS, find_people


def test_the_roles_shown_are_those_one_may_see(province, other_province, people):
    give_role(people.binh, other_province.top, RoleKind.EDITOR)
    (shown,) = [person for person in find_people(people.an, q="binh") if person == people.binh]
    assert [role.kind for role in shown.shown_roles] == ["contributor"]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"body": "so y te"}, {"Vũ Văn Em"}),
        ({"body": "so y te", "kind": "editor"}, {"Vũ Văn Em"}),
        ({"body": "so y te", "kind": "viewer"}, set()),
        ({"kind": "viewer"}, {"Vũ Văn Em"}),
        ({"q": "em vu"}, {"Vũ Văn Em"}),
        ({"state": "left"}, set()),
    ],
)
def test_a_role_is_held_on_the_body_that_is_asked_for(province, people, asked, names):
    person = make_person("Vũ Văn Em")
    give_role(person, province.health, RoleKind.EDITOR)
    give_role(person, province.interior, RoleKind.VIEWER)
    assert {found.name for found in find_people(people.an, **asked)} == names


def test_a_role_that_one_may_not_see_finds_nobody(province, other_province, people):
    give_role(people.binh, other_province.health, RoleKind.EDITOR)
    assert not find_people(people.an, kind="editor").exists()
    assert not find_people(people.an, body="so y te").exists()


def test_people_stand_in_the_order_of_their_given_names(province, people):
    for name in ("Đặng Văn Em", "Lê Ánh", "Vũ Đức", "Bùi Văn Em"):
        give_role(make_person(name), province.health, RoleKind.VIEWER)
    found = ordered(find_people(people.an, body="so y te"), ORDERS["name"])
    assert [person.name for person in found] == ["Lê Ánh", "Vũ Đức", "Bùi Văn Em", "Đặng Văn Em"]


def test_the_subtree_of_a_body_has_those_with_a_role_in_it(province, other_province, people):
    give_role(people.binh, province.health, RoleKind.VIEWER)
    assert set(find_people(people.an, under=province.health.path)) == {people.binh}
    assert not find_people(people.an, under=other_province.top.path).exists()
