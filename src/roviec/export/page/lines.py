"""The source as lines of text: text forms line by line, DOCX and HTML paragraph by paragraph, tables as tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from roviec.export.page.markup import Markup, join, tag
from roviec.export.page.places import Piece, Row
from roviec.export.page.sheet import Sheet
from roviec.source import Region, SourceLine

Rows = Sequence[tuple[int, Row]]
"""Each row with its index in ``Places.rows``."""


def put_lines(sheet: Sheet, rows: Rows) -> Markup:
    """The rows, those of one table together."""
    return join(*(_stretch(sheet, table, list(group)) for table, group in groupby(rows, key=_table)))


def _table(pair: tuple[int, Row]) -> int | None:
    cell = pair[1].line.cell
    return cell.table if cell else None


def _stretch(sheet: Sheet, table: int | None, rows: Rows) -> Markup:
    if table is None:
        return tag("div", *(_line(sheet, index, row) for index, row in rows), class_="lines")
    body = (
        tag("tr", *_cells(sheet, list(group)))
        for _, group in groupby(rows, key=lambda pair: pair[1].line.cell.row if pair[1].line.cell else 0)
    )
    # A wide table scrolls inside its frame, which the keyboard must be able to reach.
    return tag(
        "div",
        tag("table", tag("tbody", *body)),
        class_="frame",
        tabindex="0",
        role="group",
        **sheet.words.attribute("aria_label", "table"),
    )


def _cells(sheet: Sheet, rows: Rows) -> Iterator[Markup]:
    for _, group in groupby(rows, key=lambda pair: pair[1].line.cell):
        inside = list(group)
        cell = inside[0][1].line.cell
        yield tag(
            "td",
            *(_line(sheet, index, row) for index, row in inside),
            rowspan=cell.row_span if cell and cell.row_span > 1 else None,
            colspan=cell.column_span if cell and cell.column_span > 1 else None,
        )


def _line(sheet: Sheet, index: int, row: Row) -> Markup:
    number = tag("span", str(row.number), class_="no", aria_hidden="true") if row.number is not None else None
    pieces = join(*(_piece(piece) for piece in row.pieces))
    return tag(
        "div",
        number,
        tag("span", pieces, *_flags(sheet, index, row), class_="w"),
        id=f"L{index}",
        class_=_class(row.line),
    )


def _class(line: SourceLine) -> str:
    looks = ["l"]
    if not line.text.strip() and not line.inserts:
        looks.append("blank")
    if line.bold:
        looks.append("bold")
    if line.centred:
        looks.append("centred")
    if line.region is not Region.BODY:
        looks.append("gone")
    return " ".join(looks)


def _piece(piece: Piece) -> Markup:
    if not piece.refs and not piece.looks:
        return tag("span", piece.words) if piece.words.strip() else join(piece.words)
    return tag(
        "span",
        piece.words,
        class_=" ".join(piece.looks) or None,
        data_r=" ".join(piece.refs) or None,
        data_x=" ".join(piece.asides) or None,
    )


def _flags(sheet: Sheet, index: int, row: Row) -> Iterator[Markup]:
    """What colour alone would say, in words at the end of the line: faults, and work that is not operated.

    The panel lists the same for the keyboard: a flag is no stop of its own.
    """
    for ref, label in flags_of(sheet, index, row):
        words = sheet.words.say("halted") if label == "halted" else join(sheet.words.say(label), " ", _rule(sheet, ref))
        look = "halt" if label == "halted" else label
        yield join(" ", tag("a", words, href=f"#{ref}", class_=f"flag {look}", tabindex="-1"))


def flags_of(sheet: Sheet, index: int, row: Row) -> list[tuple[str, str]]:
    """Refs of the findings and of the halted tasks that begin in the row, each with the label that says it."""
    found: dict[str, str] = {}
    for ref in dict.fromkeys(ref for piece in row.pieces for ref in piece.refs):
        if sheet.places.first_row[ref] != index:
            continue
        if ref[0] == "f":
            found[ref] = sheet.plan.findings[int(ref[1:])].severity.value
        elif ref[0] == "t" and not sheet.plan.tasks[int(ref[1:])].operated:
            found[ref] = "halted"
    return list(found.items())


def _rule(sheet: Sheet, ref: str) -> str:
    return sheet.plan.findings[int(ref[1:])].rule
