"""The kinds of things that are found: their names and their pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from roviec_web.documents.queries.search import PERMISSION_OF
from roviec_web.kit.search.finding import Hit


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind."""

    name: str
    """As entries have it."""
    title: str | Promise
    """Of several, as a heading."""
    route: str
    """Of the page of one, which takes its code."""


KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind("document", _("Văn bản"), "console:document.show"),
        Kind("clause", _("Điều khoản"), "console:review.show"),
        Kind("body", pgettext_lazy("nhiều", "Cơ quan"), "console:body.show"),
        Kind("person", _("Người dùng"), "console:person.show"),
    )
}
"""In the order in which they are shown."""


def kinds_for(permissions: Iterable[str]) -> list[Kind]:
    """Those that somebody with these permissions can find at all."""
    held = set(permissions)
    return [kind for kind in KINDS.values() if PERMISSION_OF[kind.name] in held]


def shown(hit: Hit) -> dict[str, Any]:
    """A hit as templates take it; a clause opens the review at its place."""
    address = reverse(KINDS[hit.kind].route, args=[hit.code])
    if hit.kind == "clause":
        address += "?" + urlencode({"clause": hit.place})
    return {"title": hit.title, "detail": hit.detail, "text": hit.text, "address": address, "kind": hit.kind}
