"""Markers of clauses: how offices number parts, sections, items, points and bullets.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5 (bố cục); Hướng dẫn 36-HD/VPTW for ``I-``, ``1-``; and
everyday practice (``I/``, ``1/``, ``a.``, ``(1)``, ``+``, ``•``).
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from msgspec import Struct


class MarkerType(IntEnum):
    """Types of marker, from the outermost to the innermost of an ordinary document."""

    PART = 1
    CHAPTER = 2
    NAMED_SECTION = 3
    NAMED_SUBSECTION = 4
    CAPITAL = 5
    ROMAN = 6
    ARTICLE = 7
    UNMARKED = 8
    """A title without a marker, below the sections and above the items."""
    NAMED_TASK = 9
    STEP = 10
    NUMBER = 11
    NUMBER_2 = 12
    NUMBER_3 = 13
    NUMBER_4 = 14
    LETTER = 15
    BRACKET = 16
    BRACKET_LETTER = 17
    DASH = 18
    STAR = 19
    DOT = 20
    PLUS = 21


BULLETS = frozenset({MarkerType.DASH, MarkerType.STAR, MarkerType.DOT, MarkerType.PLUS})
NAMED = frozenset(
    {
        MarkerType.PART,
        MarkerType.CHAPTER,
        MarkerType.NAMED_SECTION,
        MarkerType.NAMED_SUBSECTION,
        MarkerType.ARTICLE,
        MarkerType.NAMED_TASK,
        MarkerType.STEP,
    }
)
DOTTED = frozenset({MarkerType.NUMBER_2, MarkerType.NUMBER_3, MarkerType.NUMBER_4})


class Marker(Struct, frozen=True):
    """A marker at the head of a line."""

    text: str
    """As written, punctuation included."""
    type: MarkerType
    punctuation: str
    """What closes it, such as ``.`` or ``-`` (of a dot, its shape); with the type it makes the style of a level."""
    value: str
    """What it counts, without punctuation: ``II``, ``1.2``, ``đ``."""
    ordinal: int | None
    """Place in its sequence, from 1; None for bullets."""
    end: int
    """Offset in the line where the words begin."""


LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Order of points (Nghị định 30/2020/NĐ-CP): the Vietnamese alphabet without accented vowels."""

_WORD_NUMBERS = {
    "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_NAMED_TYPES = {
    "phần": MarkerType.PART,
    "chương": MarkerType.CHAPTER,
    "mục": MarkerType.NAMED_SECTION,
    "tiểu mục": MarkerType.NAMED_SUBSECTION,
    "điều": MarkerType.ARTICLE,
    "bước": MarkerType.STEP,
    "nhiệm vụ": MarkerType.NAMED_TASK,
}
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_UPPER = "A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠ-Ỹ"
_OPEN = f"[{_UPPER}“\"‘'(\\[]"

_NAMED = re.compile(
    r"(?P<name>(?i:phần|chương|tiểu\s+mục|mục|điều|bước|nhiệm\s+vụ))\s+(?:(?i:thứ)\s+)?"
    r"(?P<value>[IVXLC]{1,7}\b|\d{1,3}[a-zđ]?\b|(?i:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b)"
    rf"(?P<close>\s*[.:)/\-–—]\s*|\s*$|\s+(?=[{_UPPER}]{{2}}))"
)
_ROMAN = re.compile(rf"(?P<value>[IVXLC]{{1,7}})(?P<close>\s?(?:\.[-–/)]?|[-–—/)]))(?:\s+|(?={_OPEN})|$)")
_CAPITAL = re.compile(rf"(?P<value>[A-HĐ])(?P<close>\s?(?:\.|[-–/)]))(?:\s+(?={_OPEN})|(?=[{_UPPER}][^.]))")
_DOTTED = re.compile(
    rf"(?P<value>(?:\d{{1,3}}|[IVX]{{1,5}}|[A-HĐ])(?:\.\d{{1,2}}){{1,3}})(?P<close>\s?[.):/\-–]|(?=\s))(?:\s+|(?={_OPEN})|$)"
)
_LONGEST_FIRST = 6
"""Characters of the first number of a dotted one, with its dot."""
_NUMBER = re.compile(
    rf"(?P<value>\d{{1,3}}|(?!19|20)\d{{4,5}})(?P<close>\s?(?:\.[-–/)]?|[)/]|[-–—](?!\d)))(?:\s+(?!\d{{1,2}}[/.]\d)|(?={_OPEN})|$)"
)
_LETTER = re.compile(r"(?P<value>[a-zđ])(?P<close>\s?(?:\)|\.\)?|/|[-–]))(?:\s+|(?=[^\W\d_]{2})|(?<=\))$)")
_BRACKET = re.compile(r"\((?P<value>\d{1,2}|[a-zđ]|[ivx]{1,5}|[IVX]{1,5})\)[.:]?\s*")
_BULLET = re.compile(r"(?P<value>[-–—−]{1,2}|[•·●○▪■◦♦❖➢►→✓✔]|\*|\+)(?P<space>\s*)")
_LETTER_O = re.compile(rf"o\s+(?={_OPEN})")
_DOT_BULLETS = frozenset("•·●○▪■◦♦❖➢►→✓✔")
_DOT_SHAPES = {
    "○": "○",
    "◦": "○",
    "▪": "▪",
    "■": "▪",
    "♦": "♦",
    "❖": "♦",
    "➢": "➢",
    "►": "➢",
    "→": "➢",
    "✓": "✓",
    "✔": "✓",
}
"""Bullets of another shape are another level; "•", "·" and "●" are one."""


