"""The header, the addressees and the phases of two versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from roviec.compare.comparison import ChangeKind, FieldChange, PhaseChange
from roviec.compare.spelling import keys_of
from roviec.model.directive import Directive
from roviec.model.plan import Phase, Plan

_PLAIN = ("parent_issuer", "issuer", "number", "symbol", "place", "title", "urgency", "secrecy")


def compare_header(old: Plan, new: Plan) -> tuple[FieldChange, ...]:
    """What differs in the directive of the first part: header, bases, recipients, signature."""
    before, after = _values(old.directive), _values(new.directive)
    days = {"date": (_issued(old), _issued(new))}
    return tuple(
        FieldChange(name, before.get(name), after.get(name), *days.get(name, ()))
        for name in dict.fromkeys((*before, *after))
        if keys_of(before.get(name) or "") != keys_of(after.get(name) or "")
    )


def _issued(plan: Plan) -> date | None:
    return plan.directive.date if plan.directive else None


def _values(directive: Directive | None) -> Mapping[str, str]:
    """Every value as words; what the document does not say is left out."""
    if directive is None:
        return {}
    signature = directive.signature
    found: dict[str, str | None] = {"type": directive.type.name if directive.type else None}
    found |= {name: getattr(directive, name) for name in _PLAIN}
    found["date"] = directive.date.isoformat() if directive.date else None
    found["bases"] = "; ".join(basis.number or basis.title or basis.type for basis in directive.bases)
    found["recipients"] = "; ".join(recipient.name for recipient in directive.recipients)
    found["signature.authority"] = signature.authority if signature else None
    found["signature.position"] = signature.position if signature else None
    found["signature.name"] = signature.name if signature else None
    return {name: value for name, value in found.items() if value}


def compare_phases(old: Plan, new: Plan, path_of_old: Mapping[str, str]) -> tuple[PhaseChange, ...]:
    """Phases that were added, removed or set to other days."""
    waiting: dict[str, list[Phase]] = {}
    for phase in old.phases:
        waiting.setdefault(path_of_old.get(phase.path, ""), []).append(phase)
    found: list[PhaseChange] = []
    kept: list[Phase] = []
    for phase in new.phases:
        before = waiting.get(phase.path)
        if not before:
            found.append(PhaseChange(ChangeKind.ADDED, phase.name, None, phase.path, tuple(_days(None, phase))))
            continue
        kept.append(before[0])
        if fields := tuple(_days(before.pop(0), phase)):
            found.append(PhaseChange(ChangeKind.EDITED, phase.name, kept[-1].path, phase.path, fields))
    gone = [
        PhaseChange(ChangeKind.REMOVED, phase.name, phase.path, None, tuple(_days(phase, None)))
        for phase in old.phases
        if not any(phase is one for one in kept)
    ]
    return tuple(found + gone)


def _days(before: Phase | None, after: Phase | None) -> Iterator[FieldChange]:
    for name in ("start", "end"):
        old: date | None = getattr(before, name, None)
        new: date | None = getattr(after, name, None)
        if old != new:
            yield FieldChange(name, _said(old), _said(new), old, new)


def _said(day: date | None) -> str | None:
    return day.isoformat() if day else None
