"""The numbers and bullets that a browser sets before the items of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roviec.intake.html_style import list_type

if TYPE_CHECKING:
    from collections.abc import Mapping

_OWN_MARKER = re.compile(r"^\s*(?:[-–+•*]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[IVXLC]{1,6})[.)/\-]\s?)")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LARGEST_ROMAN = 3_999
_SHAPES = {
    "1": "decimal",
    "decimal": "decimal",
    "decimal-leading-zero": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    "lower-alpha": "lower-alpha",
    "lower-latin": "lower-alpha",
    "upper-alpha": "upper-alpha",
    "upper-latin": "upper-alpha",
    "lower-roman": "lower-roman",
    "upper-roman": "upper-roman",
}


@dataclass(slots=True)
class OpenList:
    """A list that is being read."""

    type: str | None
    next: int | None
    """Number of the next item; None for bullets."""
    depth: int
    """How many lists of bullets it lies in."""


def open_list(tag: str, attributes: Mapping[str, str], around: OpenList | None) -> OpenList:
    """Begin a list inside another."""
    if tag == "ol":
        return OpenList(list_type(attributes, "1"), _whole(attributes.get("start"), 1), 0)
    depth = around.depth + 1 if around is not None and around.next is None else 0
    return OpenList(list_type(attributes, "disc"), None, depth)


def next_marker(found: OpenList | None, attributes: Mapping[str, str]) -> str:
    """The marker of the next item, with the space after it; empty where none is shown.

    Bullets are "-" and, inside a list of bullets, "+", as plans write them; letters take a bracket, "a)".
    """
    if found is None:
        return ""
    kind = list_type(attributes, found.type or "none") if found.type else None
    if found.next is None:
        return "" if kind in {None, "none"} else ("- " if found.depth % 2 == 0 else "+ ")
    number = _whole(attributes.get("value"), found.next)
    found.next = number + 1
    return "" if kind in {None, "none"} else _numbered(number, _SHAPES.get(kind or "1", "decimal"))


def has_marker(text: str) -> bool:
    """True for a text that begins with a marker of its own: pages hide that of the list by their style sheet."""
    return bool(_OWN_MARKER.match(text))


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text.strip()) else otherwise


def _numbered(number: int, shape: str) -> str:
    if shape.endswith("roman") and 0 < number <= _LARGEST_ROMAN:
        roman = ""
        for value, letters in _ROMAN:
            count, number = divmod(number, value)
            roman += letters * count
        return (roman.upper() if shape.startswith("upper") else roman) + ". "
    if shape.endswith("alpha") and 0 < number <= 26:
        letter = chr(ord("a") + number - 1)
        return letter.upper() + ". " if shape.startswith("upper") else letter + ") "
    return f"{number}. "
