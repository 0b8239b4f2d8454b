"""A person says once whom a spelling means."""

from __future__ import annotations

import pytest
from people import three_people
from provinces import make_other_province, make_province

from roviec_web.bodies.actions import ask_names, confirm_alias, dismiss_question, remove_alias
from roviec_web.bodies.errors import BodyFactError, NoSuchBodyError
from roviec_web.bodies.models import Alias, NameQuestion
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db


def test_it_works():
    province = make_province()
    an, _, _ = three_people(province.top, make_other_province().top)
    ask_names(doubtful=[("Cơ quan thường trực", [province.office])], within=province.top)
    alias = confirm_alias(text=" Cơ quan  thường trực", body=province.office, within=province.top, acting_user=an)
    assert (alias.text, alias.folded) == ("Cơ quan thường trực", "co quan thuong truc")
    assert not NameQuestion.objects.exists()
    row = AuditRow.objects.get(action="body.confirm_alias")
    assert (row.actor_name, row.data["text"], row.data["before"]) == (an.name, alias.text, None)
    assert Event.objects.filter(kind="body.alias_confirmed").count() == 1


def test_a_name_without_letters_is_refused():
    province = make_province()
    with pytest.raises(BodyFactError):
        confirm_alias(text=" – ", body=province.office, within=province.top, acting_user=None)
    assert ask_names(doubtful=[("–", [])], within=province.top) == 0


def test_who_may_not_is_refused():
    province = make_province()
    _, binh, chi = three_people(province.top, make_other_province().top)
    alias = confirm_alias(text="Cơ quan", body=province.office, within=province.top, acting_user=None)
    ask_names(doubtful=[("Tổ công tác", [province.office])], within=province.top)
    for person in (binh, chi):
        with pytest.raises(NoSuchBodyError):
            confirm_alias(text="Khác", body=province.office, within=province.top, acting_user=person)
        with pytest.raises(NoSuchBodyError):
            remove_alias(alias=alias, acting_user=person)
        with pytest.raises(NoSuchBodyError):
            dismiss_question(question=NameQuestion.objects.get(), acting_user=person)
    assert Alias.objects.count() == NameQuestion.objects.count() == 1


def test_a_dismissal_is_recorded():
    province = make_province()
    ask_names(doubtful=[("Tổ công tác", [province.office])], within=province.top)
    dismiss_question(question=NameQuestion.objects.get(), acting_user=None)
    assert AuditRow.objects.get(action="body.dismiss_name").data == {"text": "Tổ công tác"}
