"""The document that an export is made from, named in one line."""

from __future__ import annotations

from datetime import date

from roviec.errors import Language
from roviec.model.plan import Plan

_WORDS: dict[str, tuple[str, str]] = {
    "document": ("Văn bản", "Document"),
    "number": ("số {said}", "No. {said}"),
    "no_number": ("(chưa ghi số)", "(not numbered)"),
    "neither": ("(chưa ghi số, ngày)", "(not numbered, not dated)"),
    "date": ("ngày {said}", "of {said}"),
    "no_date": ("(chưa ghi ngày)", "(not dated)"),
}


def cite_plan(plan: Plan, language: Language) -> str:
    """Type, number, day and issuer, as printed; what the document lacks is said."""
    directive = plan.directive
    if directive is None:
        return f"{_say('document', language)} “{plan.outlined.repaired.source.name}”"
    number = _say("number", language, directive.number) if directive.number else _say("no_number", language)
    day = _say("date", language, plain_day(directive.date)) if directive.date else _say("no_date", language)
    pieces = (
        directive.type.name.capitalize() if directive.type else _say("document", language),
        f"{number} {day}" if directive.number or directive.date else _say("neither", language),
        f"– {directive.issuer}" if directive.issuer else "",
    )
    return " ".join(" ".join(pieces).split())


def plain_day(day: date) -> str:
    """A day as Vietnamese offices write it, in both languages: the document beside it does."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def _say(key: str, language: Language, said: str = "") -> str:
    return _WORDS[key][0 if language == "vi" else 1].format(said=said)
