"""The permission matrix: every route × every caller × every relation × every method, against what was declared.

What must be answered is derived from the route's rule and the access table alone. What one may not see answers as what
does not exist: the same status, the same page to the letter. The count of cells is printed at the end of the run.
"""

from __future__ import annotations

import copy
import logging
import os
import re
import sys
from contextlib import contextmanager

import pytest
from django.db import transaction
from django.urls import URLResolver, get_resolver, resolve, reverse
from rights_world import RELATIONS, make_world
from route_makers import MISSING, ROUTES

from roviec_web.kit.models import AuditRow
from roviec_web.people.access import PERMISSIONS, SITE_WIDE
from roviec_web.people.guard import declared_rule
from roviec_web.people.library_routes import LIBRARY_ROUTES
from roviec_web.people.routes import Audience

RARE = ("PUT", "PATCH", "DELETE")
SAMPLE = ("planner", "administrator", "stranger")
"""Callers who try the rare methods."""
WORDS = {
    "mfa_remove_webauthn": {"pk": 999_999},
    "mfa_edit_webauthn": {"pk": 999_999},
    "account_reset_password_from_key": {"uidb36": "1", "key": "a-b"},
}
"""Of the addresses of the library that have some."""
TOKEN = re.compile(r"[A-Za-z0-9]{64}")
"""Against forgery: another one on each page."""


def routes():
    """Every name with its view."""
    waiting = [("", pattern) for pattern in get_resolver().url_patterns]
    while waiting:
        space, pattern = waiting.pop(0)
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            waiting += [(inner, each) for each in pattern.url_patterns]
        else:
            yield f"{space}{pattern.name}", pattern.callback


def is_asked(name):
    """All routes; for a mutant of ``tools/mutate_rights.py`` those of the views that it can concern."""
    views, view = os.environ.get("RIGHTS_VIEWS"), VIEWS[name]
    return views is None or bool({view.__module__, f"{view.__module__}:{view.__name__}"} & set(views.split(",")))


VIEWS = dict(routes())
OURS = sorted(name for name in VIEWS if name not in LIBRARY_ROUTES)


AREAS = sorted({name.partition(".")[0].partition("_")[0] for name in VIEWS})
"""``console:person``, ``mfa``: a test for each area of the routes."""
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def made_world(django_db_setup, django_db_blocker):
    """Made once, inside a transaction around those of the tests, which is taken back at the end."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_world()
        transaction.set_rollback(True)


@pytest.fixture
def world(made_world, db):
    """What a cell changes in it is taken back. Thousands of requests are not worth a line of log each."""
    logging.disable(logging.CRITICAL)
    yield made_world
    logging.disable(logging.NOTSET)


@contextmanager
def taken_back(caller):
    """Of what a request does to the database and to the caller's cookies nothing stays."""
    cookies = copy.copy(caller.client.cookies)
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    caller.client.cookies = cookies


def in_area(names, area):
    """Those of the names that are of an area."""
    return [name for name in names if name.partition(".")[0].partition("_")[0] == area]


def test_every_route_declares_its_rule():
    assert [name for name, view in VIEWS.items() if declared_rule(view, name) is None] == []


def test_every_route_declares_what_stands_in_the_table():
    declared = {name: declared_rule(VIEWS[name], name) for name in OURS if name in ROUTES}
    assert declared == {name: ROUTES[name].rule for name in declared}


def test_every_route_has_a_maker():
    assert sorted(set(OURS) - set(ROUTES)) == [], "add a line to tests/route_makers.py"
    assert sorted(set(ROUTES) - set(VIEWS)) == [], "tests/route_makers.py names what is no route"


def test_every_rule_of_the_library_is_of_a_route_that_is_there():
    assert sorted(set(LIBRARY_ROUTES) - set(VIEWS)) == []


@pytest.mark.parametrize("area", [area for area in AREAS if in_area(OURS, area)])
def test_every_cell_is_as_declared(area, world, record_property):
    names = [name for name in in_area(OURS, area) if name in ROUTES and is_asked(name)]
    cells = [(name, *cell) for name in names for cell in _cells(name, world)]
    record_property("rights cells", len(cells))
    missing = {}
    faults = [fault for cell in cells if (fault := _fault(world, missing, *cell))]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("area", [area for area in AREAS if in_area(LIBRARY_ROUTES, area)])
