"""What the page shows of a list before it is written; through HTTP in ``test_import_views.py``."""

from __future__ import annotations

from datetime import date

from roviec_web.bodies.importing.rows import ImportRow
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.imports import Addition, Change
from roviec_web.console.bodies.import_rows import FactChange, changed_rows, new_rows


def row(**facts):
    told = {"kind": "", "above": "", "abbreviation": "", "identifier": "", "unit_code": ""}
    return ImportRow(**{**told, "row": 2, "name": "Sở Xây dựng", "starts_on": None, "ends_on": None, **facts})


def test_a_kind_that_was_guessed_is_told_as_guessed():
    kinds = {"department": "Sở và cơ quan ngang sở"}
    guessed, written = new_rows([Addition(row(), "department", 0), Addition(row(kind="Sở"), "department", 0)], kinds)
    assert (guessed.kind, guessed.is_guessed, written.is_guessed) == ("Sở và cơ quan ngang sở", True, False)


def test_each_fact_is_shown_with_what_it_was():
    body = Body(name="Sở Xây dựng", abbreviation="", starts_on=date(2025, 7, 1))
    change = Change(row(abbreviation="SXD", starts_on=date(2025, 3, 1)), body, ("abbreviation", "starts_on"))
    (shown,) = changed_rows([change])
    assert shown.facts == (
        FactChange("tên viết tắt", "–", "SXD"),
        FactChange("hoạt động từ ngày", "01/07/2025", "01/03/2025"),
    )
