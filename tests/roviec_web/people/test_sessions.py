"""A session lives for a time, and as long as its row stands."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from people import make_person, signed_in_client

from roviec_web.kit.models import AuditRow
from roviec_web.people.models import SignIn
from roviec_web.people.sessions import device_of

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def dung():
    return make_person()


def ago(**since):
    return timezone.now() - timedelta(**since)


def test_a_session_has_a_row_from_its_first_page_on(dung):
    client = signed_in_client(dung)
    client.get("/", headers={"user-agent": FIREFOX})
    client.get("/")
    row = SignIn.objects.get(person=dung)
    assert row.device == "Firefox, Windows"
    assert row.code == client.session["sign_in"]


@pytest.mark.parametrize(
    ("agent", "device"),
    [
        ("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari, iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/138.0 Safari/537.36 Edg/138.0", "Edge, Windows"),
        ("curl/8.0", ""),
    ],
)
def test_a_device_is_told_in_two_words(agent, device):
    assert device_of(agent) == device


@pytest.mark.parametrize(
    ("times", "lives"),
    [
        ({"seen_at": {"minutes": 29}}, True),
        ({"seen_at": {"minutes": 31}}, False),
        ({"began_at": {"hours": 11, "minutes": 59}}, True),
        ({"began_at": {"hours": 12, "minutes": 1}}, False),
    ],
)
def test_it_ends_after_half_an_hour_without_a_click_and_after_twelve_hours(dung, times, lives):
    client = signed_in_client(dung)
    client.get("/")
    SignIn.objects.update(**{name: ago(**since) for name, since in times.items()})
    assert (client.get("/").status_code == 200) is lives
    assert SignIn.objects.exists() is lives


def test_a_click_is_noted_to_the_minute(dung):
    client = signed_in_client(dung)
    client.get("/")
    SignIn.objects.update(seen_at=ago(seconds=30))
    client.get("/")
    assert SignIn.objects.get().seen_at < ago(seconds=29)
    SignIn.objects.update(seen_at=ago(minutes=20))
    client.get("/")
    assert SignIn.objects.get().seen_at > ago(seconds=29)


def test_a_person_ends_one_of_theirs_and_all_others(dung):
    here, there, elsewhere = (signed_in_client(dung) for _ in range(3))
    for client in (here, there, elsewhere):
        client.get("/")
    here.post(reverse("console:session.end", args=[there.session["sign_in"]]))
    assert [client.get("/").status_code for client in (here, there, elsewhere)] == [200, 302, 200]
    here.post(reverse("console:session.end_others"))
    assert [client.get("/").status_code for client in (here, elsewhere)] == [200, 302]
    actions = AuditRow.objects.filter(actor_id=dung.pk).values_list("action", flat=True)
    assert {"session.end", "session.end_others"} <= set(actions)


def test_nobody_ends_the_session_of_another(dung):
    mine, theirs = signed_in_client(dung), signed_in_client(make_person("Trần Văn Em"))
    mine.get("/")
    theirs.get("/")
    response = mine.post(reverse("console:session.end", args=[theirs.session["sign_in"]]))
    assert response.status_code == 404
    assert theirs.get("/").status_code == 200


def test_who_is_stopped_is_out_at_the_next_click(dung):
    client = signed_in_client(dung)
    client.get("/")
    dung.is_active = False
    dung.save()
    assert client.get("/").status_code == 302
