"""Words of a scan whose recognition is unsure, at their places in the repaired text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from roviec.lexicon.syllables import is_syllable
from roviec.model.repaired import Repaired, Run
from roviec.source import Reading, Span

UNSURE = 60
"""Of 100; set by eye on scans of the examples."""
_ODD = 80
"""The same for what is neither a word, nor a number, nor a mark."""
_MARKS = ".,;:!?…“”‘’\"'()[]/–-—+*&%"
_PLAIN = re.compile(
    r"[\d.,/:%-]+[a-zđ]?|\d+[-/][^\W_]+(?:[-/][^\W_]+)*|[IVXLC]+|[a-zđ]|[^\W\d_]{2,}(?:[-/][^\W_]+)+|[A-ZĐƯƠÂÊÔĂ]{2,12}\d*"
)
"""Numbers, dates, Roman numbers, words with hyphens, numbers of documents, abbreviations."""
_MOST_RANGES = 8
_SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch of unsure words."""

    span: Span
    """In the repaired text."""
    page: int | None
    confidence: int
    """Of its least sure word."""


def doubts(repaired: Repaired) -> Iterator[Doubt]:
    """Unsure words in the order of the text, neighbours as one."""
    recognised = repaired.source.recognised
    if recognised is None:
        return
    runs = sorted((run for run in repaired.runs if run.source and run.repaired), key=_start)
    starts = [_start(run) for run in runs]
    waiting: Doubt | None = None
    for reading in recognised.readings:
        doubt = _place(reading, runs, starts, repaired)
        if doubt is None:
            continue
        if waiting is not None and _follows(waiting, doubt, repaired.text):
            span = (waiting.span[0], doubt.span[1])
            waiting = Doubt(span, waiting.page, min(waiting.confidence, doubt.confidence))
            continue
        if waiting is not None:
            yield waiting
        waiting = doubt
    if waiting is not None:
        yield waiting


def _start(run: Run) -> int:
    return run.source[0] if run.source else 0


def _place(reading: Reading, runs: list[Run], starts: list[int], repaired: Repaired) -> Doubt | None:
    """Where an unsure word stands now; None for a sure one, one taken out, and one that repair has set right."""
    start, end = reading.span
    if not is_unsure(repaired.source.text[start:end], reading.confidence):
        return None
    index = bisect_right(starts, start) - 1
    run = runs[index] if index >= 0 else None
    if run is None or run.source is None or run.repaired is None or start >= run.source[1] or run.reason is not None:
        return None
    at = run.repaired[0] + start - run.source[0]
    return Doubt((at, min(at + end - start, run.repaired[1])), run.page, reading.confidence)


def _follows(doubt: Doubt, other: Doubt, text: str) -> bool:
    """Nothing but a space stands between two."""
    if other.span[0] < doubt.span[1] or other.page != doubt.page:
        return False
    space = _SPACE.match(text, doubt.span[1])
    return bool(space) and space is not None and space.end() == other.span[0]


def is_unsure(word: str, confidence: int) -> bool:
    """Whether a recognised word is worth a second look.

    Args:
        word: as it was recognised.
        confidence: 0 to 100.
    """
    if confidence >= _ODD:
        return False
    bare = word.strip(_MARKS)
    if not bare:
        return False  # a dash or a dot misread is nobody's concern
    return confidence < UNSURE or not (is_syllable(bare) or _PLAIN.fullmatch(bare))


def page_ranges(pages: tuple[int, ...]) -> str:
    """Page numbers for a reader, such as "1–3, 5"."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], page]
        else:
            runs.append([page])
    shown = ", ".join("–".join(map(str, run)) for run in runs[:_MOST_RANGES])
    return shown if len(runs) <= _MOST_RANGES else f"{shown} …"
