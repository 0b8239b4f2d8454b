"""How a document is cited: type, number, day, issuer and title, as the family of the citing document writes them."""

from __future__ import annotations

import re
from datetime import date

from roviec.export.layout.casing import body_in_sentence, title_in_sentence
from roviec.export.layout.paper import Family
from roviec.lexicon.landmarks import is_capitals
from roviec.model.directive import Directive
from roviec.model.plan import Plan

BLANK = "…………"
"""What a person fills in."""
_OF_COMMITTEE = re.compile(r"(BAN\s+THƯỜNG\s+VỤ|BAN\s+CHẤP\s+HÀNH|THƯỜNG\s+TRỰC|BAN\s+CÁN\s+SỰ)\b", re.IGNORECASE)
_COMMITTEES = {"ban thường vụ": "Ban Thường vụ", "ban chấp hành": "Ban Chấp hành", "thường trực": "Thường trực"}
_ALREADY = ("về ", "v/v ", "ban hành ", "phê duyệt ", "công bố ")
_ACTS = frozenset({"QD", "NQ"})
"""Types whose title says what they do: "ban hành Kế hoạch …" takes no "về" before it."""


def citation(plan: Plan, family: Family, *, with_title: bool) -> str:
    """The plan as another document cites it.

    Shape: State "Kế hoạch số 28/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hà Sơn về …"; Party
    "Kế hoạch số 45-KH/TU, ngày 10/4/2026 của Ban Thường vụ Thành ủy về …". What the plan does not say is a blank.
    """
    directive = plan.directive
    if directive is None:
        return f"Kế hoạch số {BLANK}"
    name = type_name(directive)
    number = directive.number or (f"……/{directive.symbol}" if directive.symbol else BLANK)
    day = _day(directive.date, family)
    parts = [f"{name} số {number}{',' if family is Family.PARTY else ''} {day}", f"của {issuer_in_sentence(plan)}"]
    if with_title and directive.title:
        parts.append(about(directive, plan))
    return " ".join(parts)


def type_name(directive: Directive) -> str:
    """Name of the type as a sentence prints it."""
    name = " ".join(directive.type.name.split()) if directive.type else "Kế hoạch"
    return name.capitalize() if is_capitals(name) else name


def about(directive: Directive, plan: Plan) -> str:
    """What it is about ("về triển khai …"); the title alone where it says itself what the act does."""
    title = title_in_sentence(directive.title or "", plan.outlined.repaired.text)
    code = directive.type.code if directive.type else ""
    bare = title.lower().startswith(_ALREADY) and (code in _ACTS or title.lower().startswith(("về ", "v/v ")))
    return title if bare else f"về {title}"


def issuer_in_sentence(plan: Plan) -> str:
    """Who issued the plan; in the Party the committee that signs stands before its organisation."""
    directive = plan.directive
    if directive is None or not directive.issuer:
        return BLANK
    text = plan.outlined.repaired.text
    issuer = body_in_sentence(directive.issuer, text)
    authority = (directive.signature.authority or "") if directive.signature else ""
    committee = _OF_COMMITTEE.search(authority)
    if committee is None or _OF_COMMITTEE.match(issuer):
        return issuer
    name = _COMMITTEES.get(" ".join(committee[0].lower().split()), "")
    return f"{name} {issuer}" if name else issuer


def _day(day: date | None, family: Family) -> str:
    if day is None:
        return f"ngày {BLANK}"
    if family is Family.PARTY:
        return f"ngày {day_of(day)}"
    return f"ngày {day.day:02} tháng {_month(day)} năm {day.year}"


def day_of(day: date) -> str:
    """A day in figures, "02/9/2026": a zero stands before days under ten and before the first two months."""
    return f"{day.day:02}/{_month(day)}/{day.year}"


def _month(day: date) -> str:
    return f"{day.month:02}" if day.month < 3 else str(day.month)
