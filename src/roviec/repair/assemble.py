"""From repaired lines to the repaired text, its blocks and its map."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from roviec.model.repaired import Block, Repaired, Run
from roviec.repair.lines import Line, source_start
from roviec.source import Region, Source


def assemble(source: Source, lines: Sequence[Line]) -> Repaired:
    """Lay the lines out: a paragraph or a table row a line, cells parted by tabs."""
    text: list[str] = []
    at = 0
    row_number = 1
    blocks: list[Block] = []
    starts = [line.start for line in source.lines]
    runs: list[Run] = []
    before: Line | None = None
    for line in lines:
        if line.text:
            glue = _separator(before, line)
            if glue:
                text.append(glue)
                at += len(glue)
                row_number += glue == "\n"
            number = line.number if source.text_form else row_number
            blocks.append(
                Block((at, at + len(line.text)), number, line.page, line.cell, line.bold, line.centred, line.region)
            )
            before = line
        for piece in line.pieces:
            end = at + len(piece.text)
            origin = piece.source
            if origin is not None or end > at:
                offset = origin[0] if origin else source_start(line)
                place = source.lines[max(bisect_right(starts, offset) - 1, 0)]
                runs.append(Run((at, end) if end > at else None, origin, place.page, place.number, piece.reason))
            at = end
        text.append(line.text)
    return Repaired(source, "".join(text), tuple(blocks), tuple(_merge(runs)))


def _separator(before: Line | None, line: Line) -> str:
    if before is None:
        return ""
    same_row = (
        before.cell is not None
        and line.cell is not None
        and (before.cell.table, before.cell.row) == (line.cell.table, line.cell.row)
    )
    return "\t" if same_row else "\n"


def _merge(runs: Sequence[Run]) -> list[Run]:
    """Neighbours that say the same become one."""
    out: list[Run] = []
    for run in runs:
        last = out[-1] if out else None
        if (
            last is not None
            and last.reason == run.reason is None
            and last.line == run.line
            and last.repaired
            and run.repaired
            and last.source
            and run.source
            and last.repaired[1] == run.repaired[0]
            and last.source[1] == run.source[0]
        ):
            out[-1] = Run(
                (last.repaired[0], run.repaired[1]), (last.source[0], run.source[1]), last.page, last.line, None
            )
        else:
            out.append(run)
    return out


def is_set_apart(region: Region) -> bool:
    """Lines of running heads and feet are no text of the document."""
    return region in (Region.HEADER, Region.FOOTER)
