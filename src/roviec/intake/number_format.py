"""How a number or a date of a sheet is printed: what a format code makes of it, in the Vietnamese way.

Where the format leaves the choice to the machine ("short date"), and where its order or its names of months are
English, a date is printed as Vietnamese offices do: day, month, year. Groups of thousands are parted by points,
decimals by a comma; a number without a format keeps the point in which it is stored, for "1.1" may be a numbering.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

GENERAL = "General"
BUILT_IN: dict[int, str] = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: "#,##0",
    6: "#,##0",
    7: "#,##0.00",
    8: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "d/m/yyyy",
    15: "d/m/yyyy",
    16: "d/m",
    17: "m/yyyy",
    18: "h:mm",
    19: "h:mm:ss",
    20: "h:mm",
    21: "h:mm:ss",
    22: "d/m/yyyy h:mm",
    **dict.fromkeys(range(27, 37), "d/m/yyyy"),
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    41: "#,##0",
    42: "#,##0",
    43: "#,##0.00",
    44: "#,##0.00",
    45: "mm:ss",
    46: "h:mm:ss",
    47: "mm:ss",
    **dict.fromkeys(range(50, 59), "d/m/yyyy"),
}
"""Codes of the formats that have a number only (ECMA-376, 18.8.30), dates as Vietnamese machines print them."""
_LONGEST_CODE = 255
_TOKEN = re.compile(
    r'"(?P<words>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]|(?P<ampm>AM/PM|A/P)'
    r"|(?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(?P<number>[0#?][0#?.,]*)|(?P<general>General)|(?P<other>.)",
    re.DOTALL,
)
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - sheets know no zones
_LAST_DAY = 2_958_466
"""Serial of the first of January 10000."""
_FALSE_LEAP_DAY = 60
"""Sheets count a 29 February 1900, which never was; the days before it are one off."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """``literal``, ``date``, ``number`` or ``general``."""
    text: str


def show_number(value: float, code: str, *, since_1904: bool = False) -> str:
    """What a cell with a number shows.

    Args:
        value: as stored; days since the epoch where the format is one of dates.
        code: the format code.
        since_1904: the book counts its days from 1904.
    """
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - not a number is unlike itself
        return ""
    tokens = _section(code, value)
    if any(token.kind == "date" for token in tokens):
        moment = _moment(value, since_1904=since_1904)
        return _show_date(moment, tokens) if moment else show_general(value)
    return _show_number(value, code, tokens)


def show_general(value: float) -> str:
    """A number without a format: no more digits than tell something."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    text = f"{value:.10f}".rstrip("0").rstrip(".") if 1e-6 < abs(value) < 1e15 else f"{value:.6g}"
    return "0" if text == "-0" else text


def show_moment(moment: datetime | date) -> str:
    """A date, with its time where it has one, in a form of which only the value is known."""
    shown = f"{moment.day}/{moment.month}/{moment.year}"
    if isinstance(moment, datetime) and (moment.hour or moment.minute):
        return f"{shown} {moment.hour}:{moment.minute:02d}"
    return shown


@lru_cache(maxsize=2_000)
def _sections(code: str) -> tuple[tuple[_Token, ...], ...]:
    sections: list[list[_Token]] = [[]]
    for found in _TOKEN.finditer(code[:_LONGEST_CODE]):
        kind = found.lastgroup
        if kind == "other" and found[0] == ";":
            sections.append([])
        elif kind in {"date", "number", "general"}:
            sections[-1].append(_Token(kind, found[0].lower() if kind == "date" else found[0]))
        elif kind == "bracket":
            sections[-1] += _bracket(found["bracket"])
        elif kind in {"words", "escaped", "other"}:
            sections[-1].append(_Token("literal", found[kind]))
    return tuple(map(tuple, sections))


def _bracket(inner: str) -> list[_Token]:
    """Elapsed hours are a time; a currency shows its sign; colours, conditions and languages show nothing."""
    if inner.lower() in {"h", "hh", "m", "mm", "s", "ss"}:
        return [_Token("date", inner.lower())]
    sign = inner[1:].partition("-")[0] if inner.startswith("$") else ""
    return [_Token("literal", sign)] if sign else []


