"""The second factor that everybody has: an authenticator app (TOTP) or a passkey (WebAuthn)."""

from __future__ import annotations

from typing import Final

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from django.db.models import QuerySet
from django.http import HttpRequest

from roviec_web.people.models import Person

STRONG: Final = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""Recovery codes stand in for one of these; they are none."""


def has_second_factor(person: Person, *, but: Authenticator | None = None) -> bool:
    """Whether a person has set one up, besides the one given."""
    factors = Authenticator.objects.filter(user=person, type__in=STRONG)
    return bool((factors.exclude(pk=but.pk) if but else factors).exists())


def factors_of(person: Person) -> QuerySet[Authenticator]:
    """All of a person's, recovery codes too."""
    found: QuerySet[Authenticator] = Authenticator.objects.filter(user=person).order_by("type", "created_at")
    return found


def gave_second_factor(request: HttpRequest) -> bool:
    """Whether this session is past the second factor: it was asked for one, or has just set it up.

    Who has a factor is always asked for it by allauth; who has none yet is the only one left to be sent to set it up.
    """
    person = request.user
    assert isinstance(person, Person)
    records = get_authentication_records(request, person)
    return any(record["method"] == "mfa" for record in records) or has_second_factor(person)
