"""What the province's sign-in answers is believed where all of it holds, and nowhere else."""

from __future__ import annotations

import time

import pytest
from django.urls import reverse
from openid_provider import ANOTHER_KEY, opened_province, sent_back
from people import give_second_factor, make_person

from roviec_web.people.province import nonce_of

pytestmark = pytest.mark.django_db
LEAVE = reverse("openid_connect_login", args=["province"])


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


FAULTS = {
    "of another attempt": ({"claims": {"nonce": nonce_of("another")}}, "of another attempt"),
    "without a nonce": ({"claims": {"nonce": None}}, "of another attempt"),
    "of another issuer": ({"claims": {"iss": "https://tinh-khac.example"}}, "Invalid issuer"),
    "for another site": ({"claims": {"aud": "another site"}}, "Audience doesn't match"),
    "over": ({"claims": {"exp": int(time.time()) - 3600}}, "Signature has expired"),
    "without an end": ({"claims": {"exp": None}}, 'missing the "exp" claim'),
    "signed by another": ({"signed_by": ANOTHER_KEY}, "Signature verification failed"),
    "signed with the secret": ({"signed_by": "bí mật của tỉnh" * 3, "algorithm": "HS256"}, "alg value is not allowed"),
    "not signed": ({"signed_by": None, "algorithm": "none"}, "alg value is not allowed"),
    "not there": ({"has_id_token": False}, "there is no ID token"),
    "of another subject than what is told": ({"told": {"sub": "cccd-8"}}, "of another subject"),
    "of a province under another name": (
        {"configuration": {"issuer": "https://tinh-khac.example"}},
        "it calls itself https://tinh-khac.example",
    ),
    "of a province without keys": ({"configuration": {"jwks_uri": None}}, "lacks jwks_uri"),
}


@pytest.mark.parametrize(("fault", "reason"), FAULTS.values(), ids=FAULTS)
def test_an_answer_that_does_not_hold_lets_nobody_in(client, province, caplog, fault, reason):
    way = sent_back(client.post(LEAVE).headers["Location"])  # the fault comes up while they are there
    for name, wrong in fault.items():
        setattr(province, name, wrong)
    page = client.get(way)
    assert page.status_code == 401
    assert "Cổng của tỉnh không trả lời đúng" in page.content.decode()
    assert client.get("/").status_code == 302
    (record,) = [record for record in caplog.records if record.message == "sign-in by the province failed"]
    assert reason in record.reason


def test_an_answer_that_holds_is_believed(client, province):
    way = sent_back(client.post(LEAVE).headers["Location"])
    assert client.get(way).headers["Location"] == reverse("mfa_authenticate")
