"""Refusals become answers; other faults go their way."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from roviec_web.console.errors.middleware import Refusals


@pytest.mark.django_db
@pytest.mark.urls("gallery")
def test_it_works():
    answer = Client().get("/fail/refused/")
    assert (answer.status_code, "Chưa thực hiện được" in answer.content.decode()) == (409, True)


def test_a_fault_of_the_program_is_not_caught():
    middleware = Refusals(HttpResponse)
    assert middleware.process_exception(RequestFactory().get("/"), RuntimeError()) is None
