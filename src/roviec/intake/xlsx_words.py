"""The words of an Excel file: strings shared by cells, or written in the cell itself, and what is escaped in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.intake.limits import check_blocks, check_characters
from roviec.intake.xlsx_package import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

    from roviec.intake.xlsx_package import SheetPackage
    from roviec.model.options import Limits

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def shared_strings(package: SheetPackage, part: str, limits: Limits) -> list[str]:
    """The strings that cells point at by number; none where the file has no such part.

    Raises:
        IntakeError: the part is broken, or there are too many strings or letters.
    """
    if not part or not package.has(part):
        return []
    strings: list[str] = []
    characters = 0
    for element in package.elements(part, package.pieces(part), ("si",)):
        strings.append(rich_text(element))
        characters += len(strings[-1])
        check_blocks(package.name, len(strings))
        check_characters(package.name, characters, limits)
    return strings


def rich_text(element: _Element) -> str:
    """The words of a string of one run or several; the small letters of pronunciation above them are left out."""
    words = []
    for child in element:
        kind = local_name(child)
        if kind == "t":
            words.append(child.text or "")
        elif kind == "r":
            words += [part.text or "" for part in child if local_name(part) == "t"]
    return unescaped("".join(words))


def unescaped(text: str) -> str:
    """Characters that XML cannot hold are written "_x000D_"."""
    return _ESCAPED.sub(lambda found: _character(found[1]), text) if "_x" in text else text


def _character(digits: str) -> str:
    number = int(digits, 16)
    return "" if 0xD800 <= number < 0xE000 or number == 0 else chr(number)
