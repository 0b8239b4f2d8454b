"""Read the sources of the example plans and write them as plain text.

A source (``examples/source/*.txt``) is the document itself, one paragraph a line, with lines ``@name`` that say what
the following lines are:

    @document     options of the whole file, ``key=value``
    @left @right  the two columns of a header
    @title        type and subject, centred
    @issuer       a centred line in the middle of a decision
    @bases        what the document stands on, in italics
    @body         clauses; what level a line has follows from its marker
    @recipients @signature   the two columns at the end
    @part @annex  another document, or an annex, on a new page (``landscape`` turns it)
    @table        ``widths=…`` of the columns; rows with tabs between the cells, the first ``head=n`` being the head
    @end

In a cell, ``^`` belongs to the cell above and ``<`` to the cell on its left. ``<b>``, ``<i>``, ``<u>`` mark faces,
``<c>`` a centred heading; a line of three hyphens is a drawn rule and ``~`` an empty line: neither is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RULE = "---"
EMPTY = "~"
_TAG = re.compile(r"</?[bciu]>")
_COLUMN_GAP = 4
_COLUMN_WIDTH = 44


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of one kind, in reading order."""

    kind: str
    options: dict[str, str]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One example."""

    options: dict[str, str]
    stretches: tuple[Stretch, ...] = field(default=())


def read_sheet(path: Path) -> Sheet:
    """Read a source file."""
    stretches: list[Stretch] = []
    document: dict[str, str] = {}
    kind, options, lines = "", {}, []  # type: str, dict[str, str], list[str]
    for line in [*path.read_text(encoding="utf-8").splitlines(), "@end"]:
        if not line.startswith("@"):
            lines.append(line)
            continue
        if kind == "document":
            document = options
        elif kind:
            stretches.append(Stretch(kind, options, tuple(lines)))
        words = line[1:].split()
        kind = "" if words[0] == "end" else words[0]
        options = dict(word.partition("=")[::2] for word in words[1:])
        lines = []
    return Sheet(document, tuple(stretches))


def plain(line: str) -> str:
    """The words of a line, without marks of face."""
    return _TAG.sub("", line)


def words_of(stretch: Stretch) -> list[str]:
    """Lines that hold text."""
    return [plain(line) for line in stretch.lines if line not in {RULE, EMPTY}]


def rows_of(stretch: Stretch) -> list[list[str]]:
    """Rows of a table, cells as in the source."""
    return [line.split("\t") for line in stretch.lines]


def pairs(sheet: Sheet) -> Iterator[tuple[Stretch, Stretch | None]]:
    """The stretches, the second column of a header or of an ending beside its first."""
    second = {"left": "right", "recipients": "signature"}
    waiting = list(sheet.stretches)
    while waiting:
        first = waiting.pop(0)
        if waiting and second.get(first.kind) == waiting[0].kind:
            yield first, waiting.pop(0)
        else:
            yield first, None


def as_text(sheet: Sheet) -> str:
    """The document as an office copies it into a text file."""
    chunks: list[list[str]] = []
    for first, second in pairs(sheet):
        if second is not None:
            chunks.append(_columns(first, second, sheet.options["columns"]))
        elif first.kind == "table":
            chunks.append([_text_row(row) for row in rows_of(first)])
        else:
            chunks.append(words_of(first))
    return "\n\n".join("\n".join(chunk) for chunk in chunks if chunk) + "\n"


def _text_row(row: list[str]) -> str:
    """A row as it comes out of a word processor: merged cells are empty, and none trails."""
    return "\t".join("" if cell in {"^", "<"} else plain(cell) for cell in row).rstrip("\t")


def _columns(left: Stretch, right: Stretch, way: str) -> list[str]:
    """Two columns ``stacked`` one after the other, or side by side, ``tabbed`` or ``spaced``."""
    if way == "stacked":
        return [*words_of(left), *words_of(right)]
    beside = zip_longest(_heights(left), _heights(right), fillvalue="")
    if way == "tabbed":
        return [f"{a}\t{b}".rstrip() for a, b in beside]
    return [_padded(a, b) for a, b in beside]


def _heights(stretch: Stretch) -> list[str]:
    """Lines of a column, empty ones kept, so that both columns stand as on the page."""
    return ["" if line == EMPTY else plain(line) for line in stretch.lines if line != RULE]


def _padded(left: str, right: str) -> str:
    """A line of two columns kept apart by spaces."""
    width = max(_COLUMN_WIDTH, len(left) + _COLUMN_GAP)
    return f"{left:<{width}}{right}".rstrip()
