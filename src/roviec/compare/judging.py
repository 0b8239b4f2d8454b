"""What a sub-plan says otherwise than its parent: deadlines, leads, numbers, products, words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from roviec.compare.addressing import address_by_names
from roviec.compare.comparison import RunKind, WordRun
from roviec.compare.coverage import Difference, DifferenceKind, Fate, Role
from roviec.compare.spelling import keys_of
from roviec.lexicon.recipient_classes import BodyKind, kind_of
from roviec.model.deadline import Deadline
from roviec.model.task import Task

_FEWEST_WORDS: Final = 2
"""Words of a stretch that is missing: one alone is a turn of phrase."""
_ENOUGH: Final = 0.75
"""Share of the parent's words from which on the clause is carried whole."""
_REPLACED: Final = 0.6
"""Where so much stands in place of what is missing, the clause was not narrowed but put otherwise."""
_MISSING: Final = frozenset({DifferenceKind.WORDS_LEFT_OUT, DifferenceKind.PRODUCT_MISSING})
_NUMBER: Final = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?%?")


def judge(differences: Iterable[Difference]) -> Fate:
    """The fate of a clause that the sub-plan takes up."""
    kinds = {one.kind for one in differences if not one.kind.is_harmless}
    # A product that is not named is among the words that are missing.
    if DifferenceKind.WORDS_LEFT_OUT in kinds and kinds <= _MISSING:
        return Fate.NARROWED
    return Fate.CHANGED if kinds else Fate.CARRIED


def differences_of(
    above: Sequence[Task], below: Sequence[Task], role: Role, body: str, abbreviations: Mapping[str, str]
) -> Iterator[Difference]:
    """Deadline and lead of two clauses that are linked."""
    yield from _deadline(above, below)
    if role is Role.LEAD:
        yield from _lead(below, body, abbreviations)


def _deadline(above: Sequence[Task], below: Sequence[Task]) -> Iterator[Difference]:
    wanted = _first([task.deadline for task in above])
    if wanted is None or not (wanted.end or wanted.recurring):
        return
    given = [task.deadline for task in below if task.deadline]
    if not given:
        yield Difference(DifferenceKind.DEADLINE_MISSING, wanted.text, None)
    elif wanted.end:
        yield from _days(wanted, given)
    elif not any(_often(one) == _often(wanted) for one in given):
        yield Difference(DifferenceKind.FREQUENCY_OTHER, wanted.text, given[0].text)


def late_issue(above: Sequence[Task], issued: date | None) -> Iterator[Difference]:
    """Of a duty to issue a plan: the sub-plan bears a later day than the parent allows."""
    wanted = _first([task.deadline for task in above])
    if wanted and wanted.end and issued and issued > wanted.end:
        yield Difference(DifferenceKind.DEADLINE_LATER, wanted.text, issued.isoformat())


def _days(wanted: Deadline, given: Sequence[Deadline]) -> Iterator[Difference]:
    dated = [one for one in given if one.end]
    latest = max(dated, key=lambda one: one.end.toordinal() if one.end else 0, default=None)
    if latest is None or latest.end is None or wanted.end is None:
        yield Difference(DifferenceKind.DEADLINE_MISSING, wanted.text, given[0].text)
    elif latest.end != wanted.end:
        later = latest.end > wanted.end
        kind = DifferenceKind.DEADLINE_LATER if later else DifferenceKind.DEADLINE_EARLIER
        yield Difference(kind, wanted.text, latest.text)


def _first(deadlines: Sequence[Deadline | None]) -> Deadline | None:
    """The one with a day, else the first."""
    said = [one for one in deadlines if one]
    return next((one for one in said if one.end), said[0] if said else None)


def _often(deadline: Deadline) -> object:
    """Only how often: "định kỳ hằng tháng" and "trước ngày 15 hằng tháng" both come every month."""
    rule = dict(part.split("=", 1) for part in (deadline.rrule or "").split(";") if "=" in part)
    if "FREQ" in rule:
        return rule["FREQ"], rule.get("INTERVAL", "1")
    return keys_of(deadline.recurring or deadline.text)


def _lead(below: Sequence[Task], body: str, abbreviations: Mapping[str, str]) -> Iterator[Difference]:
    """Another body of the State leads. A room, a school or a person of the body itself is its own affair."""
    names = [name for task in below for name in task.lead]
    others = [name for name in names if _is_other(name, body)]
    if others and address_by_names(names, Role.LEAD, body, abbreviations) is None:
        yield Difference(DifferenceKind.LEAD_OTHER, body, "; ".join(dict.fromkeys(others)))


def _is_other(name: str, body: str) -> bool:
    """An authority's own offices are not other bodies: for a commune its police, not the next commune."""
    kind, own = kind_of(name), kind_of(body)
    if own in {BodyKind.AUTHORITY, BodyKind.LOCALITIES, BodyKind.COMMITTEES}:
        return kind is own
    return kind is not None


def differences_of_products(above: Sequence[Task], below: Sequence[Task]) -> Iterator[Difference]:
    """Products of the parent that the sub-plan does not name."""
    said = {word for task in below for words in (task.text, *task.products) for word in keys_of(words)}
    for product in dict.fromkeys(product for task in above for product in task.products):
        if not set(keys_of(product)) <= said:
            yield Difference(DifferenceKind.PRODUCT_MISSING, product, None)


def differences_of_words(runs: Sequence[WordRun], likeness: float) -> Iterator[Difference]:
    """Numbers that went down or up, and words that are missing or put otherwise."""
    yield from _numbers(runs)
    gone = [run.old.strip(" ,;.") for run in runs if run.kind is RunKind.DELETED and _words(run.old) >= _FEWEST_WORDS]
    if likeness >= _ENOUGH or not gone:
        return
    come = sum(_words(run.new) for run in runs if run.kind is RunKind.INSERTED)
    replaced = come >= _REPLACED * sum(_words(words) for words in gone)
    kind = DifferenceKind.WORDS_OTHER if replaced else DifferenceKind.WORDS_LEFT_OUT
    new = " … ".join(run.new.strip() for run in runs if run.kind is RunKind.INSERTED) if replaced else None
    yield Difference(kind, " … ".join(gone), new)


def _words(text: str) -> int:
    return sum(key[:1].isalnum() for key in keys_of(text))


def _numbers(runs: Sequence[WordRun]) -> Iterator[Difference]:
    """A number that was taken out with another put in its place; the word behind it says of what."""
    for at, (one, other) in enumerate(pairwise(runs)):
        if one.kind is RunKind.DELETED and other.kind is RunKind.INSERTED:
            before, after = _NUMBER.findall(one.old), _NUMBER.findall(other.new)
            if len(before) == len(after) == 1 and before[0].endswith("%") == after[0].endswith("%"):
                yield from _number(before[0], after[0], _unit(runs, at + 2))


def _unit(runs: Sequence[WordRun], at: int) -> str:
    words = runs[at].new.split()[:2] if at < len(runs) else []
    return " ".join(words).strip(" ,;.")


def _number(before: str, after: str, unit: str) -> Iterator[Difference]:
    old, new = _value(before), _value(after)
    if old != new:
        kind = DifferenceKind.NUMBER_LOWER if new < old else DifferenceKind.NUMBER_HIGHER
        yield Difference(kind, f"{before} {unit}".strip(), f"{after} {unit}".strip())


def _value(number: str) -> float:
    return float(number.rstrip("%").replace(".", "").replace(",", "."))
