"""The guard asks of every request what its route declared."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.urls import path
from people import signed_in_client

from roviec_web.people.access import Permission
from roviec_web.people.guard import declared_rule
from roviec_web.people.routes import Audience, freshly_signed_in, needs, one_factor, person_of, public, signed_in

answer = HttpResponse


def silent(request):
    return answer("nothing declared")


@freshly_signed_in
@needs(Permission.PERSON_MANAGE)
def manage(request):
    return answer(person_of(request).name)


urlpatterns = [path("silent/", silent), path("manage/", manage)]


@pytest.mark.django_db
@pytest.mark.urls(__name__)
def test_a_route_that_declared_nothing_answers_nobody(client):
    with pytest.raises(ImproperlyConfigured, match="declares no rule for /silent/"):
        client.get("/silent/")


@pytest.mark.urls(__name__)
def test_a_view_knows_who_called(people):
    assert signed_in_client(people.an).get("/manage/").content.decode() == people.an.name


def test_each_declaration_is_read_back():
    assert declared_rule(public(lambda _request: None), "x").audience is Audience.PUBLIC
    assert declared_rule(signed_in(lambda _request: None), "x").audience is Audience.SIGNED_IN
    assert not declared_rule(one_factor(lambda _request: None), "x").second_factor
    assert (declared_rule(manage, "x").permission, declared_rule(manage, "x").fresh) == (
        Permission.PERSON_MANAGE,
        True,
    )


def test_our_views_are_not_taken_for_those_of_the_library():
    def login(request):
        return None

    login.__module__ = "roviec_web.console.account.views"
    assert declared_rule(login, "account_login") is None
    login.__module__ = "allauth.account.views"
    assert declared_rule(login, "account_login").audience is Audience.PUBLIC
    assert declared_rule(login, "account_signup") is None
