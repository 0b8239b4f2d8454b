"""An invented plan as plain text: one line a paragraph, tables with tabs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from invented.printing import Block, Columns, Grid, Words
from invented.style import Style


@dataclass
class TextLine:
    """A line of the text, with what it is: mutations of lines look at that."""

    text: str
    kind: str
    """``body``, ``heading``, ``row``, ``title``, ``plain``, ``columns`` or ``blank``."""
    path: str | None = None


def lines_of(blocks: list[Block], style: Style) -> list[TextLine]:
    """The lines of a file."""
    lines: list[TextLine] = []
    for block in blocks:
        if isinstance(block, Columns):
            lines += _columns(block, style)
        elif isinstance(block, Grid):
            rows = zip([block.headers, *block.rows], [block.path, *block.paths], strict=True)
            lines += [TextLine("\t".join(cells).rstrip("\t"), "row", path) for cells, path in rows]
        else:
            lines += _words(block)
    return lines


def _words(block: Words) -> list[TextLine]:
    text = f"{block.marker} {block.text}" if block.marker else block.text
    line = TextLine(text, block.kind, block.path)
    return [TextLine("", "blank"), line] if block.breaks else [line]


def _columns(block: Columns, style: Style) -> list[TextLine]:
    layout = style.header if block.kind == "header" else style.ending
    if layout == "stacked":
        texts = [*block.left, *(text for text in block.right if text)]
    elif layout == "interleaved":
        pairs = zip_longest(block.left, block.right, fillvalue="")
        texts = [text for pair in pairs for text in pair if text]
    else:
        pairs = zip_longest(block.left, block.right, fillvalue="")
        texts = [f"{left}\t{right}".rstrip() for left, right in pairs]
    blank = TextLine("", "blank")
    return [blank, *(TextLine(text, "columns") for text in texts), blank]


def as_text(lines: list[TextLine]) -> str:
    """The text of a file."""
    return "\n".join(line.text for line in lines).strip("\n") + "\n"
