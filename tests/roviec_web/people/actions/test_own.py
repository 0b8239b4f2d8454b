"""People change what is theirs."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from roviec_web.kit.models import AuditRow
from roviec_web.people.actions.own import change_profile, end_other_sign_ins, end_sign_in
from roviec_web.people.errors import NoSuchSessionError
from roviec_web.people.models import Person, SignIn


def test_name_position_and_language_are_kept(people):
    change_profile(name=" Trần Bình ", position="Chuyên viên", language="en", acting_user=people.binh)
    kept = Person.objects.get(pk=people.binh.pk)
    assert (kept.name, kept.position, kept.language, kept.folded[:9]) == (
        "Trần Bình",
        "Chuyên viên",
        "en",
        "tran binh",
    )
    assert AuditRow.objects.get(action="person.change").data["after"]["language"] == "en"


def test_nothing_changed_is_no_row(people):
    change_profile(name=people.binh.name, position="", language="vi", acting_user=people.binh)
    assert not AuditRow.objects.filter(action="person.change").exists()


@pytest.mark.parametrize("wrong", [{"name": ""}, {"language": "fr"}])
def test_it_is_refused(people, wrong):
    with pytest.raises(ValidationError):
        change_profile(**{"name": "A", "position": "", "language": "vi", **wrong}, acting_user=people.binh)


def test_sessions_of_others_stay(people):
    mine, theirs = (SignIn.objects.create(person=person) for person in (people.an, people.binh))
    with pytest.raises(NoSuchSessionError):
        end_sign_in(code=theirs.code, acting_user=people.an)
    assert end_other_sign_ins(this="", acting_user=people.an) == 1
    assert list(SignIn.objects.all()) == [theirs]
    assert mine.code != theirs.code
