"""Page numbers, running heads and running feet: found by their place and their sequence over the pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final

from roviec.intake.pdf_lines import rows_of
from roviec.intake.pdf_page import Line, Page, Piece, join_pieces, line_of
from roviec.source import Region

_NUMBER: Final = re.compile(
    r"[\s\-–—.|~]*(?:(?:trang|page|tr\.)\s*)?(\d{1,4})(?:\s*(?:/|of|trên)\s*(\d{1,4}))?[\s\-–—|~]*", re.IGNORECASE
)
_OUTER_ROWS: Final = 3
_MARGIN: Final = 0.12
"""Of the height: running heads and feet stand in this strip."""
_NUMBER_MARGIN: Final = 0.11
_EDGE: Final = 0.07
_BAND: Final = 3.0
_NEVER: Final = re.compile(r"cộng\s*h[òõ]a\s*xã\s*hội\s*chủ\s*nghĩa|đảng\s*cộng\s*sản\s*việt\s*nam", re.IGNORECASE)
"""Quốc hiệu tops every document and form of a file; it is never a running head."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    page: int
    row: tuple[Piece, ...]
    text: str
    at: float
    """Middle, as a share of the height."""
    middle: float
    """Middle, as a share of the width."""
    height: int
    """Middle in steps of ``_BAND`` points: from the top, or, negative, from the bottom."""
    outermost: bool

    @property
    def upper(self) -> bool:
        return self.at < 0.5


def take_furniture(pages: list[Page]) -> dict[int, list[Line]]:
    """Take page numbers and running heads and feet out of the pages.

    Args:
        pages: all pages; their ``pieces`` lose what is taken.

    Returns:
        Lines of each page (by its number) with region HEADER or FOOTER, from top to bottom.
    """
    rows: dict[int, list[_Candidate]] = {page.number: _candidates(page) for page in pages}
    taken = _numbers(rows, len(pages))
    taken.extend(_running(rows, {id(one) for one in taken}, len(pages)))
    result: dict[int, list[Line]] = defaultdict(list)
    gone: set[int] = set()
    for one in sorted(taken, key=lambda candidate: (candidate.page, candidate.at)):
        gone.update(map(id, one.row))
        result[one.page].append(_line(one))
    for page in pages:
        page.pieces = [piece for piece in page.pieces if id(piece) not in gone]
    return result


def _candidates(page: Page) -> list[_Candidate]:
    free = [piece for piece in page.pieces if not _in_grid(piece, page)]
    rows = rows_of(free)
    outer = rows[:_OUTER_ROWS] + rows[max(_OUTER_ROWS, len(rows) - _OUTER_ROWS) :]
    found: list[_Candidate] = []
    for row in outer:
        box = join_pieces(row)
        at = (box.top + box.bottom) / 2 / page.height
        if at < _MARGIN or at > 1 - _MARGIN:
            outermost = row is rows[0] or row is rows[-1]
            distance = at * page.height if at < 0.5 else (at - 1) * page.height
            height = round(distance / _BAND)
            found.append(_Candidate(page.number, tuple(row), box.text, at, box.middle / page.width, height, outermost))
    return found


def _in_grid(piece: Piece, page: Page) -> bool:
    return any(
        grid.rows[0] - 2 < piece.base < grid.rows[-1] + 2 and grid.columns[0] - 2 < piece.middle < grid.columns[-1] + 2
        for grid in page.grids
    )


def _numbers(rows: dict[int, list[_Candidate]], pages: int) -> list[_Candidate]:
    """Numbers at one height that count up with the pages, and single ones that stand exactly there."""
    found: list[tuple[_Candidate, int, bool]] = []
    for candidates in rows.values():
        for one in candidates:
            match = _number_in(one)
            if match is not None and one.outermost:
                dressed = match.group(2) is not None or match.group().strip() != match.group(1)
                found.append((one, int(match.group(1)), dressed))
    sequences: dict[tuple[int, int], list[_Candidate]] = defaultdict(list)
    for one, number, _ in found:
        sequences[one.height, number - one.page].append(one)
    sure = [one for key, group in sequences.items() if _is_run(_pages_near(sequences, *key)) for one in group]
    if not sure:
        sure = [one for one, number, dressed in found if _is_single(one, number, dressed, pages)]
    places = {(one.height, round(one.middle * 30)) for one in sure}
    known = {id(one) for one in sure}
    return sure + [one for one, _, _ in found if id(one) not in known and _stands_at(one, places)]


def _pages_near(sequences: dict[tuple[int, int], list[_Candidate]], height: int, step: int) -> list[int]:
    """Pages that print the sequence at this height, give or take the rounding."""
    return [one.page for near in (height - 1, height, height + 1) for one in sequences.get((near, step), ())]


def _number_in(one: _Candidate) -> re.Match[str] | None:
    """The number that a row is, or that stands at one end of it beside a running head."""
    texts = [one.text] if len(one.row) == 1 else [one.text, one.row[-1].text, one.row[0].text]
    return next((match for text in texts if (match := _NUMBER.fullmatch(text)) is not None), None)


def _is_run(numbers: list[int]) -> bool:
    """On two pages or more, without many pages between them that lack it."""
    return len(numbers) > 1 and len(numbers) >= 0.4 * (max(numbers) - min(numbers) + 1)


def _is_single(one: _Candidate, number: int, dressed: bool, pages: int) -> bool:  # noqa: FBT001
    """The only number of a file of two pages (the first prints none), or one that says that it is one."""
    outside = one.at < _NUMBER_MARGIN or one.at > 1 - _NUMBER_MARGIN
    alone = len(one.row) == 1 and abs(one.middle - 0.5) < 0.1
    return outside and number == one.page and (dressed or (pages == one.page and alone))


def _stands_at(one: _Candidate, places: set[tuple[int, int]]) -> bool:
    column = round(one.middle * 30)
    return any((one.height, near) in places for near in (column - 1, column, column + 1))


def _running(rows: dict[int, list[_Candidate]], known: set[int], pages: int) -> list[_Candidate]:
    """Lines that come back at one height on nearly every page (or every second one) of a stretch."""
    groups: dict[tuple[int, str], list[_Candidate]] = defaultdict(list)
    for candidates in rows.values():
        for one in candidates:
            if id(one) not in known and _NEVER.search(one.text) is None:
                groups[one.height, re.sub(r"\d+", "#", one.text).casefold()].append(one)
    running = {key: group for key, group in groups.items() if _is_running(group, pages)}
    # Where pages print other things at the same height, it is the first or last line of the text.
    others = Counter(height for (height, text), group in groups.items() if (height, text) not in running for _ in group)
    return [
        one
        for (height, _), group in running.items()
        if sum(others[height + step] for step in range(-2, 3)) <= 0.25 * len(group)
        for one in group
    ]


def _is_running(group: list[_Candidate], pages: int) -> bool:
    numbers = {one.page for one in group}
    if len(numbers) == 2:
        return pages == 2 and all(one.at < _EDGE or one.at > 1 - _EDGE for one in group)
    stretch = max(numbers) - min(numbers) + 1
    every_second = len({number % 2 for number in numbers}) == 1
    return len(numbers) > 2 and len(numbers) >= 0.8 * (stretch / 2 if every_second else stretch)


def _line(one: _Candidate) -> Line:
    piece = join_pieces(one.row)
    region = Region.HEADER if one.upper else Region.FOOTER
    return line_of(piece, one.page, centred=abs(one.middle - 0.5) < 0.05, region=region)
