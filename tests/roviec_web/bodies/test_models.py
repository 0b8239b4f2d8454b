"""What the tables of bodies refuse by themselves."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.utils import translation
from provinces import make_province

from roviec_web.bodies.models import Alias, Body, BodyKind

pytestmark = pytest.mark.django_db


def test_a_life_ends_after_it_begins():
    health = make_province().health
    with pytest.raises(IntegrityError), transaction.atomic():
        Body.objects.filter(pk=health.pk).update(ends_on=date(2019, 1, 1))


def test_identifiers_stand_once_and_none_as_often_as_one_likes():
    province = make_province()
    Body.objects.filter(pk=province.health.pk).update(identifier="H99.1")
    with pytest.raises(IntegrityError), transaction.atomic():
        Body.objects.filter(pk=province.interior.pk).update(identifier="H99.1")
    assert Body.objects.filter(identifier="").count() == 7


def test_a_spelling_has_one_meaning_everywhere():
    province = make_province()
    Alias.objects.create(text="A", folded="a", body=province.health)
    with pytest.raises(IntegrityError), transaction.atomic():
        Alias.objects.create(text="A", folded="a", body=province.interior)


def test_a_kind_is_named_in_the_reader_s_language():
    kind = BodyKind(name="Quỹ", name_en="Fund")
    with translation.override("en"):
        assert kind.label == "Fund"
        assert BodyKind(name="Quỹ").label == "Quỹ"
    assert kind.label == "Quỹ"
