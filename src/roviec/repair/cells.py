"""Tables: pipes out, the lines of a cell together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from roviec.repair.lines import Line, take_out

_PIPE = re.compile(r"^\s*\|[\s|:\-]*$")


def repair_pipes(lines: Sequence[Line]) -> list[Line]:
    """Take out the lines that hold nothing but the pipes of a table."""
    return [take_out(line, "table-pipe") if line.cell is None and _PIPE.match(line.text) else line for line in lines]
