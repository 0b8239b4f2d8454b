"""The deadlines on a line, drawn as SVG whose places are shares of the width: letters keep their size on any screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from roviec.export.page.markup import Markup, shorten, tag
from roviec.export.page.sheet import Sheet
from roviec.model.plan import Phase

TALLEST: Final = 8
"""Dots above each other on one day; the last says how many more there are."""
_STEP: Final = 11
_TICKS: Final = 6
"""At most: that many dates stand beside each other on a telephone."""
_MOST_PHASES: Final = 5
_PHASE: Final = 20
_AXIS: Final = 26
_MARGIN: Final = 3.0
"""Per cent of the width at each end."""


def put_timeline(sheet: Sheet, due: Sequence[int]) -> Markup | None:
    """A dot for each task with a day, above the line; the phases of the plan below it. None without a day."""
    days = {number: found.end for number in due if (found := sheet.plan.tasks[number].deadline) and found.end}
    if not days:
        return None
    phases = [phase for phase in sheet.plan.phases if phase.start and phase.end][:_MOST_PHASES]
    first, last = _reach(list(days.values()), phases)
    scale = _Scale(first, last)
    rise = min(max(Counter(days.values()).values()), TALLEST) * _STEP + 12
    parts = [*_axis(scale, rise), *_dots(sheet, days, scale, rise), *_phases(phases, scale, rise + _AXIS)]
    values: dict[str, str | int] = {
        "n": len(days),
        "first": sheet.words.plain_day(min(days.values())),
        "last": sheet.words.plain_day(max(days.values())),
    }
    return tag(
        "svg",
        *parts,
        class_="timeline",
        width="100%",
        height=rise + _AXIS + _PHASE * len(phases) + 4,
        role="img",
        **sheet.words.attribute("aria_label", "timeline", **values),
    )


class _Scale:
    """From days to shares of the width."""

    def __init__(self, first: date, last: date) -> None:
        self.first, self.last = first, last
        self._days = max((last - first).days, 1)

    def share(self, day: date) -> float:
        """Per cent from the left; days outside stand at the edge."""
        inside = min(max((day - self.first).days / self._days, 0.0), 1.0)
        return _MARGIN + inside * (100 - 2 * _MARGIN)

    def at(self, day: date) -> str:
        """As SVG writes it."""
        return f"{self.share(day):.2f}%"


def _reach(days: list[date], phases: Sequence[Phase]) -> tuple[date, date]:
    """From the first to the last of what is drawn; a single day gets a month around it."""
    known = days + [day for phase in phases for day in (phase.start, phase.end) if day]
    first, last = min(known), max(known)
    if first == last and date.min + timedelta(20) < first < date.max - timedelta(20):
        return first - timedelta(15), last + timedelta(15)
    return first, last


def _axis(scale: _Scale, y: int) -> Iterator[Markup]:
    yield tag("line", x1="0", x2="100%", y1=y, y2=y, class_="axis")
    for day in _ticks(scale.first, scale.last):
        yield tag("line", x1=scale.at(day), x2=scale.at(day), y1=y, y2=y + 5, class_="axis")
        share = scale.share(day)
        anchor = "start" if share < 8 else "end" if share > 92 else "middle"
        yield tag("text", f"{day.month:02}/{day.year:04}", x=scale.at(day), y=y + 19, text_anchor=anchor)


def _ticks(first: date, last: date) -> list[date]:
    """First days of months, evenly apart, few enough to be read beside each other."""
    months = (last.year - first.year) * 12 + last.month - first.month
    step = max(-(-months // (_TICKS - 1)), 1)
    found = []
    for count in range(1 if first.day > 1 else 0, months + 1, step):
        year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
        found.append(date(year, month + 1, 1))
    return found or [first]


def _dots(sheet: Sheet, days: dict[int, date], scale: _Scale, y: int) -> Iterator[Markup]:
    stacked: Counter[date] = Counter()
    for number, day in days.items():
        level = stacked[day]
        stacked[day] += 1
        if level >= TALLEST:
            continue
        task = sheet.plan.tasks[number]
        said = f"{sheet.words.plain_day(day)}: {shorten('; '.join(task.lead), 80)} – {shorten(task.text, 120)}"
        yield tag(
            "g",
            tag("title", said),
            tag("circle", cx=scale.at(day), cy=y - 8 - level * _STEP, r=4.5),
            class_="dot entry",
            data_r=f"t{number}",
        )
    for day, count in stacked.items():
        if count > TALLEST:
            yield tag("text", f"+{count - TALLEST}", x=scale.at(day), y=9, text_anchor="middle")


def _phases(phases: Sequence[Phase], scale: _Scale, top: int) -> Iterator[Markup]:
    for row, phase in enumerate(phases):
        assert phase.start is not None
        assert phase.end is not None
        left, right = scale.share(phase.start), scale.share(phase.end)
        y = top + row * _PHASE
        yield tag(
            "rect", x=f"{left:.2f}%", y=y, width=f"{max(right - left, 0.5):.2f}%", height=_PHASE - 4, class_="phase"
        )
        # The name begins with its bar, or ends with it where the bar begins in the right half.
        name = shorten(phase.name, 34)
        x, anchor = (right, "end") if left > 50 else (left, "start")
        yield tag(
            "text", name, x=f"{x:.2f}%", dx=-4 if left > 50 else 4, y=y + 12, text_anchor=anchor, class_="phase-name"
        )
