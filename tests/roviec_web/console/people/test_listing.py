"""The words of the list of people; its pages through HTTP are in ``test_views.py``."""

from __future__ import annotations

import pytest
from people import make_person

from roviec_web.console.people.listing import PEOPLE, PeopleFilterForm
from roviec_web.people.models import Person


def state_of(person):
    person.shown_roles = []
    return {str(column.head): column.cell(person) for column in PEOPLE.columns}["Trạng thái"]


@pytest.mark.django_db
def test_an_account_is_open_waiting_or_stopped():
    invited = Person.objects.create_user("moi@lamson.example", name="Lê Văn Mới")
    left = make_person()
    left.is_active = False
    assert [state_of(person) for person in (make_person(), invited, left)] == [
        "Đang hoạt động",
        "Chưa nhận lời mời",
        "Đã ngừng",
    ]


def test_a_role_that_there_is_none_of_is_told():
    form = PeopleFilterForm({"kind": "king", "q": "an"})
    assert form.wanted() == {"q": "an"}
    assert "kind" in form.errors
    assert PEOPLE.counted(2) == "2 người"
