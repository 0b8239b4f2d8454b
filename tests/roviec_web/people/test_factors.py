"""Who has a second factor; recovery codes alone are none."""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from people import give_second_factor

from roviec_web.people.factors import factors_of, has_second_factor


def test_an_app_or_a_key_is_one_and_codes_are_none(people):
    assert not has_second_factor(people.binh)
    Authenticator.objects.create(user=people.binh, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert not has_second_factor(people.binh)
    factor = give_second_factor(people.binh)
    assert has_second_factor(people.binh)
    assert not has_second_factor(people.binh, but=factor)
    assert not has_second_factor(people.an)
    assert factors_of(people.binh).count() == 2
