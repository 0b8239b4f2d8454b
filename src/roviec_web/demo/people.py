"""The people of the demonstration: the five to try it as, and others who hold roles in offices and communes."""

from __future__ import annotations

from random import Random
from typing import Final

from allauth.mfa.totp.internal.auth import TOTP
from django.db import transaction

from roviec_web.bodies.models import Body
from roviec_web.demo.bodies import Province
from roviec_web.demo.names import person_name
from roviec_web.demo.sign_ins import TrialSignIn, draw_sign_ins, save_sign_ins
from roviec_web.demo.sizes import Size
from roviec_web.demo.trial_people import FIVE, PROVINCE, TrialPerson
from roviec_web.kit import audit
from roviec_web.people.actions.roles import grant_role
from roviec_web.people.models import Person, RoleKind
from roviec_web.people.search import index_person

_KINDS: Final = (RoleKind.CONTRIBUTOR, RoleKind.EDITOR, RoleKind.VIEWER, RoleKind.APPROVER, RoleKind.PLANNER)


def make_trial_people(province: Province) -> dict[str, Person]:
    """The five, with sign-ins that are drawn anew and kept for ``make run`` to print."""
    sign_ins = draw_sign_ins()
    made = {one.key: _make_one(one, own, province) for one, own in zip(FIVE, sign_ins, strict=True)}
    save_sign_ins(sign_ins)
    return made


@transaction.atomic
def _make_one(one: TrialPerson, sign_in: TrialSignIn, province: Province) -> Person:
    person = Person.objects.create_user(one.email, sign_in.password, name=one.name, position=one.position)
    TOTP.activate(person, sign_in.secret)
    index_person(person)
    audit.record("person.demo", acting_user=None, target=person, body_path=province.top.path)
    for kind in one.kinds:
        grant_role(person=person, body=_office(one.office, province), kind=kind, acting_user=None)
    return person


def _office(name: str, province: Province) -> Body:
    return province.top if name == PROVINCE else next(office for office in province.offices if office.name == name)


def make_other_people(random: Random, provinces: tuple[Province, ...], size: Size) -> int:
    """Colleagues who cannot sign in (no password, no factor): they fill lists of people, as they do in real offices."""
    bodies = [body for province in provinces for body in (*province.offices, *province.communes)]
    chosen = random.sample(bodies, k=min(size.people, len(bodies)))
    for number, body in enumerate(chosen):
        with transaction.atomic():
            person = Person.objects.create_user(
                f"can-bo-{number + 1}@ha-son.example", name=person_name(random), position="Chuyên viên"
            )
            index_person(person)
            audit.record("person.demo", acting_user=None, target=person, body_path=body.path)
            grant_role(person=person, body=body, kind=random.choice(_KINDS), acting_user=None)
    return len(chosen)
