"""Every page of the workspace in Chromium: axe-core finds nothing, nothing is wider than the screen, focus is seen.

Each page is drawn at 1280 and 360 points, light and dark, in Vietnamese and in English. The pages come from Django
itself by way of the browser's own requests; any other request fails.
"""

from __future__ import annotations

import itertools
import mimetypes
import os
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.test import Client
from every_page import OPEN, is_page, let_go, make_site
from page_samples import NARROW, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db, pytest.mark.urls("gallery")]

# Playwright runs a loop in this thread, which Django takes for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

SITE = "http://site.example"
LOOKS = list(itertools.product((WIDE, NARROW), ("light", "dark")))
SEEN = list(itertools.product(LOOKS, ("vi", "en")))
GALLERY = "/components/"


def pages(language):
    """Bytes of every page by its address."""
    site = make_site(language)
    stranger = Client()
    stranger.cookies["language"] = language
    asked = [(site.client, address) for address in site.addresses]
    asked += [(stranger, address) for address in (*OPEN, GALLERY)]
    found = {}
    for client, address in asked:
        answer = client.get(address)
        if is_page(answer):
            found[address] = answer.content
        else:
            let_go(answer)
    return found


def complaints(page):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]


def unseen_focus(page):
    """Controls that look the same with the keyboard on them as without."""
    unseen = []
    for _ in range(8):
        page.keyboard.press("Tab")
        unseen += page.evaluate(
            """() => {
                const one = document.activeElement;
                if (!one || one === document.body) return [];
                const look = getComputedStyle(one);
                const is_seen = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2;
                return is_seen ? [] : [one.outerHTML.slice(0, 120)];
            }"""
        )
    return unseen


def trouble_of(page, address):
    page.goto(SITE + address)
    found = [f"axe: {complaint}" for complaint in complaints(page)]
    width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    if width[0] > width[1]:
        found.append(f"{width[0]} wide on a screen of {width[1]}")
    found += [f"focus is not seen: {one}" for one in unseen_focus(page)]
    return found


@pytest.mark.parametrize(("turn", "look", "language"), [(turn, *one) for turn, one in enumerate(SEEN)])
def test_every_page(chromium, turn, look, language):
    """Each page takes its turn in two of the eight; `make prove` shows each in all of them."""
    shown = pages(language)
    turns = 1 if os.environ.get("HYPOTHESIS_PROFILE") == "prove" else 4
    addresses = [address for at, address in enumerate(shown) if (at + turn) % turns == 0]
    troubles = troubles_in(chromium, shown, addresses, *look)
    assert not troubles, "\n".join(dict.fromkeys(troubles))


def troubles_in(chromium, shown, addresses, viewport, scheme):
    """Of every page in one look."""
    troubles = []
    context = chromium.new_context(viewport=viewport, color_scheme=scheme)
    context.route("**/*", lambda route: give(route, shown, troubles))
    page = context.new_page()
    page.on("console", lambda message: troubles.append(f"{message.location.get('url')}: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    for address in addresses:
        troubles += [f"{address} ({viewport['width']} {scheme}): {one}" for one in trouble_of(page, address)]
    context.close()
    return troubles


def give(route, shown, troubles):
    """Answer the browser: a page, a file of ours, an empty picture for those that the database would give."""
    address = route.request.url.removeprefix(SITE)
    path = urlsplit(address).path
    if address in shown:
        route.fulfill(body=shown[address], content_type="text/html; charset=utf-8")
    elif path.startswith("/static/") and (file := finders.find(path.removeprefix("/static/"))):
        route.fulfill(path=file, content_type=mimetypes.guess_type(path)[0])
    elif route.request.resource_type in {"image", "xhr", "fetch"}:
        route.fulfill(status=204)
    else:
        troubles.append(f"asked for {route.request.url}")
        route.abort()