def roman(text: str) -> int | None:
    """Value of a Roman numeral in its ordinary form; None where it is none ("IIII", "VX")."""
    total = 0
    for here, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN_DIGITS[here]
        total += -value if _ROMAN_DIGITS.get(after, 0) > value else value
    return total if total and to_roman(total) == text else None


def to_roman(number: int) -> str:
    """The Roman numeral of a number below 400."""
    out = ""
    for value, letters in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            out, number = out + letters, number - value
    return out


@lru_cache(maxsize=8192)
def read_marker(line: str) -> Marker | None:
    """The marker at the head of a line, or None.

    It only reads the form; whether the marker is believed depends on the block before it and on its place in the
    sequence, which the outline decides.
    """
    if not line:
        return None
    first = line[0]
    if first.isdigit():
        return _read_dotted(line) or _read_number(line)
    if first == "(":
        return _read_bracket(line)
    if first.isalpha():
        return (
            _read_named(line)
            or _read_dotted(line)
            or _read_roman(line)
            or _read_capital(line)
            or _read_letter(line)
            or _read_letter_o(line)
        )
    return _read_bullet(line)


def _read_letter_o(line: str) -> Marker | None:
    """Word's second bullet is the letter o of a typewriter face."""
    found = _LETTER_O.match(line)
    return Marker("o", MarkerType.DOT, "○", "o", None, found.end()) if found else None


def _read_named(line: str) -> Marker | None:
    found = _NAMED.match(line[:40]) if line[0] in "PCTMĐBN" else None
    if not found:
        return None
    name = " ".join(found["name"].lower().split())
    value = found["value"]
    ordinal = (
        _WORD_NUMBERS.get(value.lower()) or roman(value.upper())
        if not value[0].isdigit()
        else int(re.sub(r"\D", "", value))
    )
    if ordinal is None:
        return None
    close = found["close"].strip()
    text = line[: found.end("value")] + (found["close"].rstrip() if close else "")
    return Marker(text.strip(), _NAMED_TYPES[name], close, value, ordinal, found.end())


def _read_roman(line: str) -> Marker | None:
    found = _ROMAN.match(line)
    if not found or line[:3] in ("V/v", "V/V"):  # "V/v" (về việc) opens the abstract of a letter
        return None
    ordinal = roman(found["value"])
    if ordinal in (50, 100):  # a single "L" or "C" is a letter: no plan has fifty sections
        return None
    return _numbered(found, MarkerType.ROMAN, ordinal) if ordinal else None


def _read_capital(line: str) -> Marker | None:
    found = _CAPITAL.match(line)
    return _numbered(found, MarkerType.CAPITAL, "ABCDĐEGH".find(found["value"]) + 1 or 6) if found else None


def _read_dotted(line: str) -> Marker | None:
    found = _DOTTED.match(line) if "." in line[:_LONGEST_FIRST] else None
    if not found:
        return None
    numbers = found["value"].split(".")
    follows = line[found.end() : found.end() + 1]
    if not found["close"].strip() and not re.match(_OPEN, follows):
        return None  # "2.5 triệu": a decimal, not a marker
    if not line[found.end() :].strip() and not found["close"].strip():
        return None
    return _numbered(found, MarkerType(MarkerType.NUMBER + len(numbers) - 1), int(numbers[-1]))


def _read_number(line: str) -> Marker | None:
    found = _NUMBER.match(line)
    return _numbered(found, MarkerType.NUMBER, int(found["value"])) if found else None


def _read_letter(line: str) -> Marker | None:
    found = _LETTER.match(line)
    return _numbered(found, MarkerType.LETTER, LETTERS.find(found["value"]) + 1 or None) if found else None


def _read_bracket(line: str) -> Marker | None:
    found = _BRACKET.match(line)
    if not found:
        return None
    value = found["value"]
    kind = MarkerType.BRACKET if value.isdigit() else MarkerType.BRACKET_LETTER
    ordinal = int(value) if value.isdigit() else letter_ordinal(value)
    return Marker(line[: found.end()].strip(), kind, ")", f"({value})", ordinal, found.end())


def letter_ordinal(value: str) -> int | None:
    """Place of a lower-case letter or small Roman numeral in its sequence."""
    if len(value) == 1 and value not in "ivx":
        return LETTERS.find(value) + 1 or None
    return roman(value.upper())


def _read_bullet(line: str) -> Marker | None:
    found = _BULLET.match(line)
    if not found:
        return None
    value = found["value"]
    rest = line[found.end() : found.end() + 1]
    if not rest or (not found["space"] and (not rest.isalpha() and rest not in '“"(')):
        return None  # a rule "-----", a negative number, a footnote mark
    if value == "*":
        kind = MarkerType.STAR
        if not found["space"]:
            return None
    elif value == "+":
        kind = MarkerType.PLUS
    else:
        kind = MarkerType.DOT if value in _DOT_BULLETS else MarkerType.DASH
    return Marker(value, kind, _DOT_SHAPES.get(value, ""), value, None, found.end())


def _numbered(found: re.Match[str], kind: MarkerType, ordinal: int | None) -> Marker:
    close = found["close"].strip()
    return Marker(found.group(0).strip(), kind, close, found["value"], ordinal, found.end())