def test_the_library_lets_nobody_in_who_is_not(area, world, record_property):
    faults, cells = [], 0
    for name in in_area(LIBRARY_ROUTES, area):
        address = reverse(name, kwargs=WORDS.get(name, {}))
        for caller in ("stranger", "inactive", "without a second factor"):
            for method in ("GET", "POST"):
                cells += 1
                with taken_back(world.callers[caller]):
                    response = _ask(world.callers[caller], method, address, {})
                faults += _fault_of_library(name, response, world.callers[caller])
    record_property("rights cells", cells)
    assert not faults, "\n".join(faults)


def _fault_of_library(name, response, caller):
    """Whoever is turned away is sent to where they get in; nothing breaks."""
    rule, sent_to = LIBRARY_ROUTES[name], response.headers.get("Location", "")
    wanted = ""
    if rule.audience is not Audience.PUBLIC and caller.state == "out":
        wanted = reverse("account_login")
    elif rule.audience is not Audience.PUBLIC and rule.second_factor and caller.state == "half":
        wanted = reverse("console:account.protect")
    if response.status_code < 500 and sent_to.startswith(wanted):
        return []
    return [f"{caller.name} {name}: {response.status_code} {sent_to}, not {wanted}"]


def _cells(name, world):
    """Who has the permission nowhere is turned away before any object is looked at: one relation does for them."""
    asked = ROUTES[name]
    for caller in world.callers.values():
        relations = RELATIONS if asked.of and _holds(asked, caller) else ("own",)
        for method in ("GET", "POST"):
            for relation in relations if method in asked.methods else ("own",):
                yield caller, relation, method
        if caller.name in SAMPLE:
            for method in RARE:
                yield caller, "own", method


def _holds(asked, caller):
    """Whether a caller has what the route or its object asks, on their own body."""
    wanted = asked.rule.permission or asked.asks
    if wanted in SITE_WIDE and "parent" not in caller.inside:
        return False
    return wanted is None or any(wanted in PERMISSIONS[kind] for kind in caller.kinds)


def _expected(name, caller, relation, method):
    """What the declaration says: a status, or the address that the caller is sent to."""
    asked = ROUTES[name]
    rule = asked.rule
    if rule.audience is Audience.PUBLIC:
        return "open to all" if method in asked.methods.split() else 405
    if caller.state == "out":
        return reverse("account_login")
    if caller.state == "half" and rule.second_factor:
        return reverse("console:account.protect")
    if rule.permission is not None and not _holds(asked, caller):
        return 404
    if rule.fresh and caller.state == "stale":
        return reverse("account_reauthenticate")
    if method not in asked.methods.split():
        return 405
    if asked.of is None or (rule.permission is None and asked.asks is None and not asked.is_own):
        return "open"
    is_there = not asked.is_own and (relation in caller.inside or asked.is_everywhere) and _holds(asked, caller)
    if is_there and asked.is_part:
        return "open to all"
    return "open" if is_there else 404


def _fault(world, missing, name, caller, relation, method):
    """What is wrong with a cell, in words; ``None``: nothing. ``missing``: pages of ``_page_of_missing`` so far."""
    place, asked = world.places[relation], ROUTES[name]
    words = asked.of(place) if asked.of else {}
    before = AuditRow.objects.count()
    with taken_back(caller):
        response = _ask(caller, method, reverse(name, kwargs=words), asked.data(place))
        wanted, rows = _expected(name, caller, relation, method), AuditRow.objects.count() - before
    told = f"{caller.name} {method} {name} of {relation}: {response.status_code}, not {wanted}"
    if wanted == "open to all":
        return told if response.status_code >= 500 else None
    if wanted == "open":
        return told if response.status_code in {401, 403, 404, 405} or response.status_code >= 500 else None
    if isinstance(wanted, str):
        return None if response.headers.get("Location", "").startswith(wanted) and not rows else told
    if response.status_code != wanted or rows:
        return f"{told}, {rows} rows of audit"
    is_hidden = wanted == 404 and asked.of is not None and not asked.is_everywhere
    return _difference(missing, name, caller, method, words, response) if is_hidden else None


def _difference(missing, name, caller, method, words, hidden):
    """The page of what is hidden and the page of what is not there differ in nothing but the address."""
    key = next(iter(words))
    address = reverse(name, kwargs={**words, key: MISSING})
    asked = (caller.name, method, address)
    if asked not in missing:
        missing[asked] = _page_of_missing(caller, method, address)
    same = missing[asked] == _without_address(hidden, str(words[key]))
    return None if same else f"{caller.name} {method} {name}: what is hidden answers otherwise than what is missing"


