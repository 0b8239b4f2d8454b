"""Chromium with the pages that the compiler writes, offline: any request but for the page itself fails the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from page_samples import WIDE, with_findings
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from roviec import compile_bytes
from roviec.export.html import plan_to_html
from roviec_tools.drawing.pages import draw_pages

Opener = Callable[..., Page]
"""Opens a page of HTML and gives it once it is ready."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, one for all tests of a process."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("Chromium is not on this machine: python tools/bootstrap.py browser")
    with sync_playwright() as playwright:
        # Without a user of its own (in a container, as root) Chromium has no sandbox.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Open HTML as a file on disk, as an office does; nothing may be asked for or complained about until the end."""
    contexts, troubles = [], []

    def open_one(html: str, *, viewport: ViewportSize = WIDE, scheme: str = "light", place: str = "") -> Page:
        path = tmp_path / f"{len(contexts)}.html"
        path.write_text(html, encoding="utf-8")
        context = chromium.new_context(viewport=viewport, color_scheme=scheme, offline=True)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: is_own(request.url, path) or troubles.append(request.url))
        page.goto(f"{path.as_uri()}{place}")
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert troubles == []


def is_own(address: str, path: Path) -> bool:
    """The page itself, or a picture inside it."""
    return address.startswith(("data:image/png;base64,", path.as_uri()))


@pytest.fixture(scope="session")
def example_html(examples: Path) -> Callable[..., str]:
    """The page of an example, made once; without its findings where a test is about the tasks alone."""
    made: dict[tuple[str, bool], str] = {}

    def make(name: str, *, findings: bool = True) -> str:
        if (name, findings) not in made:
            data = (examples / name).read_bytes()
            plan = compile_bytes(data, name)
            shown = plan if findings else replace(plan, findings=())
            made[name, findings] = plan_to_html(shown, pages=draw_pages(data) if name.endswith(".pdf") else ())
        return made[name, findings]

    return make


@pytest.fixture(scope="session")
def faulty_html(examples: Path) -> str:
    """A page with 120 findings of all severities, all over the document."""
    name = "an-toan-mua-lu-2026.txt"
    return plan_to_html(with_findings(compile_bytes((examples / name).read_bytes(), name), 120))
