"""The whole demonstration: bodies, people, documents; each drawn from the seed by itself."""

from __future__ import annotations

import dataclasses

import pytest
from demo_province import TINY
from django.db import transaction

from roviec_web.bodies.models import Body
from roviec_web.demo.making import make_demo
from roviec_web.documents.models import Document
from roviec_web.kit.models import Delivery
from roviec_web.people.models import Person

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA, settings.FILES = tmp_path, tmp_path / "files"


def made(size=TINY, samples=()):
    told = []
    make_demo(size, seed=1, samples=samples, tell=told.append)
    return told


def test_it_works(examples):
    told = made(samples=(examples / "tiem-chung-2026.txt",))
    assert told == ["35 cơ quan", "8 người", "văn bản mẫu tiem-chung-2026.txt", "6 văn bản khác"]
    assert (Body.objects.count(), Person.objects.count(), Document.objects.count()) == (35, 8, 7)
    assert set(Document.objects.values_list("state", flat=True)) == {"compiled"}


def test_nothing_is_left_to_do(examples):
    made(samples=(examples / "tiem-chung-2026.txt",))
    assert not Delivery.objects.filter(state=Delivery.State.DUE).exists()
    assert not Delivery.objects.filter(state=Delivery.State.FAILED).exists()


def test_more_documents_leave_the_names_as_they_are():
    few, many = (names_of(dataclasses.replace(TINY, documents=count)) for count in (1, 9))
    assert few == many
    assert len(few) == TINY.bodies + 5 + TINY.people


def names_of(size):
    """Of all bodies and people of a demonstration that is taken back."""
    with transaction.atomic():
        made(size)
        names = [model.objects.order_by("id").values_list("name", flat=True) for model in (Body, Person)]
        found = [name for rows in names for name in rows]
        transaction.set_rollback(True)
    return found
