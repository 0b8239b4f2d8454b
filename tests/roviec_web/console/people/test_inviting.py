"""What an inviter is told, on a site that sends mail and on one that does not."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from people import signed_in_client

from roviec_web.people.models import Person

NEW = "moi@lamson.example"


@pytest.fixture
def invite(province, people):
    form = {"email": NEW, "name": "Người Mới", "language": "vi", "body": province.health.code, "kinds": ["viewer"]}

    def send():
        answer = signed_in_client(people.an).post(reverse("console:person.invite"), form, follow=True)
        return answer.content.decode()

    return send


def test_where_mail_is_sent_the_link_stands_in_the_letter_alone(invite):
    page = invite()
    assert f"Đã gửi lời mời tới {NEW}" in page
    assert "/invitation/" not in page


def test_where_none_is_sent_the_link_is_shown_once_and_works(invite, settings, client):
    settings.SENDS_MAIL = False
    page = invite()
    assert "Đã gửi lời mời" not in page
    (address,) = re.findall(r"(/invitation/[^/\s]+/)", page)
    assert client.get(address).status_code == 200
    person = Person.objects.get(email=NEW)
    assert (
        "/invitation/"
        not in client.get(reverse("console:person.show", args=[person.code]), follow=True).content.decode()
    )


def test_a_link_is_sent_again_in_the_same_words(invite, people, settings):
    invite()
    settings.SENDS_MAIL = False
    again = reverse("console:person.invite_again", args=[Person.objects.get(email=NEW).code])
    assert "/invitation/" in signed_in_client(people.an).post(again, follow=True).content.decode()
