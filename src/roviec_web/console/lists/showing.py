"""The page of a list, and the list as a file."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.console.lists.asking import filters_of, kept_of
from roviec_web.console.lists.saved import views_context
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.kit.lists.files import csv_of, xlsx_of
from roviec_web.kit.lists.paging import MOST_COUNTED, ordered, page_of
from roviec_web.people.routes import person_of

MOST_EXPORTED: Final = 10_000
"""Rows of a file; its last line says where there are more."""
_MEDIA_TYPES: Final = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def list_context(request: HttpRequest, screen: ListScreen[Any], values: QueryDict | None = None) -> dict[str, Any]:
    """What ``console/lists/*.html`` and the page of the list show.

    Args:
        request: whose list it is.
        screen: what it is of.
        values: what it is asked for, where that is not the address of the request.
    """
    asked = request.GET if values is None else values
    form = filters_of(request, screen, asked)
    order = screen.order_in(asked)
    found = screen.find(person_of(request), **form.wanted())
    page = page_of(found, screen.orders[order], after=asked.get("after", ""), size=screen.page_size)
    kept = kept_of(screen, form, asked)
    return {
        "screen": screen,
        "form": form,
        "order": order,
        "page": page,
        "counted": _counted(screen, page.count),
        "headings": [_heading(heading, order, kept) for heading in screen.headings],
        "address_kept": urlencode(kept),
        "is_filtered": form.is_filtered,
        "is_first": "after" not in asked,
        "is_ordered": "order" in asked,
        "asked": asked.urlencode(),
        **views_context(request, screen, kept, is_own=form.is_filtered or "order" in kept),
    }


def list_file(request: HttpRequest, screen: ListScreen[Any], form: str) -> HttpResponse:
    """The same rows in the same order as a file: ``csv`` or ``xlsx``."""
    found = screen.find(person_of(request), **filters_of(request, screen, request.GET).wanted())
    rows = list(ordered(found, screen.orders[screen.order_in(request.GET)])[: MOST_EXPORTED + 1])
    note = _("Tệp dừng ở %(count)s dòng. Hãy lọc danh sách hẹp hơn để lấy phần còn lại.") % {"count": MOST_EXPORTED}
    told = note if len(rows) > MOST_EXPORTED else ""
    shown = rows[:MOST_EXPORTED]
    if form == "csv":
        content = csv_of(screen.columns, shown, note=told)
    else:
        content = xlsx_of(screen.columns, shown, title=str(screen.title), note=told)
    name = f"{screen.file_name}-{timezone.localdate():%Y-%m-%d}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=_MEDIA_TYPES[form], headers=headers)


def _counted(screen: ListScreen[Any], count: int) -> str:
    if count > MOST_COUNTED:
        return _("Hơn %(things)s") % {"things": screen.counted(MOST_COUNTED)}
    return screen.counted(count)


def _heading(heading: Heading, order: str, kept: dict[str, str]) -> dict[str, Any]:
    """Name, address (empty for a column that orders nothing), and what a screen reader says of the order."""
    if not heading.order:
        return {"name": heading.name, "address": "", "sort": ""}
    is_current = order.removeprefix("-") == heading.order
    wanted = heading.first
    if is_current:
        wanted = heading.order if order.startswith("-") else f"-{heading.order}"
    sort = ("descending" if order.startswith("-") else "ascending") if is_current else ""
    return {"name": heading.name, "address": f"?{urlencode({**kept, 'order': wanted})}", "sort": sort}
