"""Who works, and who is missed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from roviec_web.kit.heartbeat import MISSED_AFTER, beat, begin, leave, living, new_worker_name, state
from roviec_web.kit.models import Heartbeat

pytestmark = pytest.mark.django_db


def silent(name: str, since: timedelta = MISSED_AFTER) -> None:
    Heartbeat.objects.filter(name=name).update(at=timezone.now() - since - timedelta(seconds=1))


def test_names_of_processes_differ():
    assert new_worker_name() != new_worker_name()


def test_a_worker_that_beats_is_alive():
    begin("farm:1:aa")
    assert living() == {"farm:1:aa"}
    found = state(None)
    assert (found.alive, found.missed, found.is_missed) == (("farm:1:aa",), (), False)


def test_one_that_stops_as_told_is_not_missed():
    begin("farm:1:aa")
    leave("farm:1:aa")
    assert not state(None).is_missed


def test_one_that_falls_silent_is_missed_within_two_minutes():
    begin("farm:1:aa")
    silent("farm:1:aa", timedelta(seconds=40))
    assert living() == set()
    assert not state(None).is_missed
    silent("farm:1:aa")
    found = state(None)
    assert (found.alive, found.missed, found.is_missed, found.nobody_works) == ((), ("farm:1:aa",), True, True)


def test_one_of_two_is_missed_though_the_other_works():
    begin("farm:1:aa")
    begin("barn:1:bb")
    silent("farm:1:aa")
    found = state(None)
    assert found.is_missed
    assert not found.nobody_works


def test_one_that_starts_on_the_same_machine_stands_for_it():
    begin("farm:1:aa")
    silent("farm:1:aa")
    begin("farm:2:cc")
    assert state(None).missed == ()


def test_jobs_that_wait_while_nobody_works_are_told():
    assert not state(timezone.now()).is_missed
    waits = state(timezone.now() - MISSED_AFTER - timedelta(seconds=1))
    assert waits.is_missed
    assert waits.nobody_works
    beat("farm:1:aa")
    assert not state(timezone.now() - MISSED_AFTER - timedelta(seconds=1)).is_missed


def test_one_that_vanished_long_ago_is_forgotten():
    begin("farm:1:aa")
    silent("farm:1:aa", timedelta(days=2))
    assert not state(None).is_missed
