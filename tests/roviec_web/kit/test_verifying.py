"""Every single row changed, deleted or swapped is named; the tail that is not sealed is told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from roviec_web.kit.audit import record
from roviec_web.kit.models import AuditRow, AuditSeal
from roviec_web.kit.sealing import head, seal_all
from roviec_web.kit.verifying import FaultKind, verify

ROWS = 12
CHANGES = {
    "at": lambda row: row.at + timedelta(microseconds=1),
    "action": lambda row: row.action + "s",
    "actor_id": lambda row: (row.actor_id or 0) + 1,
    "actor_name": lambda row: row.actor_name + " ",
    "standing_in_for": lambda _: "Lê Thị Chi",
    "body_path": lambda row: row.body_path + "z9.",
    "target_type": lambda _: "Barn",
    "target_code": lambda row: row.target_code + "0",
    "data": lambda row: {**row.data, "depth_cm": 21},
}


def write(count: int) -> None:
    with transaction.atomic():
        for number in range(count):
            record("field.plough", acting_user=None, body_path="a1.", data={"furrow": number, "depth_cm": 20})


def named(kind: FaultKind) -> list[int | None]:
    return [fault.row_id for fault in verify().faults if fault.kind is kind]


def swap(first: AuditRow, second: AuditRow) -> None:
    """Each stands under the other's id."""
    first_id, second_id = first.pk, second.pk
    first.pk, second.pk = second_id, first_id
    first.save()
    second.save()


tampering = st.tuples(st.sampled_from(["change", "delete", "swap"]), st.sampled_from(sorted(CHANGES)))
places = st.lists(st.integers(0, ROWS - 1), min_size=2, max_size=6, unique=True)


class TestTampering(TestCase):
    @given(tampering, places)
    def test_whatever_is_done_to_rows_is_named_and_nothing_else(self, how, where):
        write(ROWS)
        seal_all()
        rows = list(AuditRow.objects.order_by("id"))
        what, field = how
        touched = [rows[place] for place in where]
        expected = [row.pk for row in touched]
        if what == "change":
            for row in touched:
                AuditRow.objects.filter(pk=row.pk).update(**{field: CHANGES[field](row)})
            assert sorted(named(FaultKind.CHANGED)) == sorted(expected)
        elif what == "delete":
            AuditRow.objects.filter(pk__in=expected).delete()
            assert sorted(named(FaultKind.DELETED)) == sorted(expected)
        else:
            swap(*touched[:2])
            assert sorted(named(FaultKind.CHANGED)) == sorted(expected[:2])
        assert verify().sealed == ROWS

    @given(st.integers(1, ROWS - 1))
    def test_a_seal_taken_out_with_its_row_leaves_a_gap(self, number):
        write(ROWS)
        seal_all()
        AuditRow.objects.filter(pk=AuditSeal.objects.get(number=number).row_id).delete()
        AuditSeal.objects.filter(number=number).delete()
        assert [(fault.kind, fault.number) for fault in verify().faults] == [(FaultKind.SEAL_GONE, number)]

    @given(st.integers(1, ROWS))
    def test_a_seal_that_was_changed_is_named(self, number):
        write(ROWS)
        seal_all()
        AuditSeal.objects.filter(number=number).update(digest="f" * 64)
        assert number in [fault.number for fault in verify().faults]


@pytest.mark.django_db
def test_an_untouched_audit_is_whole():
    write(ROWS)
    seal_all()
    found = verify()
    assert (found.faults, found.sealed, found.unsealed, found.head) == ((), ROWS, 0, head())


@pytest.mark.django_db
def test_the_tail_is_told_with_its_age():
    write(3)
    seal_all()
    write(2)
    found = verify()
    assert (found.sealed, found.unsealed, found.faults) == (3, 2, ())
    assert found.unsealed_since <= timezone.now()


@pytest.mark.django_db
def test_a_chain_that_was_cut_or_made_anew_is_seen_by_the_head_that_was_told():
    write(4)
    seal_all()
    told = head()
    assert verify(told).faults == ()
    AuditSeal.objects.all().delete()
    AuditRow.objects.filter(data__furrow=2).update(action="field.sow")
    seal_all()
    assert verify().faults == ()
    assert [fault.kind for fault in verify(told).faults] == [FaultKind.OTHER_HEAD]


@pytest.mark.django_db
def test_an_empty_audit_is_whole():
    assert verify().sealed == 0
