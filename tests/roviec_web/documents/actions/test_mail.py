from __future__ import annotations

import pytest
from people import give_role

from roviec_web.documents.actions.mail import SenderError, find_sender, refuse_letter
from roviec_web.kit.models import AuditRow, Event


def test_the_sender_is_a_person_who_hands_in_documents(people, province):
    assert find_sender(address=people.binh.email.upper(), to=[], failed=False) == (people.binh, province.health)


@pytest.mark.parametrize("what", ["unknown", "forged", "gone", "reader"])
def test_it_refuses(people, province, what):
    address, failed = people.binh.email, what == "forged"
    if what == "unknown":
        address = ""
    if what == "gone":
        people.binh.is_active = False
        people.binh.save()
    if what == "reader":
        people.binh.roles.update(kind="viewer")
    with pytest.raises(SenderError):
        find_sender(address=address, to=[], failed=failed)


def test_of_several_bodies_the_address_names_one(people, province):
    give_role(people.binh, province.science, "contributor")
    with pytest.raises(SenderError):
        find_sender(address=people.binh.email, to=["van-ban@x.example"], failed=False)
    to = [f"van-ban+{province.science.code}@x.example"]
    assert find_sender(address=people.binh.email, to=to, failed=False)[1] == province.science


def test_a_refusal_keeps_no_address_of_a_stranger(people):
    refuse_letter(reason="sender", sender="ai-do@khac.example")
    row = AuditRow.objects.get(action="document.refuse")
    assert (row.data, row.target_code) == ({"reason": "sender", "way": "mail"}, "")
    assert Event.objects.filter(kind="document.refused").exists()
