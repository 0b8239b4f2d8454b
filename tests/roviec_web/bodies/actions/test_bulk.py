"""Many bodies at once."""

from __future__ import annotations

import pytest
from provinces import make_province

from roviec_web.bodies.actions.bulk import NewBody, Stay, insert_bodies
from roviec_web.bodies.queries.days import children_on

pytestmark = pytest.mark.django_db


def test_rows_come_in_any_order(django_assert_max_num_queries):
    top = make_province().top
    rows = [NewBody(f"c{at}", "commune-committee", f"UBND xã {at}", (Stay("above"),)) for at in range(200)]
    with django_assert_max_num_queries(25):
        made = insert_bodies([*rows, NewBody("above", "district-committee", "UBND huyện", (Stay(top),))])
    assert made["c7"].path == f"{top.path}{made['above'].code}.{made['c7'].code}."
    assert children_on(made["above"], top.starts_on).count() == 200
    assert made["c7"].folded == "ubnd xa 7"


def test_a_ring_is_a_mistake_of_the_caller():
    make_province()
    rows = [
        NewBody("a", "department", "Sở A", (Stay("b"),)),
        NewBody("b", "department", "Sở B", (Stay("a"),)),
    ]
    with pytest.raises(ValueError, match="ring"):
        insert_bodies(rows)
