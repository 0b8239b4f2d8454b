"""A declaration stands on the view."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory

from roviec_web.people.access import Permission
from roviec_web.people.routes import Audience, freshly_signed_in, needs, person_of, rule_of, signed_in


def view(request):
    return None


def test_what_is_declared_is_read_back():
    assert rule_of(view) is None
    marked = freshly_signed_in(needs(Permission.AUDIT_VIEW)(lambda _request: None))
    rule = rule_of(marked)
    assert (rule.audience, rule.permission, rule.fresh) == (Audience.PERMITTED, Permission.AUDIT_VIEW, True)
    assert rule_of(signed_in(lambda _request: None)).permission is None


def test_freshness_alone_declares_nothing():
    with pytest.raises(AssertionError):
        freshly_signed_in(view)


def test_a_stranger_is_no_person():
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    with pytest.raises(AssertionError):
        person_of(request)