def _section(code: str, value: float) -> tuple[_Token, ...]:
    """The part of the code for numbers of this sign; a part with nothing in it shows nothing but is seldom meant."""
    sections = _sections(code)
    if value < 0 and len(sections) > 1:
        return sections[1]
    if value == 0 and len(sections) > 2:
        return sections[2]
    return sections[0]


def _moment(value: float, *, since_1904: bool) -> datetime | None:
    if not 0 <= value < _LAST_DAY - (1_462 if since_1904 else 0):
        return None
    days = value + (1 if not since_1904 and 1 <= value < _FALSE_LEAP_DAY else 0)
    seconds = round(days * 86_400)
    return (_EPOCH_1904 if since_1904 else _EPOCH) + timedelta(seconds=seconds)


def _show_date(moment: datetime, tokens: tuple[_Token, ...]) -> str:
    kinds = _date_kinds(tokens)
    parts = [kind for kind in kinds if kind in {"d", "m", "y"}]
    vietnamese = parts == sorted(parts) and not any(
        token.kind == "date" and token.text[0] in "md" and len(token.text) > 2 for token in tokens
    )
    if vietnamese:
        shown = iter(kinds)
        return "".join(
            token.text if token.kind == "literal" else _date_part(moment, next(shown), token.text)
            for token in tokens
            if token.kind in {"literal", "date"}  # fractions of seconds are numbers
        ).strip(" .")
    day = "/".join(
        str(number) for kind, number in (("d", moment.day), ("m", moment.month), ("y", moment.year)) if kind in parts
    )
    return f"{day} {moment.hour}:{moment.minute:02d}".strip() if "h" in kinds else day


def _date_kinds(tokens: tuple[_Token, ...]) -> list[str]:
    """Of each token of date: d, m, y, h, n for minutes, s. "m" means minutes after hours and before seconds."""
    letters = [token.text[0] for token in tokens if token.kind == "date"]
    return [
        "n"
        if letter == "m" and (letters[at - 1 : at] in (["h"], ["s"]) or letters[at + 1 : at + 2] == ["s"])
        else letter
        for at, letter in enumerate(letters)
    ]


def _date_part(moment: datetime, kind: str, text: str) -> str:
    number = {
        "d": moment.day,
        "m": moment.month,
        "y": moment.year,
        "h": moment.hour,
        "n": moment.minute,
        "s": moment.second,
    }[kind]
    return f"{number:04d}" if kind == "y" else f"{number:02d}" if len(text) > 1 else str(number)


def _show_number(value: float, code: str, tokens: tuple[_Token, ...]) -> str:
    patterns = [token.text for token in tokens if token.kind == "number"]
    literals = "".join(token.text for token in tokens if token.kind == "literal")
    plain = not patterns or len(patterns) > 1 or "/" in literals or "E+" in code or "e+" in code.lower()
    if plain:
        has_place = any(token.kind == "general" for token in tokens)
        return _around(show_general(value), tokens, "general") if has_place else show_general(value)
    percent = literals.count("%")
    signless = abs(value) if value < 0 and len(_sections(code)) > 1 else value
    return _around(_grouped(signless, patterns[0], percent), tokens, "number")


def _around(number: str, tokens: tuple[_Token, ...], kind: str) -> str:
    return "".join(
        number if token.kind == kind else token.text for token in tokens if token.kind in {"literal", kind}
    ).strip()


def _grouped(value: float, pattern: str, percent: int) -> str:
    """The number under a pattern such as ``#,##0.00``; commas at its end divide by a thousand each."""
    whole, _, decimals = pattern.partition(".")
    thousands = len(pattern) - len(pattern.rstrip(","))
    try:
        number = Decimal(repr(value)).scaleb(2 * percent - 3 * thousands)
        places = sum(letter in "0#?" for letter in decimals)
        rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    except InvalidOperation:
        return show_general(value)
    sign, digits = ("-", f"{-rounded:f}") if rounded < 0 else ("", f"{rounded:f}")
    integer, _, fraction = digits.lstrip("-").partition(".")
    optional = len(decimals) - len(decimals.rstrip("#,"))
    while optional and fraction.endswith("0"):
        fraction, optional = fraction[:-1], optional - 1
    integer = integer.rjust(whole.count("0"), "0")
    if "," in whole.rstrip(","):
        integer = f"{int(integer):,}".replace(",", ".")
    return f"{sign}{integer},{fraction}" if fraction else sign + integer
