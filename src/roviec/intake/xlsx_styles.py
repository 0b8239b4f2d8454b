"""The styles of an Excel file: for each how its cells show numbers, and whether they are bold or centred."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roviec.intake.number_format import BUILT_IN, GENERAL
from roviec.intake.xlsx_package import local_name
from roviec.lexicon.legacy import encoding_of_font

if TYPE_CHECKING:
    from lxml.etree import _Element

_CENTRED = frozenset({"center", "centerContinuous", "distributed"})
_OFF = frozenset({"0", "false", "none"})


@dataclass(frozen=True, slots=True)
class CellStyle:
    """What a style says that matters here."""

    code: str = GENERAL
    """Format code of numbers."""
    bold: bool = False
    centred: bool = False
    legacy: tuple[str, bool] | None = None
    """Encoding of a font from before Unicode, and whether it draws capitals only."""


@dataclass(frozen=True, slots=True)
class _Font:
    bold: bool = False
    legacy: tuple[str, bool] | None = None


PLAIN = CellStyle()


def read_styles(root: _Element) -> tuple[CellStyle, ...]:
    """The styles that cells point at, in their order.

    Args:
        root: of ``xl/styles.xml``.
    """
    groups = {local_name(group): group for group in root}
    codes = dict(BUILT_IN)
    for element in groups.get("numFmts", ()):
        codes[number(element.get("numFmtId"))] = element.get("formatCode", GENERAL)
    fonts = [_font(element) for element in groups.get("fonts", ()) if local_name(element) == "font"]
    return tuple(_style(element, codes, fonts) for element in groups.get("cellXfs", ()) if local_name(element) == "xf")


def number(text: str | None, default: int = 0) -> int:
    """A whole number in an attribute; the default where it is none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else default


def _font(element: _Element) -> _Font:
    bold, name = False, ""
    for child in element:
        kind = local_name(child)
        if kind == "b":
            bold = child.get("val", "1") not in _OFF
        elif kind in {"name", "rFont"}:
            name = child.get("val", "")
    return _Font(bold, encoding_of_font(name))


def _style(element: _Element, codes: dict[int, str], fonts: list[_Font]) -> CellStyle:
    at = number(element.get("fontId"))
    font = fonts[at] if at < len(fonts) else _Font()
    alignment = next((child.get("horizontal", "") for child in element if local_name(child) == "alignment"), "")
    code = codes.get(number(element.get("numFmtId")), GENERAL)
    return CellStyle(code, font.bold, alignment in _CENTRED, font.legacy)
