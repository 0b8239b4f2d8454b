"""The five people of the trial."""

from __future__ import annotations

from roviec_web.demo.trial_people import FIVE
from roviec_web.people.models import RoleKind


def test_each_has_an_address_of_a_domain_that_cannot_exist():
    addresses = [person.email for person in FIVE]
    assert len(set(addresses)) == len(FIVE)
    assert all(address.endswith(".example") for address in addresses)


def test_planner_editor_second_reader_and_leader_are_there_each_with_their_role():
    kinds = {person.key: person.kinds for person in FIVE}
    assert RoleKind.PLANNER in kinds["planner"]
    assert kinds["editor"] == (RoleKind.EDITOR,)
    assert kinds["second-reader"] == (RoleKind.APPROVER,)
    assert RoleKind.OVERSEER in kinds["leader"]
