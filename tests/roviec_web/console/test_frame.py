"""Navigation, body and banners: each sees the screens that they may open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext, pgettext
from people import give_role, make_person, signed_in_client
from provinces import make_province

from roviec_web.console import frame
from roviec_web.people.models import RoleKind

STYLES = Path(frame.__file__).parent / "static" / "console"
ON_GROUND = ("ink", "soft", "accent", "danger")
STATES = ("good", "wait", "bad", "info", "halt", "chosen", "lead", "with", "due", "product")
PAIRS = [
    *((text, ground, 4.5) for text in ON_GROUND for ground in ("ground", "shade")),
    *((f"on-{name}", f"{name}{hover}", 4.5) for name in ("accent", "danger") for hover in ("", "-hover")),
    *((f"{name}-ink", name, 4.5) for name in STATES),
    ("accent-hover", "ground", 4.5),
    ("on-band", "band", 4.5),
    ("band-soft", "band", 4.5),
    ("band-focus", "band", 3),
    ("edge", "ground", 3),
    ("focus", "ground", 3),
    ("focus", "shade", 3),
]


def names_in(page):
    menu = page.partition('id="navigation"')[2].partition("</nav>")[0]
    return re.findall(r"<a [^>]*>([^<]+)</a>", menu)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kind", "seen", "unseen"),
    [
        (RoleKind.VIEWER, {"Văn bản", "Cơ quan"}, {"Người dùng", "Nhật ký"}),
        (RoleKind.AUDITOR, {"Văn bản", "Nhật ký"}, set()),
        (RoleKind.ADMINISTRATOR, {"Cơ quan", "Người dùng"}, {"Văn bản", "Nhật ký"}),
    ],
)
def test_each_sees_the_screens_that_they_may_open(kind, seen, unseen):
    person = make_person()
    give_role(person, make_province().health, kind)
    names = set(names_in(signed_in_client(person).get("/").content.decode()))
    assert seen | {"Việc của tôi"} <= names
    assert not unseen & names


def test_one_body_and_many_have_each_their_word_in_english():
    with translation.override("en"):
        assert (gettext("Cơ quan"), pgettext("nhiều", "Cơ quan")) == ("Body", "Bodies")


@pytest.mark.django_db
def test_the_body_and_the_current_screen_are_named():
    person = make_person()
    give_role(person, make_province().health, RoleKind.VIEWER)
    page = signed_in_client(person).get("/").content.decode()
    assert '<div class="band-body">Sở Y tế' in page
    assert '<a href="/" aria-current="page">Việc của tôi</a>' in page


@pytest.mark.django_db
def test_a_stranger_sees_no_navigation():
    page = Client().get("/account/login/").content.decode()
    assert names_in(page) == []
    assert "English" in page


@pytest.mark.django_db
def test_the_demonstration_says_that_it_is_one(settings):
    assert "Bản dùng thử" not in Client().get("/account/login/").content.decode()
    settings.DEMO = True
    assert "Bản dùng thử" in Client().get("/no/such/page/").content.decode()


def schemes():
    text = (STYLES / "tokens.css").read_text(encoding="utf-8")
    light, dark = text.split("@media (prefers-color-scheme: dark)")
    bright = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", light))
    return {"light": bright, "dark": bright | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", dark))}


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_has_contrast(scheme):
    colours = schemes()[scheme]
    weak = []
    for text, ground, least in PAIRS:
        dim, bright = sorted(luminance(colours[name]) for name in (text, ground))
        ratio = (bright + 0.05) / (dim + 0.05)
        if ratio < least:
            weak.append(f"{text} on {ground}: {ratio:.2f}")
    assert weak == []


@pytest.mark.parametrize("name", ["layout.css", "components.css"])
def test_colours_have_names_and_stand_nowhere_else(name):
    text = (STYLES / name).read_text(encoding="utf-8")
    assert "var(--ink)" in text
    assert not re.findall(r":[^;{]*#[0-9a-fA-F]{3,8}\b[^;{]*;", text)
