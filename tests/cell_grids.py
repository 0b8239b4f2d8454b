"""Shows the cells of pieces as a reader sees them."""

from __future__ import annotations


def cells(pieces) -> dict[tuple[int, int, int], str]:
    """(table, row, column) -> the lines of the cell joined by " / "."""
    found: dict[tuple[int, int, int], list[str]] = {}
    for piece in pieces:
        if piece.cell is not None:
            found.setdefault((piece.cell.table, piece.cell.row, piece.cell.column), []).append(piece.text.strip())
    return {place: " / ".join(lines) for place, lines in found.items()}


def rows(pieces, table: int = 0) -> list[list[str]]:
    """The texts of the cells of each row of a table, left to right."""
    found: dict[int, dict[int, str]] = {}
    for (number, row, column), text in cells(pieces).items():
        if number == table:
            found.setdefault(row, {})[column] = text
    return [[text for _, text in sorted(found[row].items())] for row in sorted(found)]
