"""Spaces: none at the ends of a line, one between words."""

from __future__ import annotations

import re

from roviec.repair.lines import Edit, Line, apply_edits

_RUN = re.compile(r"^\s+|\s+$|\s{2,}|[^\S ]")


def repair_spaces(line: Line) -> Line:
    """Squeeze the white space of a line; each run that shrinks is recorded."""
    text = line.text
    if "  " not in text and text == text.strip():
        return line
    edits = []
    for found in _RUN.finditer(text):
        at_end = found.start() == 0 or found.end() == len(text)
        edits.append(Edit(found.start(), found.end(), "" if at_end else " ", "spaces"))
    return apply_edits(line, edits)
