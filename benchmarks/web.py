"""Time of the workspace's lists, search and review, each page beside the SQL that it asks, on PostgreSQL.

    web.py                      sizes S and L in clusters of their own, then the table for docs/proofs.md
    web.py measure              the site that the environment names, as it stands; prints JSON

Callers are those that exist in life: the clerk of a department, the overseer of a province, a reader of the whole
country. One who may do everything is measured beside them, for the ratio alone. Requests go through the whole of
Django (sessions, the access rule, templates), without a network between. In the same run, turn by turn, the SELECTs
that the page sent are sent again alone, on the same connection: what is left is what we add to the database's work.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.test import Client

    from roviec_web.bodies.models import Body

ROOT: Final = Path(__file__).resolve().parent.parent
TURNS: Final = 60
WARM: Final = 5
SAMPLE: Final = ROOT / "examples" / "tiem-chung-2026.docx"
WORDS: Final = ("tiêm chủng", "so y te", "phong chay", "lam", "hà sơn", "28/KH-UBND", "giao thong", "UBND xã")
MOST_MS: Final = 120.0
MOST_OVER_SQL_MS: Final = 100.0
MOST_OVER_ADMINISTRATOR: Final = 1.2
MOST_GROWTH: Final = 1.5
LONG_PAGES: Final = 60
LONG_NUMBER: Final = "930/KH-SYT"
"""Of the plan that ``--long-plan`` makes."""


@dataclass(frozen=True, slots=True)
class Timed:
    """One page as one caller sees it; milliseconds."""

    page: str
    caller: str
    p50: float
    p95: float
    sql_p50: float
    sql_p95: float
    queries: int
    kilobytes: float


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so many of all do not pass."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * share))]


def measure() -> list[Timed]:
    """Every page as every caller, on the site of the environment."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "roviec_web.config.settings")
    import django

    django.setup()
    from django.test.utils import setup_test_environment

    setup_test_environment()
    logging.disable(logging.INFO)  # a line a request would drown the table
    signed_in = list(callers())
    found = []
    for page, address in addresses():
        print(f"  {page}", file=sys.stderr)
        found += timed(page, signed_in, address)
    return found


def addresses() -> list[tuple[str, Callable[[int], str]]]:
    """The address of each page at its n-th turn."""
    from django.urls import reverse

    from roviec_web.documents.models import Document

    long = Document.objects.get(number=LONG_NUMBER)
    return [
        ("body list", lambda _turn: reverse("console:body.list")),
        ("document list", lambda _turn: reverse("console:document.list")),
        ("search", lambda turn: f"{reverse('console:search.show')}?q={WORDS[turn % len(WORDS)]}"),
        ("review page", lambda _turn: reverse("console:review.show", args=[long.code])),
    ]


def callers() -> Iterator[tuple[str, Client]]:
    """Signed in, each with the role of their work; the last may do everything."""
    from roviec_web.bodies.models import Body
    from roviec_web.people.models import RoleKind

    top = Body.objects.filter(parent=None).get()
    province = Body.objects.filter(kind__code="province-committee").order_by("id")[0]
    department = Body.objects.filter(kind__code="department", parent=province).order_by("id")[0]
    yield "clerk", client_of("clerk", department, RoleKind.CONTRIBUTOR)
    yield "overseer", client_of("overseer", province, RoleKind.OVERSEER)
    yield "national reader", client_of("reader", top, RoleKind.VIEWER)
    yield "administrator", client_of("administrator", top, RoleKind.PLANNER, RoleKind.ADMINISTRATOR)


def client_of(name: str, body: Body, *kinds: str) -> Client:
    """A person with these roles, made if need be, signed in with both factors."""
    from allauth.account.internal.flows.login import (
        _AUTHENTICATION_METHODS_USER_SESSION_KEY,
        AUTHENTICATION_METHODS_SESSION_KEY,
    )
    from django.test import Client

    from roviec_web.people.models import Person, Role

    email = f"bench-{name}@ha-son.example"
    person = Person.objects.filter(email=email).first() or Person.objects.create_user(email, name=f"Đo {name}")
    for kind in kinds:
        Role.objects.get_or_create(person=person, body=body, kind=kind)
    client = Client(headers={"accept-language": "vi"})
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    session = client.session
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [{"method": "mfa", "at": time.time(), "type": "totp"}]
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(person.pk)
    session.save()
    return client


def timed(page: str, signed_in: Sequence[tuple[str, Client]], address: Callable[[int], str]) -> list[Timed]:
    """Turns of the page and of its SQL, caller by caller: what else the machine does weighs on all alike."""
    whole: dict[str, list[float]] = {caller: [] for caller, _client in signed_in}
    bare: dict[str, list[float]] = {caller: [] for caller, _client in signed_in}
    last: dict[str, tuple[int, int]] = {}
    for turn in range(WARM + TURNS):
        for caller, client in signed_in:
            sent = statements_of(client, address(turn))
            took, size = request(client, address(turn))
            last[caller] = (len(sent), size)
            if turn >= WARM:
                whole[caller].append(took * 1000)
                bare[caller].append(run_bare(sent) * 1000)
    return [
        Timed(
            page,
            caller,
            percentile(whole[caller], 0.5),
            percentile(whole[caller], 0.95),
            percentile(bare[caller], 0.5),
            percentile(bare[caller], 0.95),
            last[caller][0],
            last[caller][1] / 1000,
        )
        for caller, _client in signed_in
    ]


