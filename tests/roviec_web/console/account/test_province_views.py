"""To the province's sign-in and back: an invited person comes in, a stranger does not."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from allauth.socialaccount.models import SocialAccount
from django.test import Client
from django.urls import reverse
from openid_provider import opened_province, sent_back
from people import SECRET, give_second_factor, make_person

from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db
LEAVE = reverse("openid_connect_login", args=["province"])
BACK = reverse("openid_connect_callback", args=["province"])


@pytest.fixture
def dung():
    person = make_person(email="dung@lamson.example")
    give_second_factor(person)
    return person


@pytest.fixture
def province(settings, dung):
    with opened_province() as opened:
        opened.offer(settings)
        opened.person = {"sub": "cccd-7", "email": dung.email, "email_verified": True}
        yield opened


def way_back(client):
    """To the province; where it sends the browser."""
    return sent_back(client.post(LEAVE).headers["Location"])


def come_by_province(client):
    """To the province and back, as a browser goes; the answer to the way back."""
    way = way_back(client)
    assert way.startswith(f"{BACK}?")
    return client.get(way)


def refused(response):
    """Whether the page says plainly that the province answered wrongly."""
    return response.status_code == 401 and "Cổng của tỉnh không trả lời đúng" in response.content.decode()


def test_an_invited_person_comes_in_with_a_factor_of_our_own(client, province, dung):
    assert come_by_province(client).headers["Location"] == reverse("mfa_authenticate")
    assert client.get("/").status_code == 302
    code = format_hotp_value(hotp_value(SECRET, next(yield_hotp_counters_from_time())))
    client.post(reverse("mfa_authenticate"), {"code": code})
    assert client.get("/").status_code == 200
    row = AuditRow.objects.get(action="person.sign_in")
    assert (row.actor_id, row.data["by"]) == (dung.pk, ["socialaccount", "totp"])


def test_from_then_on_the_subject_is_known_whatever_its_address(client, province, dung):
    come_by_province(client)
    province.person["email"] = "khac@lamson.example"
    assert come_by_province(client).headers["Location"] == reverse("mfa_authenticate")
    assert SocialAccount.objects.get(user=dung).uid == "cccd-7"


def test_a_get_asks_first(client, province):
    page = client.get(LEAVE)
    assert page.status_code == 200
    assert "Trình duyệt sẽ chuyển tới trang đăng nhập của tỉnh" in page.content.decode()


@pytest.mark.parametrize(
    "told",
    [
        {"email": "la@nguoi.example"},
        {"email_verified": False},
        {"email_verified": "false"},
    ],
    ids=["unknown", "not verified", "not verified in words"],
)
def test_who_is_not_invited_is_told_so(client, province, told):
    province.told = told
    page = come_by_province(client)
    assert "Địa chỉ này chưa được mời vào Rõ Việc." in page.content.decode()
    assert client.get("/").status_code == 302
    assert not SocialAccount.objects.exists()


def test_who_left_does_not_come_in(client, province, dung):
    come_by_province(client)
    dung.is_active = False
    dung.save()
    assert come_by_province(client).headers["Location"] == reverse("account_inactive")


@pytest.mark.parametrize("path", ["/token", "/jwks", "/userinfo", "/.well-known/openid-configuration"])
def test_a_province_that_fails_half_way_is_told_plainly(client, province, path):
    way = way_back(client)
    province.broken = path
    assert refused(client.get(way))


def test_a_province_that_is_down_is_told_plainly(client, settings):
    with opened_province() as gone:
        gone.offer(settings)
    assert refused(client.post(LEAVE))


def test_an_answer_counts_once_and_in_its_own_browser(client, province):
    way = way_back(client)
    assert refused(Client().get(way))
    assert client.get(way).headers["Location"] == reverse("mfa_authenticate")
    assert refused(client.get(way))


def test_who_turns_back_there_is_told_so(client, province):
    way = parse_qs(urlsplit(client.post(LEAVE).headers["Location"]).query)
    response = client.get(BACK, {"state": way["state"][0], "error": "access_denied"})
    assert response.headers["Location"] == reverse("socialaccount_login_cancelled")


def test_where_none_is_set_there_is_no_such_way(client):
    assert client.post(LEAVE).status_code == 404
    assert client.get(BACK).status_code == 404
