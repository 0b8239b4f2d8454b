"""A book of sheets (bảng tính), whatever program wrote it: cells with the words that they show, at their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell that shows something."""

    row: int
    """0-based, counted over the whole sheet."""
    column: int
    text: str
    """As printed; lines parted by line breaks."""
    row_span: int = 1
    column_span: int = 1
    bold: bool = False
    centred: bool = False

    @property
    def end_column(self) -> int:
        """The column after its last."""
        return self.column + self.column_span


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet (trang tính)."""

    name: str
    cells: tuple[SheetCell, ...]
    """By row, then by column; no two at one place."""
    hidden: bool = False
    hidden_rows: int = 0
    """Rows with words that a filter or a person hides; their cells are among ``cells``."""


@dataclass(frozen=True, slots=True)
class Book:
    """A file of sheets."""

    media_type: str
    sheets: tuple[Sheet, ...]
    """In the order of their tabs."""
