"""Phases (giai đoạn) as entries of the calendar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from roviec.errors import Language
from roviec.export.calendar.entry import Entry, EntryKind
from roviec.export.calendar.labels import say, shorten
from roviec.lexicon.folding import fold
from roviec.model.plan import Phase

_SUMMARY_LETTERS = 90
_PHASE = "Giai đoạn"


def phase_entries(phases: tuple[Phase, ...], language: Language) -> Iterator[Entry]:
    """A span of days for each phase; the one day that is known where the other side is open."""
    numbers: Counter[str] = Counter()
    for phase in phases:
        numbers[phase.path] += 1
        first, last = phase.start or phase.end, phase.end or phase.start
        if first is None or last is None or last < first:
            continue
        summary = _summary(phase, language)
        yield Entry(
            EntryKind.PHASE,
            f"{phase.path} {numbers[phase.path]}",
            first,
            last,
            summary,
            (say("words", language, words=" ".join(phase.name.split())), say("clause_only", language, path=phase.path)),
        )


def _summary(phase: Phase, language: Language) -> str:
    label = "phase" if phase.start and phase.end else "phase_begins" if phase.start else "phase_ends"
    words = " ".join(phase.name.split())
    # "Giai đoạn: Giai đoạn 1" would say it twice.
    bare = words[len(_PHASE) :].lstrip(" :") if fold(words).startswith(fold(_PHASE)) else words
    if label == "phase" and bare != words:
        return shorten(words, _SUMMARY_LETTERS)
    return say(label, language, words=shorten(bare or words, _SUMMARY_LETTERS))
