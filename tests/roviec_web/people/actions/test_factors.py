"""Secrets sealed anew with the key of today."""

from __future__ import annotations

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from people import SECRET, give_second_factor, make_person

from roviec_web.kit.models import AuditRow
from roviec_web.people.actions.factors import renew_factor_secrets
from roviec_web.people.queries.factors import count_unreadable_factors, secret_of

pytestmark = pytest.mark.django_db
NEW = "the key after the change, long enough to be taken as one"


def test_it_works(settings):
    person, old = make_person(), settings.SECRET_KEY
    factor, codes = give_second_factor(person), RecoveryCodes.activate(person).generate_codes()
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [old]
    assert renew_factor_secrets() == (2, 0)
    settings.SECRET_KEY_FALLBACKS = []
    factor.refresh_from_db()
    assert secret_of(factor) == SECRET
    assert RecoveryCodes.activate(person).generate_codes() == codes
    row = AuditRow.objects.get(action="site.rekey")
    assert row.data == {"renewed": 2, "unreadable": 0}


def test_what_no_key_opens_stays_as_it_is_and_is_counted(settings):
    factor, other = give_second_factor(make_person()), make_person()
    settings.SECRET_KEY = NEW
    RecoveryCodes.activate(other)
    assert renew_factor_secrets() == (1, 1)
    assert count_unreadable_factors() == 1
    kept = factor.data["secret"]
    factor.refresh_from_db()
    assert factor.data["secret"] == kept


def test_the_library_keeps_no_secret_as_it_is():
    assert SECRET not in get_adapter().encrypt(SECRET)
    assert get_adapter().decrypt(get_adapter().encrypt(SECRET)) == SECRET
