"""Heads of the columns of the list: a link orders by the column, a second one turns the order round."""

from __future__ import annotations

from typing import Any, Final

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

_COLUMNS: Final = (
    (_("Văn bản"), "number", "number"),
    (_("Cơ quan lưu giữ"), "", ""),
    (_("Ngày ban hành"), "issued", "-issued"),
    (_("Tải lên"), "uploaded", "-uploaded"),
    (_("Tình trạng"), "", ""),
    (_("Nhiệm vụ"), "", ""),
    (_("Lỗi văn bản"), "", ""),
)
"""Name, the order, the order that a first press gives."""


def headings(request: HttpRequest, order: str) -> list[dict[str, Any]]:
    """Name, address (empty for a column that orders nothing) and what a screen reader says of the order."""
    return [_heading(request, order, *column) for column in _COLUMNS]


def _heading(request: HttpRequest, order: str, name: object, key: str, first: str) -> dict[str, Any]:
    if not key:
        return {"name": name, "address": "", "sort": ""}
    is_current = order.removeprefix("-") == key
    wanted = first
    if is_current:
        wanted = key if order.startswith("-") else f"-{key}"
    values = request.GET.copy()
    values.pop("after", None)
    values["order"] = wanted
    sort = ("descending" if order.startswith("-") else "ascending") if is_current else ""
    return {"name": name, "address": f"?{values.urlencode()}", "sort": sort}
