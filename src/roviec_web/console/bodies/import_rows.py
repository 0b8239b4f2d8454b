"""What a list of bodies would do, row by row, as its page shows it before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from roviec_web.bodies.queries.imports import Addition, Change

_FACTS: Final = {
    "abbreviation": _("tên viết tắt"),
    "identifier": _("mã định danh điện tử"),
    "unit_code": _("mã đơn vị hành chính"),
    "starts_on": _("hoạt động từ ngày"),
    "ends_on": _("kết thúc từ ngày"),
}


@dataclass(frozen=True, slots=True)
class NewRow:
    """A body that would be added."""

    number: int
    name: str
    kind: str
    is_guessed: bool
    """The list does not say the kind."""
    above: str
    """Empty: the body that is imported into."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that would become another."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A body that would be changed."""

    number: int
    name: str
    facts: tuple[FactChange, ...]


def new_rows(additions: Iterable[Addition], kinds: dict[str, str]) -> list[NewRow]:
    """Additions with the names of their kinds.

    Args:
        additions: of the plan.
        kinds: names by code.
    """
    return [NewRow(one.row.row, one.row.name, kinds[one.kind], not one.row.kind, one.row.above) for one in additions]


def changed_rows(changes: Iterable[Change]) -> list[ChangedRow]:
    """Changes, each fact with what it is and what it would be."""
    return [ChangedRow(one.row.row, one.body.name, tuple(_facts(one))) for one in changes]


def _facts(change: Change) -> Iterable[FactChange]:
    for fact in change.facts:
        yield FactChange(str(_FACTS[fact]), _shown(getattr(change.body, fact)), _shown(getattr(change.row, fact)))


def _shown(value: Any) -> str:
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value or "–")
