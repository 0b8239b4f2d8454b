"""Every table as lines that are the same on both databases."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from django.apps import apps
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from people import make_person

from roviec_web.kit.backup.rows import (
    LEFT_OUT,
    TableDigest,
    digest_of,
    kept_models,
    label_of,
    line_of,
    lines_of,
    load,
    reset_numbers,
)
from roviec_web.kit.jobs import carry_out
from roviec_web.people.models import Person


def test_a_line_holds_every_kind_of_value():
    row = {
        "moment": datetime(2026, 1, 2, 3, tzinfo=UTC),
        "day": date(2026, 1, 2),
        "bytes": b"\x00\xff",
        "key": UUID(int=1),
        "sum": Decimal("1.50"),
        "json": {"b": 1.0, "a": None},
        "text": "Đồng Chùa",
    }
    assert json.loads(line_of(row)) == {
        "moment": "2026-01-02T03:00:00.000000+00:00",
        "day": "2026-01-02",
        "bytes": "AP8=",
        "key": "00000000-0000-0000-0000-000000000001",
        "sum": "1.50",
        "json": {"a": None, "b": 1},
        "text": "Đồng Chùa",
    }


def test_a_digest_does_not_depend_on_the_order():
    one, other = TableDigest(), TableDigest()
    for line in ("a", "b", "c"):
        one.add(line)
    for line in ("c", "a", "b"):
        other.add(line)
    assert one.hexdigest() == other.hexdigest()
    other.add("c")
    assert one.hexdigest() != other.hexdigest()


def test_what_is_left_out_exists_and_nothing_kept_points_at_it():
    labels = {label_of(model) for model in apps.get_models(include_auto_created=True)}
    assert labels >= LEFT_OUT
    for model in kept_models():
        targets = {label_of(field.related_model) for field in model._meta.concrete_fields if field.is_relation}
        assert not targets & LEFT_OUT, model


@pytest.mark.django_db
def test_rows_come_back_as_they_were_keys_and_moments_included():
    person = make_person("Phạm Thị Dung")
    Person.objects.filter(pk=person.pk).update(joined_at=datetime(2020, 1, 1, tzinfo=UTC))
    lines = list(lines_of(Person))
    Person.objects.all().delete()
    assert load(Person, lines) == 1
    assert list(lines_of(Person)) == lines
    reset_numbers([Person])
    assert make_person("Trần Văn Bình").pk > person.pk


@pytest.mark.django_db
def test_moments_that_django_would_set_to_now_stay():
    carry_out.enqueue(job="x", arguments={"a": [1]})
    DBTaskResult.objects.update(enqueued_at=datetime(2020, 1, 1, tzinfo=UTC))
    before = digest_of(DBTaskResult).hexdigest()
    lines = list(lines_of(DBTaskResult))
    DBTaskResult.objects.all().delete()
    load(DBTaskResult, lines)
    assert digest_of(DBTaskResult).hexdigest() == before
    assert DBTaskResult.objects.get().enqueued_at < timezone.now()
