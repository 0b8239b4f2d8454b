"""Who keeps whom."""

from __future__ import annotations

import pytest
from people import give_role, make_person

from roviec_web.kit.errors import NotFoundError
from roviec_web.people.errors import LastKeeperError, NoSuchPersonError, PersonRefusedError
from roviec_web.people.models import RoleKind
from roviec_web.people.rights import check_keeps, check_keeps_person, check_leaves_a_keeper


def test_an_administrator_keeps_their_subtree(province, other_province, people):
    check_keeps(province.health, people.an)
    for body, user in ((other_province.top, people.an), (province.health, people.binh)):
        with pytest.raises(NotFoundError):
            check_keeps(body, user)


def test_a_person_without_any_role_is_kept_by_nobody(people):
    with pytest.raises(NoSuchPersonError):
        check_keeps_person(make_person(), people.an)
    with pytest.raises(PersonRefusedError):
        check_keeps_person(people.an, people.an)
    check_keeps_person(people.binh, people.an)


def test_two_administrators_do_not_go_at_once(province, people):
    first = people.an.roles.get(kind=RoleKind.ADMINISTRATOR)
    second = give_role(people.binh, province.top, RoleKind.ADMINISTRATOR)
    check_leaves_a_keeper(first)
    with pytest.raises(LastKeeperError):
        check_leaves_a_keeper(first, second)
