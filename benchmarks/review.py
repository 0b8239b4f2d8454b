"""Time of the review screen in Chromium on a plan of sixty pages: opening it, moving by a key, writing by a key.

    review.py                   SQLite in a folder of its own, the site served as in life; prints the table

A key is timed inside the page, from the event to the frame that shows what it did (``j``: the next clause chosen;
``a``: the server's answer in its place). Opening is timed from the start of the navigation to the first chosen clause.
Each figure stands beside what the server alone took for the page, so that a busy machine is seen as one.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from roviec_web.documents.models import Document
    from roviec_web.people.models import Person

ROOT: Final = Path(__file__).resolve().parent.parent
PAGES: Final = 60
OPENINGS: Final = 12
KEYS: Final = 60
MOST_OPEN_MS: Final = 1000.0
MOST_KEY_MS: Final = 100.0
KEY: Final = """
([key, number]) => new Promise((done) => {
  const begun = performance.now();
  const seen = () => requestAnimationFrame(() => {
    const clause = document.getElementById(`c${number}`);
    const there = key === 'j' ? clause?.classList.contains('chosen') : clause?.querySelector('.clause-head .tag.good');
    if (there) setTimeout(() => done(performance.now() - begun), 0); else seen();
  });
  document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  seen();
})
"""


def main() -> int:
    """Make the plan, serve it, measure, print; 1 where a limit is missed."""
    with tempfile.TemporaryDirectory(prefix="roviec-review-") as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        _set_environment(Path(folder), port)
        document, person, cookies = _make_document()
        serve = [str(Path(sys.executable).parent / "roviec-web"), "serve", "--bind", f"127.0.0.1:{port}"]
        with (Path(folder) / "serve.log").open("wb") as log, subprocess.Popen(serve, stderr=log, stdout=log) as server:
            try:
                _wait_for(f"http://127.0.0.1:{port}/health/")
                return _measure(f"http://127.0.0.1:{port}", document, person, cookies)
            finally:
                server.terminate()


def _set_environment(folder: Path, port: int) -> None:
    os.environ |= {
        "ROVIEC_WEB_DATA": str(folder),
        "ROVIEC_WEB_SECRET_KEY": secrets.token_urlsafe(64),
        "ROVIEC_WEB_ADDRESS": f"http://127.0.0.1:{port}",
        "ROVIEC_WEB_MAIL": "none",
        "DJANGO_SETTINGS_MODULE": "roviec_web.config.settings",
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",
    }
    sys.path.insert(0, str(ROOT / "tests"))
    import django

    django.setup()


def _make_document() -> tuple[Document, Person, dict[str, str]]:
    """A PDF of sixty pages, uploaded and compiled by the job, and a planner who is signed in."""
    from django.core.management import call_command
    from people import signed_in_client, three_people  # type: ignore[import-not-found]  # of the tests
    from provinces import make_other_province, make_province  # type: ignore[import-not-found]  # of the tests
    from reviewing import upload_and_compile  # type: ignore[import-not-found]  # of the tests

    call_command("migrate", verbosity=0)
    province = make_province()
    an = three_people(province.top, make_other_province().top).an
    document = upload_and_compile(province.top, an, _pdf(), name="ke-hoach.pdf")
    client = signed_in_client(an)
    return document, an, {name: morsel.value for name, morsel in client.cookies.items()}


def _pdf() -> bytes:
    """An invented plan, set by the typesetter."""
    from roviec import compile_bytes, plan_paper
    from roviec_tools.typesetting.pdf import paper_to_pdf
    from roviec_web.demo.plan_text import Issue, plan_text

    leads = ("Sở Y tế", "Sở Nội vụ", "UBND các xã, phường", "Văn phòng UBND tỉnh")
    issue = Issue("UBND TỈNH LAM SƠN", "Lam Sơn", "28/KH-UBND", date(2026, 1, 22), "15/KH-UBND ngày 5/1/2026", leads)
    text = plan_text(Random(1), issue, pages=PAGES)[1]  # noqa: S311 - the same plan each time
    return paper_to_pdf(plan_paper(compile_bytes(text.encode(), "ke-hoach.txt")))


def _wait_for(address: str) -> None:
    for _ in range(120):
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310 - our own server
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.5)
        else:
            return


def _measure(address: str, document: Document, person: Person, cookies: dict[str, str]) -> int:
    from playwright.sync_api import sync_playwright

    del person
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1280, "height": 800}, base_url=address)
        context.add_cookies([{"name": name, "value": value, "url": address} for name, value in cookies.items()])
        page = context.new_page()
        opened = [_open(page, document) for _ in range(OPENINGS)][2:]
        moved = [page.evaluate(KEY, ["j", number]) for number in range(2, KEYS)]
        page.goto(f"/documents/{document.code}/review/")
        page.wait_for_selector(".clause.chosen")
        wrote = [page.evaluate(KEY, ["a", number]) for number in range(1, KEYS)]
        browser.close()
    counts = document.compilation.counts
    load = os.getloadavg()[0]
    print(f"{counts['pages']} pages, {counts['clauses']} clauses, {counts['tasks']} tasks; load {load:.0f}\n")
    print("| what | p50 ms | p95 ms | limit ms | server alone p50 ms |\n| --- | --- | --- | --- | --- |")
    server = statistics.median(one["server"] for one in opened)
    rows: list[tuple[str, list[float], float, str]] = [
        ("open", [one["open"] for one in opened], MOST_OPEN_MS, f"{server:.0f}"),
        ("key J (move)", moved, MOST_KEY_MS, "–"),
        ("key A (accept, answered)", wrote, MOST_KEY_MS, "–"),
    ]
    for name, values, limit, alone in rows:
        print(f"| {name} | {statistics.median(values):.0f} | {_p95(values):.0f} | {limit:.0f} | {alone} |")
    return int(any(statistics.median(values) > limit for _, values, limit, _ in rows))


def _open(page: Page, document: Document) -> dict[str, Any]:
    page.goto("about:blank")
    page.goto(f"/documents/{document.code}/review/", wait_until="commit")
    page.wait_for_selector(".clause.chosen")
    found: dict[str, Any] = page.evaluate(
        "() => { const [way] = performance.getEntriesByType('navigation');"
        " return {open: performance.now(), server: way.responseStart - way.requestStart}; }"
    )
    return found


def _p95(values: list[float]) -> float:
    return sorted(values)[max(round(len(values) * 0.95) - 1, 0)]


if __name__ == "__main__":
    sys.exit(main())
