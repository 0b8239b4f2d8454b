"""What a list is asked for by somebody: the filters of an address, in the scope that they work in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest

from roviec_web.console.lists.forms import FilterForm
from roviec_web.console.lists.screen import ListScreen
from roviec_web.console.working.bodies import bodies_of, working_body


def filters_of(request: HttpRequest, screen: ListScreen[Any], values: Mapping[str, Any]) -> FilterForm:
    """The filters that values of an address mean to the person of the request."""
    return screen.form(values, bodies=bodies_of(request), working=working_body(request))


def kept_of(screen: ListScreen[Any], form: FilterForm, values: Mapping[str, Any]) -> dict[str, str]:
    """What an address of the same rows in the same order says; nothing else of what was asked is taken over."""
    return form.kept() | ({"order": screen.order_in(values)} if "order" in values else {})
