"""A counter's value written as Word writes it: 4 as "4", "04", "IV", "d" …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_MOST_ROMAN = 10_000
_MOST_REPEATS = 30
"""Word repeats a letter for every turn of the alphabet (27 is "AA", 53 "AAA") and gives up above 780."""


def format_number(value: int, number_format: str) -> str:
    """Write a counter's value.

    Args:
        value: the counter, 0 or more.
        number_format: the value of ``w:numFmt``. One that is not known here (vietnameseCounting, ordinalText …)
            gives decimal digits: the number is right even where its dress is not.

    Returns:
        The characters, empty for ``none``.
    """
    if number_format in {"none", "bullet"}:
        return ""
    writer = _WRITERS.get(number_format, str)
    return writer(value)


def format_padded(value: int, example: str) -> str:
    """Write a value in a custom format such as "001, 002, 003, ...": as wide as its first example."""
    first = example.partition(",")[0].strip()
    return str(value).zfill(min(len(first), 9)) if first.isdigit() else str(value)


def _roman(value: int) -> str:
    if not 0 < value < _MOST_ROMAN:
        return str(value)
    written = []
    for worth, letters in _ROMAN:
        count, value = divmod(value, worth)
        written.append(letters * count)
    return "".join(written)


def _letter(value: int) -> str:
    if not 0 < value <= 26 * _MOST_REPEATS:
        return str(value)
    turns, letter = divmod(value - 1, 26)
    return chr(ord("A") + letter) * (turns + 1)


def _circled(value: int) -> str:
    return chr(0x2460 + value - 1) if 1 <= value <= 20 else str(value)


_WRITERS: Final[dict[str, Callable[[int], str]]] = {
    "decimalZero": lambda value: f"{value:02d}",
    "upperRoman": _roman,
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperLetter": _letter,
    "lowerLetter": lambda value: _letter(value).lower(),
    "decimalEnclosedParen": lambda value: f"({value})",
    "decimalEnclosedFullstop": lambda value: f"{value}.",
    "numberInDash": lambda value: f"- {value} -",
    "decimalEnclosedCircle": _circled,
}
