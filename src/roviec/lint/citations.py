"""Documents cited by their numbers, in the preamble and in the clauses, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from roviec.lexicon.document_kinds import CODE_OF_NAME, NAMES_LONGEST_FIRST
from roviec.lexicon.folding import squeeze
from roviec.source import Span

_NUMBER = re.compile(
    r"(?<![\w/.-])\d{1,6}[a-z]?"
    r"(?:(?:/\d{4})?[-/][A-ZĐƯa-z]{1,8}(?:[-/.&][A-ZĐƯ][A-ZĐƯa-z0-9]{0,11}){1,4}|/\d{4}/QH\d{1,2})(?![\w/])"
)
_KINDS = "|".join(re.escape(name).replace(r"\ ", r"\s{1,4}") for name in NAMES_LONGEST_FIRST)
_KIND = re.compile(rf"(?:(?<!\w)({_KINDS})\s{{1,4}})?(?:số\s{{0,4}}:?\s{{0,4}})?$", re.IGNORECASE)
_DATE = re.compile(
    r",?\s{0,3}ngày\s{1,3}(\d{1,2})(?:\s?[/.-]\s?|\s{1,3}tháng\s{1,3})(\d{1,2})(?:\s?[/.-]\s?|\s{1,3}năm\s{1,3})(\d{4})",
    re.IGNORECASE,
)
_ISSUER = re.compile(r",?\s{1,3}của\s{1,3}([A-ZĐỦÚỨƯ][^\W\d_]*(?:\s{1,3}[^\W\d_]+){0,3})")
_LOOK = 48


class Citation(Struct, frozen=True):
    """A document cited by its number."""

    span: Span
    """From the name of its type to its date."""
    kind: str
    """Name of the type before the number, in lower case; empty where none stands there."""
    number: str
    date: date | None
    is_dated: bool
    """A day is printed, whether a calendar has it or not."""
    issuer: str
    """Up to four words behind "của"; empty where none stand there."""


def read_citations(text: str, figures: Iterable[int]) -> tuple[Citation, ...]:
    """Every number of a document in a text.

    Args:
        text: the whole text.
        figures: where each run of figures begins in it.
    """
    return tuple(_read(text, figures))


def _read(text: str, figures: Iterable[int]) -> Iterator[Citation]:
    reached = 0
    for start in figures:
        found = _NUMBER.match(text, start) if start >= reached else None
        if found is None:
            continue
        reached = found.end()
        kind = _KIND.search(text, max(0, found.start() - _LOOK), found.start())
        dated = _DATE.match(text, found.end())
        end = dated.end() if dated else found.end()
        issuer = _ISSUER.match(text, end)
        yield Citation(
            span=(kind.start() if kind else found.start(), end),
            kind=squeeze(kind[1] or "").casefold() if kind else "",
            number=found[0],
            date=_day(dated) if dated else None,
            is_dated=dated is not None,
            issuer=squeeze(issuer[1]) if issuer else "",
        )


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def code_of_kind(citation: Citation) -> str | None:
    """Code of the type that is printed before the number."""
    return CODE_OF_NAME.get(citation.kind)