def _page_of_missing(caller, method, address):
    """Asked once for all relations: nothing in the request tells them apart."""
    with taken_back(caller):
        return _without_address(_ask(caller, method, address, {}), MISSING)


def _without_address(response, code):
    return TOKEN.sub("", _bytes_of(response).decode().replace(code, "…"))


def _bytes_of(response):
    return response.read if response.streaming else response.content


def _ask(caller, method, address, data):
    send = getattr(caller.client, method.lower())
    response = send(address, data) if method == "POST" else send(address)
    if response.streaming:
        response.read = b"".join(response)  # to the end, which closes the file
    return response


def test_a_view_hides_what_one_may_not_see_even_where_its_action_would_not(world, monkeypatch):
    """Two doors, one behind the other: each must hold where the other stands open. Tests of actions try theirs."""
    for name, module in [*sys.modules.items()]:
        if name.startswith("roviec_web.") and ".actions" in name:
            for check in [word for word in vars(module) if word.startswith("check_")]:
                monkeypatch.setattr(module, check, lambda *_args, **_kwargs: None)
    faults, missing = [], {}
    for name in filter(is_asked, OURS):
        asked = ROUTES[name]
        if asked.of and not (asked.is_own or asked.is_everywhere) and asked.rule.audience is not Audience.PUBLIC:
            caller = next(one for one in world.callers.values() if one.state == "in" and _holds(asked, one))
            hidden = next(relation for relation in reversed(RELATIONS) if relation not in caller.inside)
            faults += [_fault(world, missing, name, caller, hidden, method) for method in asked.methods.split()]
    assert not any(faults), "\n".join(filter(None, faults))


LED_TO = re.compile(r'(?:href|action|hx-get|hx-post)="(/(?!static/)[^"?#]*)')


@pytest.mark.parametrize("who", ["viewer", "planner", "auditor", "administrator"])
def test_a_page_leads_nobody_to_where_they_are_turned_away(who, world):
    caller, faults = world.callers[who], set()
    for name in filter(is_asked, OURS):
        asked = ROUTES[name]
        if "GET" in asked.methods and asked.rule.audience is not Audience.PUBLIC and _holds(asked, caller):
            address = reverse(name, kwargs=asked.of(world.places["own"]) if asked.of else {})
            with taken_back(caller):
                response = _ask(caller, "GET", address, {})
            if response.headers["Content-Type"].startswith("text/html"):
                led = {resolve(path).view_name for path in LED_TO.findall(_bytes_of(response).decode())}
                faults |= {f"{name} leads {who} to {one}" for one in led if not _may_call(one, caller)}
    assert not faults, "\n".join(sorted(faults))


def _may_call(name, caller):
    return name not in ROUTES or _holds(ROUTES[name], caller)


LISTS = tuple(f"console:{name}.{form}" for name in ("people", "document", "receipt") for form in ("list", "export")) + (
    "console:body.all",
    "console:body.all_export",
    "console:body.names",
    "console:body.names_export",
    "console:body.aliases",
    "console:body.aliases_export",
)


@pytest.mark.parametrize("name", LISTS)
def test_lists_show_what_is_inside_and_nothing_else(name, world):
    asked = ROUTES[name]
    words = asked.of(world.places["own"]) if asked.of else {}
    for caller in world.callers.values():
        if caller.state != "in" or not _holds(asked, caller):
            continue
        with taken_back(caller):
            page = _bytes_of(_ask(caller, "GET", reverse(name, kwargs=words), {})).decode()
        for relation, place in world.places.items():
            marks = (place.person.name, place.document.file_name, place.receipt.code)
            marks += (place.question.text, f"S.{relation}", f"/bodies/{place.body.code}/", f",{place.body.code}\r\n")
            assert any(mark in page for mark in marks) is (relation in caller.inside), (
                f"{caller.name} {name} {relation}"
            )


def test_suggestions_while_typing_name_the_bodies_inside_and_no_others(world):
    asked = ROUTES["console:body.suggest"]
    for caller in world.callers.values():
        if caller.state != "in" or not _holds(asked, caller):
            continue
        for relation, place in world.places.items():
            answer = caller.client.get(reverse("console:body.suggest"), {"q": place.body.name})
            is_named = f'value="{place.body.code}"' in answer.content.decode()
            assert is_named is (relation in caller.inside), f"{caller.name} {relation}"
