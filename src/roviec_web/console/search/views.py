"""The page of a search, and what is suggested while somebody types."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from roviec_web.console.frame import permissions_of
from roviec_web.console.search.kinds import KINDS, Kind, kinds_for, shown
from roviec_web.documents.queries.search import entries_visible_to, search, search_near
from roviec_web.kit.search.finding import Hit
from roviec_web.people.routes import person_of, signed_in

A_FEW = 5
MANY = 50
SUGGESTED = ("document", "body", "person")


@signed_in
@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """A few of every kind, or many of one."""
    text = request.GET.get("q", "").strip()
    kinds = kinds_for(permissions_of(request))
    chosen = next((kind for kind in kinds if kind.name == request.GET.get("kind")), None)
    wanted = [chosen] if chosen else kinds
    limit = MANY if chosen else A_FEW
    rows = entries_visible_to(person_of(request), [kind.name for kind in wanted]) if text else {}
    found = search(rows, text, limit=limit)
    near = {} if found else search_near(rows, text)
    context: dict[str, Any] = {
        "text": text,
        "kinds": kinds,
        "chosen": chosen,
        "groups": _groups(found, limit),
        "near": _groups(near, limit),
        "limit": limit,
    }
    return render(request, "console/search/show.html", context)


@signed_in
@require_GET
def suggest(request: HttpRequest) -> HttpResponse:
    """A few links for what stands in the field now."""
    text = request.GET.get("q", "").strip()
    kinds = [kind.name for kind in kinds_for(permissions_of(request)) if kind.name in SUGGESTED]
    found = search(entries_visible_to(person_of(request), kinds), text, limit=3) if text else {}
    return render(request, "console/search/_suggestions.html", {"text": text, "groups": _groups(found, 3)})


def _groups(found: dict[str, list[Hit]], limit: int) -> list[tuple[Kind, list[dict[str, Any]], bool]]:
    """Kind, its hits, and whether there may be more."""
    return [(KINDS[kind], [shown(hit) for hit in hits], len(hits) == limit) for kind, hits in found.items()]
