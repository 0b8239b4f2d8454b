"""Numbers of documents (số, ký hiệu): ``159/KH-UBND``, ``104-HD/BTGTW``, ``02/2025/QH15``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.directive.stretch import Stretch

_MARK = r"[^\W\d_][\w&]*"
# "KH - UBND" and "KH-<line break>UBND" are one symbol; "KH-UBND Tân Lạc" is not, so spaces ask for capitals.
_CAPITAL = "[A-ZĐĂÂÊÔƠƯ]"
_NEXT = rf"(?:[-/.–]{_MARK}|\s?[-/–]\s?{_CAPITAL}{{2,}}[\w&]*)"
_SYMBOL = rf"{_MARK}(?:{_NEXT}){{0,6}}"
_BLANK = r"[\s.…_]{0,30}"

_AFTER_SO = re.compile(
    rf"\s{{0,3}}[:.]?{_BLANK}(?P<digits>\d{{1,6}}[a-z]?)?{_BLANK}(?:/(?P<year>\d{{4}}))?\s{{0,3}}[-/–]\s{{0,3}}(?P<symbol>{_SYMBOL})"
)
_DIGITS_ONLY = re.compile(r"\s{0,3}[:.]?\s{0,5}(?P<digits>\d{1,6})\s*(?:$|[\n\v\t])")
_SO = re.compile(r"(?<!\w)so(?!\w)")
_BARE = re.compile(rf"^(?P<digits>\d{{1,6}}[a-z]?)(?:/(?P<year>\d{{4}}))?[-/–](?P<symbol>{_SYMBOL})$")

CITED = re.compile(
    r"(?:(?<![\w/.-])|(?<=[Ss]ố))(?P<digits>\d{1,6}[a-z]?)(?:/(?P<year>\d{4}))?\s?[-/–]\s?"
    rf"(?P<symbol>{_CAPITAL}[\w&]*(?:{_NEXT}){{0,6}})"
)
"""A filled number inside a sentence."""


class Number(Struct, frozen=True):
    """A number as printed, without stray spaces; offsets are those of the stretch."""

    number: str | None
    """None where the blank was never filled."""
    symbol: str | None
    start: int
    end: int


def tidy(number: str) -> str:
    """Without white space, with plain hyphens: "57- NQ/TW" -> "57-NQ/TW"."""
    return "".join(number.split()).replace("–", "-")


def numbers_after_so(stretch: Stretch) -> Iterator[Number]:
    """Every "Số: 12/KH-UBND", filled or blank, in reading order."""
    for so in _SO.finditer(stretch.plain):
        match = _AFTER_SO.match(stretch.text, so.end())
        if match:
            whole = tidy(stretch.text[match.start("digits") : match.end()]) if match["digits"] else None
            yield Number(whole, tidy(match["symbol"]), so.start(), match.end())
            continue
        match = _DIGITS_ONLY.match(stretch.text, so.end())
        if match:
            yield Number(match["digits"], None, so.start(), match.end("digits"))


def read_number(stretch: Stretch) -> Number | None:
    """The number of a header: the first after "Số", or a line that is nothing but a number."""
    first = next(numbers_after_so(stretch), None)
    if first:
        return first
    for piece in stretch.pieces():
        match = _BARE.match(piece.text)
        if match:
            return Number(tidy(piece.text), tidy(match["symbol"]), piece.start, piece.end)
    return None
