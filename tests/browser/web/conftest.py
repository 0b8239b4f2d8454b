"""The workspace as a person has it: a small invented province, served by ``roviec-web serve``, opened in Chromium.

Where the suite runs on PostgreSQL, the site has a database of its own there; else SQLite in a folder of its own.
"""

from __future__ import annotations

import json
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from own_site import PROGRAM, environment_of, operate, own_database
from playwright.sync_api import Browser, BrowserContext, Page
from site_driving import Site

SAMPLE = Path(__file__).resolve().parents[3] / "examples" / "tiem-chung-2026.docx"
PATIENCE_MS = 60_000
"""Machines that test are busy; what is waited for is there in a second on others."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A served province, one for all tests of a process."""
    folder = tmp_path_factory.mktemp("site")
    port = free_port()
    with own_database() as database:
        environment = environment_of(folder, database, port=port)
        operate(environment, "migrate", "--verbosity", "0")
        operate(environment, "demo", "--size", "XS", "--sample", SAMPLE)
        serve = [PROGRAM, "serve", "--bind", f"127.0.0.1:{port}", "--work"]
        with (folder / "serve.log").open("wb") as log, subprocess.Popen(serve, env=environment, stderr=log) as server:
            try:
                wait_for(f"http://127.0.0.1:{port}/demo/", server)
                sign_ins = json.loads((folder / "demo-sign-ins.json").read_text(encoding="utf-8"))
                yield Site(f"http://127.0.0.1:{port}", folder, {row["key"]: row for row in sign_ins}, environment)
            finally:
                server.terminate()


def free_port() -> int:
    """One that nobody has; it is taken a moment later."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    """Until the site answers."""
    for _ in range(600):
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    pytest.fail(f"{address} does not answer")


@pytest.fixture
def visit(chromium: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Open the site as a new visitor; no page may complain, and none may ask another machine for anything."""
    contexts: list[BrowserContext] = []
    troubles: list[str] = []

    def open_one(*, width: int = 1280, language: str = "vi", scheme: str = "light") -> Page:
        size = {"width": width, "height": 900 if width > 600 else 740}
        context = chromium.new_context(viewport=size, locale=language, color_scheme=scheme, base_url=site.address)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: request.url.startswith(site.address) or troubles.append(request.url))
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert troubles == []
