"""Spaces: none at the ends of a line, one between words."""

from __future__ import annotations

import re

from roviec.repair.lines import Edit, Line, Piece, apply_edits, with_pieces

_RUN = re.compile(r"^\s+|\s+$|\s{2,}|[^\S ]")
_INSIDE = re.compile(r"\s{2,}|[^\S ]")


def repair_spaces(line: Line) -> Line:
    """Squeeze the white space of a line; each run that shrinks is recorded."""
    text = line.text
    stripped = text.strip()
    if "  " not in text and text == stripped:
        return line
    if len(line.pieces) == 1 and line.pieces[0].reason is None and _is_squeezed(stripped):
        return _strip(line, line.pieces[0], stripped)
    edits = []
    for found in _RUN.finditer(text):
        at_end = found.start() == 0 or found.end() == len(text)
        edits.append(Edit(found.start(), found.end(), "" if at_end else " ", "spaces"))
    return apply_edits(line, edits)


def _is_squeezed(text: str) -> bool:
    """Its only white space is single spaces; most text holds none but printable letters, which is told quickest."""
    return ("  " not in text and text.isprintable()) or _INSIDE.search(text) is None


def _strip(line: Line, piece: Piece, stripped: str) -> Line:
    """The same for the commonest line, which stands as in the source but for spaces at its ends."""
    assert piece.source is not None
    start, end = piece.source
    first = start + line.text.index(stripped)
    after = first + len(stripped)
    ends = ("", (start, first), "spaces"), (stripped, (first, after), None), ("", (after, end), "spaces")
    return with_pieces(line, tuple(Piece(text, span, reason) for text, span, reason in ends if span[0] < span[1]))
