"""What each row of a list of bodies says, and what is wrong with it: every fault at its row, with what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.utils.translation import gettext as _

from roviec_web.bodies.importing.columns import read_header
from roviec_web.bodies.importing.table import Line

_HEADER_ROWS: Final = 20
"""Rows above the table: the name of the office, the title of the list."""
_LENGTHS: Final = {"name": 200, "abbreviation": 40, "identifier": 40, "unit_code": 10}
_DAYS: Final = ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y")


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong in one row."""

    row: int
    """As the spreadsheet counts it; 0: of the whole file."""
    message: str
    """A sentence: what is wrong, what to do."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One body of the list."""

    row: int
    name: str
    kind: str
    """As written; empty where the list has none."""
    above: str
    """Name or identifier of the body above, as written; empty: the body that is imported into."""
    abbreviation: str
    identifier: str
    unit_code: str
    starts_on: date | None
    ends_on: date | None


def read_rows(lines: Sequence[Line]) -> tuple[list[ImportRow], list[RowFault]]:
    """The rows under the header, with every fault that can be seen in a row alone."""
    header, below = _find_header(lines)
    if not header:
        return [], [RowFault(0, _("Không thấy cột tên cơ quan. Hãy đặt tên cột là “Tên cơ quan” ở dòng đầu của bảng."))]
    rows: list[ImportRow] = []
    faults: list[RowFault] = []
    for line in below:
        row, found = _read_row(line, header)
        faults += found
        if row is not None:
            rows.append(row)
    if not below:
        faults.append(RowFault(0, _("Bảng chưa có dòng nào dưới dòng tên cột.")))
    return rows, faults


def _find_header(lines: Sequence[Line]) -> tuple[Mapping[str, int], Sequence[Line]]:
    for at, line in enumerate(lines[:_HEADER_ROWS]):
        header = read_header(line.cells)
        if header:
            return header, lines[at + 1 :]
    return {}, ()


def _read_row(line: Line, header: Mapping[str, int]) -> tuple[ImportRow | None, list[RowFault]]:
    faults: list[RowFault] = []
    cells = {field: line.cells[at] if at < len(line.cells) else "" for field, at in header.items()}
    texts = {field: _text(cells.get(field, "")) for field in ("name", "kind", "above", *_LENGTHS)}
    if not texts["name"]:
        message = _("Dòng %(row)d: chưa có tên cơ quan. Hãy ghi tên, hoặc xóa dòng này.")
        faults.append(RowFault(line.number, message % {"row": line.number}))
    for field, most in _LENGTHS.items():
        if len(texts[field]) > most:
            message = _("Dòng %(row)d: “%(text)s…” dài hơn %(most)d chữ. Hãy rút ngắn.")
            faults.append(
                RowFault(line.number, message % {"row": line.number, "text": texts[field][:30], "most": most})
            )
    days: dict[str, date | None] = {}
    for field in ("starts_on", "ends_on"):
        days[field], fault = _day(cells.get(field, ""), line.number)
        faults += fault
    if days["starts_on"] and days["ends_on"] and days["ends_on"] <= days["starts_on"]:
        message = _("Dòng %(row)d: ngày kết thúc phải sau ngày bắt đầu.")
        faults.append(RowFault(line.number, message % {"row": line.number}))
    if faults:
        return None, faults
    return ImportRow(line.number, **texts, starts_on=days["starts_on"], ends_on=days["ends_on"]), []


def _text(cell: Any) -> str:
    """A cell as text; codes that a spreadsheet took for numbers lose the ".0" that they never had."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())


def _day(cell: Any, row: int) -> tuple[date | None, list[RowFault]]:
    if isinstance(cell, datetime):
        return cell.date(), []
    if isinstance(cell, date):
        return cell, []
    text = _text(cell)
    if not text:
        return None, []
    for form in _DAYS:
        try:
            return datetime.strptime(text, form).date(), []  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    message = _("Dòng %(row)d: “%(text)s” không phải một ngày. Hãy ghi dạng 01/07/2025.")
    return None, [RowFault(row, message % {"row": row, "text": text[:40]})]
