"""Clauses of a sub-plan that cite a clause of the parent: "thực hiện điểm a khoản 2 mục II Kế hoạch số 45/KH-UBND"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from roviec.compare.comparison import Passage

_UNITS: Final = ("phần", "chương", "mục", "tiểu mục", "điều", "nhiệm vụ", "khoản", "điểm", "ý")
"""From the widest to the narrowest."""
_STEP: Final = re.compile(
    r"(?i:\b(phần|chương|tiểu mục|mục|điều|nhiệm vụ|khoản|điểm|ý))\s+(?:thứ\s+)?"
    r"([IVXLC]{1,7}(?:\.\d{1,3})*(?:\.[a-zđ])?|\d{1,3}(?:\.\d{1,3})*(?:\.[a-zđ])?|[A-HĐ]|[a-zđ])(?![^\W_])"
)
_REACH: Final = 160
"""Letters before the number of the parent in which its clause is named, and behind it."""
_PREFIX: Final = re.compile(r"^(?:PH|TM|C|M|D|B|N)(?=[IVXLC\d])")


def cited_paths(words: str, number: str, known: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Paths of the parent's clauses that the words cite.

    Args:
        words: of a clause of the sub-plan.
        number: of the parent, such as ``45/KH-UBND``.
        known: the parent's paths by their steps, see ``known_steps``.
    """
    at = words.casefold().find(number.casefold())
    if at < 0:
        return ()
    around = words[max(0, at - _REACH) : at + len(number) + _REACH]
    found = [known[steps] for steps in _citations(around) if steps in known]
    return tuple(dict.fromkeys(found))


def _citations(words: str) -> Iterable[tuple[str, ...]]:
    """Runs of steps: "điểm a khoản 2 mục II" is one; the widest unit first."""
    run: list[tuple[int, str]] = []
    end = -1
    for found in _STEP.finditer(words):
        step = (_UNITS.index(found[1].lower()), found[2])
        near = 0 <= found.start() - end <= len(", của ")
        if run and (not near or step[0] == run[-1][0]):
            yield _steps(run)
            run = []
        run.append(step)
        end = found.end()
    if run:
        yield _steps(run)


def _steps(run: list[tuple[int, str]]) -> tuple[str, ...]:
    widest_first = sorted(run, key=lambda step: step[0])
    return tuple(part for _, value in widest_first for part in value.split("."))


def known_steps(passages: Iterable[Passage]) -> dict[tuple[str, ...], str]:
    """The paths of a plan by the steps that a citation names; where two have the same steps the first counts."""
    found: dict[tuple[str, ...], str] = {}
    for passage in passages:
        if passage.path is not None:
            inside = passage.path.rpartition("/")[2]
            steps = tuple(_PREFIX.sub("", step).partition("~")[0] for step in inside.split("."))
            found.setdefault(steps, passage.path)
    return found
