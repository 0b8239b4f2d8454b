"""The health page: states for everybody, figures for those who operate the site."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from people import signed_in_client, three_people
from provinces import make_province

from roviec_web.kit import heartbeat
from roviec_web.kit.models import Heartbeat

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    province = make_province()
    heartbeat.begin("farm:1:aa")
    return three_people(province.top, province.hoa_an)


def test_a_program_gets_states_alone(people):
    answer = Client().get("/health/", headers={"Accept": "application/json"})
    assert answer.status_code == 200
    told = answer.json()
    assert told["parts"]["database"] == "well"
    assert set(told["parts"].values()) <= {"well", "doubtful", "ill"}
    assert "no-store" in answer.headers["Cache-Control"]


def test_it_answers_503_while_nobody_works(people):
    Heartbeat.objects.update(at=timezone.now() - timedelta(minutes=2))
    answer = Client().get("/health/?format=json")
    assert (answer.status_code, answer.json()["state"]) == (503, "ill")


def test_figures_are_for_those_who_operate_the_site(people):
    shown = signed_in_client(people.an).get("/health/").content.decode()
    assert "1 tiến trình đang chạy, 0 mất liên lạc." in shown
    for client in (Client(), signed_in_client(people.binh), signed_in_client(people.chi)):
        page = client.get("/health/").content.decode()
        assert "Tình trạng hệ thống" in page
        assert "tiến trình đang chạy" not in page


def test_every_page_says_when_nobody_works(people):
    client = signed_in_client(people.binh)
    assert "Việc chạy nền đang dừng" not in client.get("/").content.decode()
    Heartbeat.objects.update(at=timezone.now() - timedelta(minutes=2))
    assert "Việc chạy nền đang dừng" in client.get("/").content.decode()
