"""What a keeper does with an account, a button each."""

from __future__ import annotations

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.urls import reverse
from django.utils import timezone
from people import give_role, give_second_factor, signed_in_client

from roviec_web.kit.models import OutboxMessage
from roviec_web.people.models import Person, RoleKind


@pytest.fixture
def press(people):
    client = signed_in_client(people.an)
    return lambda name, person, **data: client.post(reverse(f"console:{name}", args=[person.code]), data)


def test_an_account_is_stopped_and_opened_again(people, press):
    assert press("person.deactivate", people.binh).status_code == 302
    people.binh.refresh_from_db()
    assert not people.binh.is_active
    assert press("person.activate", people.binh).status_code == 302
    people.binh.refresh_from_db()
    assert people.binh.is_active


def test_a_refusal_is_told_and_changes_nothing(people, press):
    assert press("person.activate", people.binh).status_code == 409
    assert press("person.deactivate", people.chi).status_code == 404
    assert Person.objects.get(pk=people.chi.pk).is_active


def test_lost_factors_are_dropped(people, press):
    give_second_factor(people.binh)
    press("person.reset_factors", people.binh)
    assert not Authenticator.objects.filter(user=people.binh).exists()


def test_an_invitation_is_sent_again(province, people, press):
    waiting = Person.objects.create_user("moi@lamson.example", name="Mới")
    give_role(waiting, province.health, RoleKind.VIEWER)
    assert press("person.invite_again", waiting).status_code == 302
    assert OutboxMessage.objects.filter(to=waiting.email).count() == 1


def test_a_day_of_deletion_is_set(people, press):
    press("person.deactivate", people.binh)
    day = timezone.localdate() + timedelta(days=30)
    press("person.deletion_day", people.binh, day=day.isoformat())
    people.binh.refresh_from_db()
    assert people.binh.delete_on == day
    press("person.deletion_day", people.binh, day="không phải ngày")
    people.binh.refresh_from_db()
    assert people.binh.delete_on == day