def request(client: Client, address: str) -> tuple[float, int]:
    """Seconds and bytes of one page."""
    begun = time.perf_counter()
    answer = client.get(address)
    took = time.perf_counter() - begun
    if answer.status_code != 200:
        message = f"{answer.status_code} {address}"
        raise RuntimeError(message)
    return took, len(answer.content)


def statements_of(client: Client, address: str) -> list[tuple[str, Any]]:
    """The SELECTs that a page sends, with their values."""
    from django.db import connection

    sent: list[tuple[str, Any]] = []

    def keep(execute: Callable[..., object], sql: str, params: object, *rest: object) -> object:
        if sql.startswith("SELECT") and "FOR UPDATE" not in sql:
            sent.append((sql, params))
        return execute(sql, params, *rest)

    with connection.execute_wrapper(keep):
        client.get(address)
    return sent


def run_bare(sent: list[tuple[str, Any]]) -> float:
    """Seconds for the same SELECTs with all their rows, and nothing else."""
    from django.db import connection

    begun = time.perf_counter()
    with connection.cursor() as cursor:
        for sql, params in sent:
            cursor.execute(sql, params)
            cursor.fetchall()
    return time.perf_counter() - begun


def measured_size(size: str) -> list[Timed]:
    """A site of a size, made in a cluster of its own, measured in a process of its own."""
    sys.path.insert(0, str(ROOT / "tools"))
    from postgres import cluster

    with cluster() as database, tempfile.TemporaryDirectory() as data:
        environment = {
            **os.environ,
            "ROVIEC_WEB_DATABASE": database,
            "ROVIEC_WEB_DATA": data,
            "ROVIEC_WEB_DEMO": "yes",
            "ROVIEC_WEB_MAIL": "none",
        }
        program = Path(sys.executable).parent / "roviec-web"
        for words in (
            ["migrate", "--verbosity", "0"],
            ["demo", "--size", size, "--sample", str(SAMPLE), "--long-plan", str(LONG_PAGES)],
        ):
            subprocess.run([program, *words], env=environment, check=True, stdout=sys.stderr)
        done = subprocess.run(
            [sys.executable, __file__, "measure"], env=environment, check=True, stdout=subprocess.PIPE, text=True
        )
    return [Timed(**row) for row in json.loads(done.stdout.splitlines()[-1])]


def table(sizes: dict[str, list[Timed]]) -> list[str]:
    """Rows of Markdown, then what misses its aim."""
    lines = [
        "| page | caller | size | p50 | p95 | its SQL p50 | p95 | queries | KB |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for size, rows in sizes.items():
        lines += [
            f"| {row.page} | {row.caller} | {size} | {row.p50:.0f} | {row.p95:.0f} | {row.sql_p50:.0f} |"
            f" {row.sql_p95:.0f} | {row.queries} | {row.kilobytes:.0f} |"
            for row in rows
        ]
    return [*lines, "", *(misses(sizes) or ["Every aim is met."])]


def misses(sizes: dict[str, list[Timed]]) -> list[str]:
    """A sentence for each aim that is not met; ``administrator`` is only ever compared with."""
    said = []
    rows = {(size, row.page, row.caller): row for size, found in sizes.items() for row in found}
    for (size, page, caller), row in rows.items():
        if caller == "administrator":
            continue
        where = f"{page}, {caller}, {size}"
        if row.p95 > MOST_MS:
            said.append(f"{where}: p95 {row.p95:.0f} ms, at most {MOST_MS:.0f}")
        if row.p95 > row.sql_p95 + MOST_OVER_SQL_MS:
            said.append(f"{where}: {row.p95 - row.sql_p95:.0f} ms over its SQL, at most {MOST_OVER_SQL_MS:.0f}")
        ratio = row.p50 / rows[size, page, "administrator"].p50
        if ratio > MOST_OVER_ADMINISTRATOR:
            said.append(f"{where}: {ratio:.2f} times the administrator, at most {MOST_OVER_ADMINISTRATOR}")
        small = rows.get(("S", page, caller))
        if size != "S" and small and row.p50 / small.p50 > MOST_GROWTH:
            said.append(f"{where}: {row.p50 / small.p50:.2f} times S, at most {MOST_GROWTH}")
    return said


def main(words: list[str]) -> int:
    """Measure the site of the environment, or make the sizes and print the table."""
    if words[:1] == ["measure"]:
        print(json.dumps([asdict(row) for row in measure()]))
        return 0
    sizes = {size: measured_size(size) for size in words or ["S", "L"]}
    print("\n".join(table(sizes)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
