"""The review screen in Chromium: a server of the tests, and a page in which somebody has signed in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from people import signed_in_client
from playwright.sync_api import Browser, Page

from roviec_web.people.models import Person

# Playwright runs a loop of its own in the thread of the test; the rows are read in that thread too.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

WIDE: Any = {"width": 1280, "height": 800}
PHONE: Any = {"width": 360, "height": 740}
Opener = Callable[..., Page]


@contextmanager
def opening(chromium: Browser, address: str) -> Iterator[Opener]:
    """Opens pages for people, each in a browser of its own; the browser may complain of nothing until the end."""
    contexts: list[Any] = []
    troubles: list[str] = []

    def complain(text: str) -> None:
        # Chromium tells of every answer that is no success; the refusals are what some tests are about.
        if "the server responded with a status of 4" not in text and "Response Status Error Code 4" not in text:
            troubles.append(text)

    def open_one(
        person: Person,
        path: str,
        *,
        viewport: Any = WIDE,
        scheme: str = "light",
        language: str = "vi",
        touch: bool = False,
    ) -> Page:
        client = signed_in_client(person)
        context = chromium.new_context(
            viewport=viewport, color_scheme=scheme, locale=f"{language}-VN", has_touch=touch, base_url=address
        )
        contexts.append(context)
        cookies = {name: morsel.value for name, morsel in client.cookies.items()} | {"django_language": language}
        context.add_cookies([{"name": name, "value": value, "url": address} for name, value in cookies.items()])
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: complain(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("response", lambda answer: troubles.append(answer.url) if answer.status == 404 else None)
        page.goto(path)
        page.wait_for_function("typeof htmx !== 'undefined' && document.querySelector('.clause.chosen') !== null")
        return page

    yield open_one
    for context in contexts:
        for page in context.pages:
            page.wait_for_load_state("networkidle")  # a request on its way would hold the database while it is emptied
        context.close()
    assert troubles == []
