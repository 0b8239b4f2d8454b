"""Second factors that no key opens are counted."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator
from people import SECRET, give_second_factor, make_person

from roviec_web.people.queries.factors import count_unreadable_factors, secret_of

pytestmark = pytest.mark.django_db


def test_it_works(settings):
    factor = give_second_factor(make_person())
    Authenticator.objects.create(user=factor.user, type=Authenticator.Type.WEBAUTHN, data={"name": "Khóa 1"})
    assert (secret_of(factor), count_unreadable_factors()) == (SECRET, 0)
    settings.SECRET_KEY = "another key than the one that sealed it, and long enough"
    assert (secret_of(factor), count_unreadable_factors()) == (None, 1)
