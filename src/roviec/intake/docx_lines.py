"""The lines of a Word file as they are put together: offsets, numbers and places, within the limits."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from roviec.intake.docx_runs import BREAK, Paragraph, Piece, merged
from roviec.intake.limits import check_blocks, check_characters, check_pages
from roviec.source import CellPlace, Insert, Region, SourceLine

if TYPE_CHECKING:
    from roviec.model.options import Limits


class LineWriter:
    """Takes paragraphs and cuts them into the lines of a ``Source``."""

    def __init__(self, name: str, limits: Limits, *, has_pages: bool) -> None:
        self.lines: list[SourceLine] = []
        self.region = Region.BODY
        self._name = name
        self._limits = limits
        self._has_pages = has_pages
        self._position = 0
        self._blocks = 0

    def count_block(self) -> None:
        """Count a block that is about to be read, so that blocks that show nothing cannot go on for ever.

        Raises:
            LimitError: there are too many.
        """
        self._blocks += 1
        check_blocks(self._name, self._blocks)

    def add_paragraph(self, paragraph: Paragraph, number: str, cell: CellPlace | None) -> None:
        """Add a paragraph: one line, or several where a soft break parts it.

        Only its last line is ``whole``: whether a line before a soft break ends there is for repair to see.
        An empty paragraph of the body is an empty line; elsewhere it is nothing.
        """
        groups = _between_breaks(paragraph.pieces)
        if not groups:
            if self.region is Region.BODY or number:
                self._add("", paragraph, paragraph.page, number, cell, bold=False, whole=True)
            return
        for index, pieces in enumerate(groups):
            text = "".join(merged(pieces))
            bold = _is_bold(pieces)
            self._add(
                text,
                paragraph,
                pieces[0].page,
                number if index == 0 else "",
                cell,
                bold=bold,
                whole=index == len(groups) - 1,
            )

    def add_empty_cell(self, cell: CellPlace, page: int) -> None:
        """Add the empty line of a cell in which nothing is shown, so that its column exists."""
        if self.region is Region.BODY:
            shown_page = page if self._has_pages else None
            self._append(SourceLine(self._position, "", len(self.lines) + 1, page=shown_page, whole=True, cell=cell))

    def _add(
        self,
        text: str,
        paragraph: Paragraph,
        page: int,
        number: str,
        cell: CellPlace | None,
        *,
        bold: bool,
        whole: bool,
    ) -> None:
        if self._has_pages and self.region is Region.BODY:
            check_pages(self._name, page, self._limits)
        self._append(
            SourceLine(
                start=self._position,
                text=text,
                number=len(self.lines) + 1,
                page=page if self._has_pages and self.region is Region.BODY else None,
                whole=whole,
                region=self.region,
                cell=cell,
                inserts=(Insert(0, number, "numbering"),) if number else (),
                bold=bold,
                centred=paragraph.centred,
            )
        )

    def _append(self, line: SourceLine) -> None:
        self.lines.append(line)
        self._position = line.end + 1
        check_characters(self._name, line.end, self._limits)
        check_blocks(self._name, len(self.lines))


def _between_breaks(pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces of each line; a line with nothing but spaces is left out."""
    if not any(piece.text == BREAK for piece in pieces):
        return [pieces] if any(piece.text.strip() for piece in pieces) else []
    groups = (list(group) for is_break, group in groupby(pieces, lambda piece: piece.text == BREAK) if not is_break)
    return [group for group in groups if any(piece.text.strip() for piece in group)]


def _is_bold(pieces: list[Piece]) -> bool:
    """Whether there is a letter and every letter is bold; spaces, digits and signs may be anything."""
    if not any(piece.bold for piece in pieces):
        return False
    if any(not piece.bold and any(map(str.isalpha, piece.text)) for piece in pieces):
        return False
    return any(char.isalpha() for piece in pieces for char in piece.text)
