"""The person's language comes before the cookie, the cookie before Vietnamese; the browser's header is not asked."""

from __future__ import annotations

import pytest
from django.test import Client
from people import make_person, signed_in_client

pytestmark = pytest.mark.django_db


def language(client):
    answer = client.get("/no-such-page/", headers={"accept-language": "en"})
    assert f'<html lang="{answer.headers["Content-Language"]}">' in answer.content.decode()
    return answer.headers["Content-Language"]


def test_vietnamese_unless_somebody_chose():
    assert language(Client()) == "vi"


def test_the_cookie_of_this_browser():
    client = Client()
    client.cookies["language"] = "en"
    assert language(client) == "en"
    client.cookies["language"] = "xx"
    assert language(client) == "vi"


def test_the_person_comes_before_the_cookie():
    client = signed_in_client(make_person(language="vi"))
    client.cookies["language"] = "en"
    assert language(client) == "vi"
