"""The top of the page: what document this is, and what can be done with the page."""

from __future__ import annotations

from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import Sheet
from roviec.export.page.words import translatable
from roviec.model.directive import Directive

TITLE_LETTERS = 320
"""Longest title: it must leave room on the one page of the summary."""
FACT_LETTERS = 140


def title_of(sheet: Sheet) -> str:
    """Type and title in one line, for the window and the head of the page."""
    directive = sheet.plan.directive
    if directive is None or not (directive.title or directive.type):
        return sheet.words.plain("untitled")
    kind = directive.type.name if directive.type else ""
    return shorten(f"{kind.capitalize()} {directive.title or ''}", TITLE_LETTERS)


def put_masthead(sheet: Sheet) -> Markup:
    """Name, facts, and the few switches; printing the summary is the one main action."""
    words = sheet.words
    directive = sheet.plan.directive
    kind = directive.type.name if directive and directive.type else None
    title = directive.title if directive else None
    headline = shorten(title, TITLE_LETTERS) if title else words.say("untitled")
    return tag(
        "header",
        tag("div", tag("span", "Rõ Việc", class_="brand", lang="vi"), _switches(sheet), class_="bar"),
        tag("p", kind, class_="kind", lang="vi") if kind else None,
        tag("h1", headline, lang="vi" if title else None),
        tag("dl", *_facts(sheet, directive), class_="facts"),
        class_="masthead",
    )


def _switches(sheet: Sheet) -> Markup:
    """They need the script, which shows them."""
    buttons = (("print", "print_summary", "main"), ("language", "other_language", ""), ("theme", "theme_auto", ""))
    made = [
        tag("button", sheet.words.plain(key), type="button", id=name, class_=look or None, **translatable(key))
        for name, key, look in buttons
    ]
    keys = tag("button", sheet.words.plain("help"), type="button", id="help", class_="wide", **translatable("help"))
    return tag("div", *made, keys, class_="switches", hidden=True)


def _facts(sheet: Sheet, directive: Directive | None) -> list[Markup]:
    if directive is None:
        return []
    issuers = " – ".join(filter(None, (directive.parent_issuer, directive.issuer)))
    facts = (
        ("issuer", shorten(issuers, FACT_LETTERS)),
        ("number", _number(sheet, directive)),
        ("date", _date(sheet, directive)),
        ("signer", _signer(directive)),
        ("urgency", directive.urgency),
        ("secrecy", directive.secrecy),
    )
    optional = ("signer", "urgency", "secrecy")
    return [
        tag(
            "div",
            sheet.words.put("dt", key),
            tag("dd", value or sheet.words.say("not_written"), lang=_lang(value)),
        )
        for key, value in facts
        if value or key not in optional
    ]


def _lang(value: str | None) -> str | None:
    return "vi" if value and not isinstance(value, Markup) else None


def _number(sheet: Sheet, directive: Directive) -> str | None:
    if directive.number:
        return shorten(directive.number, FACT_LETTERS)
    return sheet.words.say("blank_number", symbol=shorten(directive.symbol, 40)) if directive.symbol else None


def _date(sheet: Sheet, directive: Directive) -> str | None:
    place = tag("span", shorten(directive.place, 60), lang="vi") if directive.place else None
    if directive.date is None:
        return join(place, ", ", sheet.words.say("not_written")) if place else None
    day = sheet.words.day(directive.date)
    return join(place, ", ", day) if place else day


def _signer(directive: Directive) -> str | None:
    signature = directive.signature
    if signature is None:
        return None
    office = " ".join(filter(None, (signature.authority, signature.position)))
    return shorten(", ".join(filter(None, (signature.name, office))), FACT_LETTERS) or None
