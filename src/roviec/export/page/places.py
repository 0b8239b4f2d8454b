"""The source, line by line, with what the plan says of each stretch: the map of the repair stage, used backwards."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from roviec.export.page.marks import Stretch, cut
from roviec.model.plan import Plan
from roviec.model.repaired import Repaired, Run
from roviec.source import Region, Source, SourceLine, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a source line of which one thing is to be said."""

    words: str
    start: int
    """Offset in the line's own text."""
    refs: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    """Of ``Mark.look``; ``auto`` for a number that Word makes, ``gone`` for what is no text of the document."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the source as the page shows it."""

    line: SourceLine
    number: int | None
    """What the page calls it; None for a line that goes on from the one above."""
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """The whole source, and where each entry of the page stands in it."""

    rows: tuple[Row, ...]
    first_row: dict[str, int]
    """Index of the first row of a ref."""


def find_places(plan: Plan) -> Places:
    """Lay what the plan says over the lines of the source."""
    repaired = plan.outlined.repaired
    lines = repaired.source.lines
    said = _by_line(_in_source(cut(plan), repaired.runs), [line.start for line in lines])
    numbers = _numbers(repaired)
    rows = tuple(
        Row(line, numbers.get(index), tuple(_pieces(line, said.get(index, [])))) for index, line in enumerate(lines)
    )
    first: dict[str, int] = {}
    for index, row in enumerate(rows):
        for piece in row.pieces:
            for ref in piece.refs:
                first.setdefault(ref, index)
    return Places(rows, first)


def _in_source(stretches: list[Stretch], runs: tuple[Run, ...]) -> Iterator[tuple[Span, Stretch]]:
    """Each stretch with its place in the source; both lists are walked once, side by side."""
    mapped = [(run.repaired, run.source) for run in runs if run.repaired and run.source]
    mapped.sort()
    at = 0
    for stretch in stretches:
        start, end = stretch.span
        while at < len(mapped) and mapped[at][0][1] <= start:
            at += 1
        index = at
        while index < len(mapped) and mapped[index][0][0] < end:
            place = _overlap(stretch.span, *mapped[index])
            if place[0] < place[1]:
                yield place, stretch
            index += 1


def _overlap(span: Span, repaired: Span, source: Span) -> Span:
    """Source of the characters that the span shares with a run; a changed run goes to whoever has its first one."""
    start, end = max(span[0], repaired[0]), min(span[1], repaired[1])
    if repaired[1] - repaired[0] == source[1] - source[0]:
        return source[0] + start - repaired[0], source[0] + end - repaired[0]
    return source if start == repaired[0] else (source[1], source[1])


def _by_line(said: Iterable[tuple[Span, Stretch]], starts: list[int]) -> dict[int, list[tuple[Span, Stretch]]]:
    found: defaultdict[int, list[tuple[Span, Stretch]]] = defaultdict(list)
    for (start, end), stretch in said:
        index = bisect_right(starts, start) - 1
        while 0 <= index < len(starts) and starts[index] < end:
            found[index].append(((start, end), stretch))
            index += 1
    return found


def _pieces(line: SourceLine, said: list[tuple[Span, Stretch]]) -> Iterator[Piece]:
    """The line's own words in order, none twice, none left out; automatic numbers where the reader sees them."""
    inserts = list(line.inserts)
    done = 0
    for (start, end), stretch in sorted(said, key=lambda pair: pair[0]):
        first, last = max(start - line.start, done), min(end - line.start, len(line.text))
        if first >= last:
            continue
        yield from _plain(line, done, first, stretch)
        while inserts and inserts[0].at <= first:
            yield Piece(inserts.pop(0).text, first, stretch.refs, (), ("auto",))
        yield Piece(line.text[first:last], first, stretch.refs, stretch.asides, stretch.looks)
        done = last
    if done < len(line.text):
        looks = () if line.region is Region.BODY else ("gone",)
        yield Piece(line.text[done:], done, (), (), looks)
    for insert in inserts:
        yield Piece(insert.text, insert.at, (), (), ("auto",))


def _plain(line: SourceLine, start: int, end: int, following: Stretch) -> Iterator[Piece]:
    """What the repaired text lacks: space, or marks taken out. It belongs to the clause that goes on behind it."""
    if start < end:
        yield Piece(line.text[start:end], start, following.refs[:1] if start else ())


def _numbers(repaired: Repaired) -> dict[int, int]:
    """Numbers by index of the line: those of ``roviec text``, which findings and tasks count in."""
    source = repaired.source
    if source.text_form:
        return {index: line.number for index, line in enumerate(source.lines)}
    return _block_numbers(repaired, source)


def _block_numbers(repaired: Repaired, source: Source) -> dict[int, int]:
    mapped = sorted((run.repaired, run.source) for run in repaired.runs if run.repaired and run.source)
    heads = [place[0] for place, _ in mapped]
    starts = [line.start for line in source.lines]
    found: dict[int, int] = {}
    shown = 0
    for block in repaired.blocks:
        if block.line == shown:
            continue  # another cell of the same row
        at = max(bisect_right(heads, block.span[0]) - 1, 0)
        # A block may begin with an automatic number, which has no source: its first word has.
        while at < len(mapped) and mapped[at][0][1] <= block.span[0]:
            at += 1
        if at < len(mapped):
            place, origin = mapped[at]
            offset = min(origin[0] + max(block.span[0] - place[0], 0), max(origin[1] - 1, origin[0]))
            found.setdefault(bisect_right(starts, offset) - 1, block.line)
            shown = block.line
    return found
