"""A body and a person, typed."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from roviec_web.console.people.fields import BodyField, PersonField
from roviec_web.people.access import Permission


@pytest.fixture
def field(people):
    return BodyField(user=people.an, permission=Permission.PERSON_MANAGE)


@pytest.mark.parametrize("said", ["Sở Y tế", "so y te", " SYT ", "syt"])
def test_a_body_is_found_by_name_or_abbreviation(province, field, said):
    assert field.clean(said) == province.health


def test_a_body_is_found_by_its_code_and_that_of_another_tree_is_not(province, other_province, field):
    assert field.clean(province.health.code) == province.health
    with pytest.raises(ValidationError, match="Không có cơ quan nào"):
        field.clean(other_province.health.code)
    with pytest.raises(ValidationError, match="gõ mã"):
        field.clean("ubnd")


def test_a_name_with_a_code_behind_it_is_the_body_of_the_code(province, other_province, field):
    assert field.clean(f"Sở Y tế ({province.health.code})") == province.health
    with pytest.raises(ValidationError, match="Không có cơ quan nào"):
        field.clean(f"Sở Y tế ({other_province.health.code})")


def test_the_field_says_where_bodies_are_suggested(field):
    assert field.widget.attrs["data-picks"] == "/bodies/suggest/?for=person.manage"


def test_a_person_is_found_by_address_while_their_account_is_open(people):
    assert PersonField().clean(people.binh.email.upper()) == people.binh
    people.binh.is_active = False
    people.binh.save()
    with pytest.raises(ValidationError, match="Không có tài khoản"):
        PersonField().clean(people.binh.email)
