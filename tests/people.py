"""The three persons of the tests: An owns, Bình is a member, Chi is outside; and how they sign in.

    an, binh, chi = three_people(body, elsewhere)
    signed_in_client(an).get("/")

Each takes the bodies that it needs, so that any province will do (``provinces``). ``signed_in_client`` has signed in
with password and second factor just now: no page sends it to set one up, and no act asks it to prove itself again.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from allauth.mfa.models import Authenticator
from django.test import Client

from roviec_web.people.factor_secrets import sealed
from roviec_web.people.models import Person, Role, RoleKind

if TYPE_CHECKING:
    from roviec_web.bodies.models import Body

PASSWORD = "chín con trâu qua sông Lam"
"""Of everybody in the tests; it meets the rules of passwords."""
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
"""Of everybody's second factor (TOTP)."""
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class People(NamedTuple):
    """An owns, Bình is a member, Chi is outside."""

    an: Person
    binh: Person
    chi: Person


def three_people(body: Body, elsewhere: Body) -> People:
    """An is planner and administrator of ``body``, Bình contributes to it, Chi has An's roles ``elsewhere``."""
    people = People(make_person("Nguyễn Thị An"), make_person("Trần Văn Bình"), make_person("Lê Thị Chi"))
    for kind in (RoleKind.PLANNER, RoleKind.ADMINISTRATOR):
        give_role(people.an, body, kind)
        give_role(people.chi, elsewhere, kind)
    give_role(people.binh, body, RoleKind.CONTRIBUTOR)
    return people


def make_person(name: str = "Phạm Thị Dung", *, email: str = "", **fields: Any) -> Person:
    """Somebody without any role, whose password is ``PASSWORD``."""
    address = email or f"nguoi-{Person.objects.count() + 1}@lamson.example"
    return Person.objects.create_user(address, PASSWORD, name=name, **fields)


def give_role(person: Person, body: Body, kind: RoleKind | str, **fields: Any) -> Role:
    """A role in force from today on, past the action that grants one."""
    return Role.objects.create(person=person, body=body, kind=kind, **fields)


def give_second_factor(person: Person) -> Authenticator:
    """A TOTP whose secret is ``SECRET``; the one that there is already where there is one."""
    factor, _ = Authenticator.objects.get_or_create(
        user=person, type=Authenticator.Type.TOTP, defaults={"data": {"secret": sealed(SECRET)}}
    )
    return factor


def signed_in_client(person: Person, *, language: str = "", seconds_ago: float = 0) -> Client:
    """A client of Django's tests in which a person has signed in with both factors.

    Args:
        person: who.
        language: ``vi`` or ``en``, kept on the person; empty: the one that they have.
        seconds_ago: how long ago the factors were given; acts that want them fresh then ask for them again.
    """
    factor = give_second_factor(person)
    if language:
        Person.objects.filter(pk=person.pk).update(language=language)
    client = Client()
    client.force_login(person, backend=BACKEND)
    session = client.session
    at = time.time() - seconds_ago
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [
        {"method": "password", "at": at, "email": person.email},
        {"method": "mfa", "at": at, "id": factor.pk, "type": "totp"},
    ]
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(person.pk)
    session.save()
    return client
