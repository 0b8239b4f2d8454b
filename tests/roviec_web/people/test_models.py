"""People are searched by name, position and address, without accents."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from people import make_person

from roviec_web.people.models import Person, Role, RoleKind


def test_what_is_searched_is_kept_in_step(db):
    person = make_person("Đặng Thị Ánh", position="Phó phòng")
    assert person.folded.startswith("dang thi anh pho phong")
    person.name = "Đặng Ánh Tuyết"
    person.save(update_fields=["name"])
    kept = Person.objects.get()
    assert kept.folded.startswith("dang anh tuyet")
    assert kept.listed_as == "tuyet dang anh"


def test_somebody_without_letters_is_listed_too(db):
    assert make_person("–").listed_as == ""


def test_a_substitute_has_a_last_day(province, people):
    role = people.an.roles.first()
    with pytest.raises(IntegrityError), transaction.atomic():
        Role.objects.create(person=people.binh, body=province.top, kind=RoleKind.VIEWER, standing_in_for=role)
