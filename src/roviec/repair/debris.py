"""Page debris in plain text: page numbers and running heads that stand between the lines.

Nghị định 30/2020/NĐ-CP, Phụ lục I: pages are numbered in Arabic figures, centred in the top margin, not on page 1.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from roviec.repair.lines import Line, source_start, take_out

_PAGE_NUMBER = re.compile(r"^[\s\-–—]*(?:[Tt]rang\s*)?(\d{1,4})(?:\s*/\s*\d{1,4})?[\s\-–—]*$")
_PLAIN_NUMBER = re.compile(r"^\s*(?:[-–—]\s*)?(\d{1,4})(?:\s*[-–—])?\s*$")
_FEWEST_CHARACTERS_OF_A_PAGE = 500
_FEWEST_REPEATS = 3


def repair_debris(lines: Sequence[Line]) -> list[Line]:
    """Take out page numbers and running heads."""
    doomed = _numbers_at_page_edges(lines) | _numbers_in_sequence(lines)
    reasons = dict.fromkeys(doomed, "page-number") | dict.fromkeys(_running_heads(lines) - doomed, "running-head")
    return [take_out(line, reasons[index]) if index in reasons else line for index, line in enumerate(lines)]


def _edges(lines: Sequence[Line]) -> list[int]:
    """Indices of the first and last lines of pages, where pages are known."""
    filled = [index for index, line in enumerate(lines) if line.text.strip() and line.cell is None]
    edges = []
    for place, index in enumerate(filled):
        page = lines[index].page
        before = lines[filled[place - 1]].page if place else page
        after = lines[filled[place + 1]].page if place + 1 < len(filled) else page
        if page is not None and (before != page or after != page):
            edges.append(index)
    return edges


def _numbers_at_page_edges(lines: Sequence[Line]) -> set[int]:
    return {index for index in _edges(lines) if _PAGE_NUMBER.match(lines[index].text)}


def _numbers_in_sequence(lines: Sequence[Line]) -> set[int]:
    """Numbers alone on a line that count up by one, a page apart."""
    numbers = [
        (index, int(found[1]))
        for index, line in enumerate(lines)
        if line.cell is None and (found := _PLAIN_NUMBER.match(line.text))
    ]
    best: list[int] = []
    chain: list[tuple[int, int]] = []
    for index, value in numbers:
        follows = (
            chain
            and value == chain[-1][1] + 1
            and _distance(lines, chain[-1][0], index) >= _FEWEST_CHARACTERS_OF_A_PAGE
        )
        if follows:
            chain.append((index, value))
        elif value in (1, 2):
            chain = [(index, value)]
        if len(chain) > len(best):
            best = [i for i, _ in chain]
    if len(best) == 1:
        best = [i for i in best if _interrupts(lines, i) or _is_only_number(lines, numbers)]
    return set(best)


def _distance(lines: Sequence[Line], first: int, second: int) -> int:
    return source_start(lines[second]) - source_start(lines[first])


def _is_only_number(lines: Sequence[Line], numbers: Sequence[tuple[int, int]]) -> bool:
    """A short document has one page number, and that is 2; a column of a flattened table has more."""
    return (
        len(numbers) == 1 and numbers[0][1] == 2 and source_start(lines[numbers[0][0]]) >= _FEWEST_CHARACTERS_OF_A_PAGE
    )


def _interrupts(lines: Sequence[Line], index: int) -> bool:
    before = next((line.text.strip() for line in reversed(lines[:index]) if line.text.strip()), "")
    after = next((line.text.strip() for line in lines[index + 1 :] if line.text.strip()), "")
    return before[-1:].isalpha() and after[:1].islower()


def _running_heads(lines: Sequence[Line]) -> set[int]:
    edges = _edges(lines)
    shape = {index: re.sub(r"\d+", "#", lines[index].text.strip()) for index in edges}
    count = Counter(text for text in shape.values() if 2 < len(text) < 100)
    return {index for index, text in shape.items() if count[text] >= _FEWEST_REPEATS}
