"""Spaces: none at the ends of a line, one between words."""

from __future__ import annotations

import re

from roviec.repair.lines import Edit, Line, apply_edits

_RUN = re.compile(r"^\s+|\s+$|\s{2,}|[^\S ]")


def repair_spaces(line: Line) -> Line:
    """Squeeze the white space of a line; each run that shrinks is recorded."""
    edits = []
    for found in _RUN.finditer(line.text):
        at_end = found.start() == 0 or found.end() == len(line.text)
        edits.append(Edit(found.start(), found.end(), "" if at_end else " ", "spaces"))
    return apply_edits(line, edits)
