"""Each list holds together: its filters are words of its query, its orders and heads know each other."""

from __future__ import annotations

import inspect

import pytest
from django.urls import reverse
from people import make_person

from roviec_web.console.lists.registry import LISTS
from roviec_web.kit.lists.paging import page_of

pytestmark = pytest.mark.django_db
SCREENS = [pytest.param(screen, id=name) for name, screen in LISTS.items()]


@pytest.mark.parametrize("screen", SCREENS)
def test_filters_are_words_of_the_query(screen):
    words = set(inspect.signature(screen.find).parameters)
    assert set(screen.form({}).fields) <= words


@pytest.mark.parametrize("screen", SCREENS)
def test_every_order_can_be_asked_for_in_pages(screen):
    rows = screen.find(make_person())
    assert all(page_of(rows, order).rows == [] for order in screen.orders.values())


@pytest.mark.parametrize("screen", SCREENS)
def test_heads_order_by_what_there_is(screen):
    asked = {order for heading in screen.headings for order in (heading.order, heading.first) if order}
    assert asked <= set(screen.orders)


@pytest.mark.parametrize("screen", SCREENS)
def test_its_page_and_its_file_have_addresses(screen):
    assert reverse(screen.export_route, kwargs={"form": "xlsx"}).startswith(reverse(screen.route))


def test_an_order_that_there_is_none_of_is_the_lists_own():
    screen = LISTS["document"]
    assert screen.order_in({"order": "password"}) == screen.order_in({}) == "-uploaded"
    assert screen.order_in({"order": "number"}) == "number"
