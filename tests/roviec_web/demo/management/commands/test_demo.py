"""``roviec-web demo``: only in an empty demonstration, and it prints how to come in."""

from __future__ import annotations

import pytest
from demo_province import TINY
from django.core.management import CommandError, call_command

from roviec_web.bodies.models import Body
from roviec_web.demo import sizes
from roviec_web.demo.sign_ins import load_sign_ins
from roviec_web.documents.models import Document
from roviec_web.kit.models import AuditRow
from roviec_web.people.models import Person

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def demo(settings, tmp_path, monkeypatch):
    settings.DEMO, settings.DATA, settings.FILES = True, tmp_path, tmp_path / "files"
    monkeypatch.setitem(sizes.SIZES, "S", TINY)


def test_it_works(capsys):
    call_command("demo")
    printed = capsys.readouterr().out
    assert Body.objects.count() == TINY.bodies
    sign_ins = load_sign_ins()
    assert all(own.email in printed and own.password in printed and own.code() in printed for own in sign_ins)


def test_the_sign_ins_are_printed_again_without_making_anything(capsys):
    call_command("demo")
    before = capsys.readouterr().out
    call_command("demo", "--sign-ins")
    after = capsys.readouterr().out
    assert all(own.password in before and own.password in after for own in load_sign_ins())
    assert Body.objects.count() == TINY.bodies


def test_what_is_measured_besides_is_asked_for():
    call_command("demo", "--documents", "2", "--long-plan", "3", "--log-rows", "7")
    assert Document.objects.count() == 3
    assert Document.objects.filter(number="930/KH-SYT").count() == 1
    assert AuditRow.objects.filter(action="document.demo").count() == 7


def test_a_site_that_is_no_demonstration_is_refused(settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="ROVIEC_WEB_DEMO"):
        call_command("demo")
    with pytest.raises(CommandError, match="ROVIEC_WEB_DEMO"):
        call_command("demo", "--sign-ins")
    assert not Body.objects.exists()


def test_a_site_that_holds_anything_is_refused():
    Person.objects.create_user("ai-do@lamson.example", name="Ai Đó")
    with pytest.raises(CommandError, match="đã có dữ liệu"):
        call_command("demo")
    assert not Body.objects.exists()


def test_before_it_is_made_there_are_no_sign_ins():
    with pytest.raises(CommandError, match="roviec-web demo"):
        call_command("demo", "--sign-ins")
