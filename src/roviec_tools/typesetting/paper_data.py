"""A paper as plain data for the typesetter, its headings without gaps in their levels."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from roviec.export.layout.paper import Columns, Grid, Line

if TYPE_CHECKING:
    from roviec.export.layout.paper import Block, Paper


NO_DAY = date(2000, 1, 1)
"""Stands for "not known" in the properties of the file, which must have a day."""


def paper_data(paper: Paper) -> dict[str, Any]:
    """What ``paper.typ`` reads."""
    levels = _Levels()
    day = paper.day or NO_DAY
    return {
        "title": paper.title,
        "issuer": paper.issuer,
        "day": (day.year, day.month, day.day),
        "sheets": [
            {"landscape": sheet.landscape, "blocks": [_block(block, levels) for block in sheet.blocks]}
            for sheet in paper.sheets
        ],
    }


class _Levels:
    """Readers with a screen reader step from heading to heading, so PDF/UA lets no level be passed over."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def of(self, wanted: int) -> int:
        if not wanted:
            return 0
        while self._open and self._open[-1] >= wanted:
            self._open.pop()
        self._open.append(wanted)
        return len(self._open)


def _block(block: Block, levels: _Levels) -> dict[str, Any]:
    match block:
        case Line():
            return {"kind": "line", **_line(block, levels)}
        case Columns():
            rows = [[[_line(line, levels) for line in side] for side in row] for row in block.rows]
            return {"kind": "columns", "shares": block.shares, "rows": rows}
        case Grid():
            cells = [
                {
                    "row": cell.row,
                    "column": cell.column,
                    "row_span": cell.row_span,
                    "column_span": cell.column_span,
                    "lines": [_line(line, levels) for line in cell.lines],
                }
                for cell in block.cells
            ]
            return {"kind": "grid", "shares": block.shares, "heads": block.heads, "cells": cells}


def _line(line: Line, levels: _Levels) -> dict[str, Any]:
    return {
        "pieces": [
            {"text": piece.text, "bold": piece.bold, "italic": piece.italic, "underline": piece.underline}
            for piece in line.pieces
        ],
        "look": asdict(line.look),
        "rule_mm": line.rule_mm,
        "level": levels.of(line.level),
    }
