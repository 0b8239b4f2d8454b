"""Styles of a Word file: what a paragraph or a run looks like after its styles, and their parents, are asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from roviec.intake.docx_names import KIND, VAL, W, attribute, children, is_on
from roviec.lexicon.legacy import encoding_of_font
from roviec.lexicon.symbols import is_symbol_font

if TYPE_CHECKING:
    from lxml.etree import _Element

_THEME_FONT: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MOST_PARENTS: Final = 50
_ASCII, _ASCII_THEME, _HIGH, _HIGH_THEME = (f"{{{W}}}{name}" for name in ("ascii", "asciiTheme", "hAnsi", "hAnsiTheme"))


class RunLook(NamedTuple):
    """What one layer (a run, a style, the defaults) says of its letters; None where it is silent."""

    bold: bool | None = None
    hidden: bool | None = None
    ascii_font: str | None = None
    high_font: str | None = None
    """Of the letters beyond ASCII, which are the ones that a legacy font changes."""
    style: str | None = None
    """Character style."""


_SILENT: Final = RunLook()


class Look(NamedTuple):
    """What letters look like after all layers were asked."""

    bold: bool = False
    hidden: bool = False
    encoding: tuple[str, bool] | None = None
    """Legacy encoding of their font and whether the font draws capitals; None for Unicode."""
    symbol_font: str | None = None
    """Name of their font where it shows pictures."""


class NumberingPointer(NamedTuple):
    """Where a paragraph's number comes from."""

    num_id: str | None = None
    level: int | None = None
    """None where only the list is named."""


@dataclass(slots=True)
class Style:
    """One style as the file says it, before its parents are asked."""

    id: str
    parent: str | None = None
    look: RunLook = _SILENT
    centred: bool | None = None
    numbering: NumberingPointer | None = None


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with all its parents counted in."""

    look: RunLook
    centred: bool
    num_id: str | None
    level: int | None
    lineage: tuple[str, ...]
    """The style, its parent …: a level of a list may be tied to any of them."""


class Styles:
    """The styles of a file; what is asked twice is kept."""

    def __init__(self, styles: _Element | None, theme: _Element | None) -> None:
        self._fonts = _theme_fonts(theme)
        self._styles: dict[str, Style] = {}
        self._default: str | None = None
        self._defaults = _SILENT
        self._paragraphs: dict[str | None, ParagraphStyle] = {}
        self._characters: dict[str, RunLook] = {}
        self._looks: dict[tuple[tuple[str, ...], RunLook], Look] = {}
        self._numbering_styles: dict[str, str] = {}
        if styles is not None:
            self._read(styles)

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """The look and the list of a paragraph style; None asks for the default style."""
        known = self._paragraphs.get(style_id)
        if known is None:
            known = self._paragraphs[style_id] = self._resolve(style_id)
        return known

    def run(self, base: ParagraphStyle, direct: RunLook) -> Look:
        """What letters look like: the run's own word first, then its style, then the paragraph's."""
        key = (base.lineage, direct)
        known = self._looks.get(key)
        if known is None:
            known = self._looks[key] = self._make_look(base, direct)
        return known

    def _make_look(self, base: ParagraphStyle, direct: RunLook) -> Look:
        char = self._character(direct.style) if direct.style else _SILENT
        ascii_font = direct.ascii_font or char.ascii_font or base.look.ascii_font
        high_font = direct.high_font or char.high_font or base.look.high_font
        return Look(
            # A style that is bold inside a style that is bold gives plain letters: Word toggles.
            bold=direct.bold if direct.bold is not None else bool(char.bold) != bool(base.look.bold),
            hidden=direct.hidden if direct.hidden is not None else bool(char.hidden) != bool(base.look.hidden),
            encoding=legacy_encoding(high_font, ascii_font),
            symbol_font=ascii_font if is_symbol_font(ascii_font) else None,
        )

    def run_look(self, properties: _Element) -> RunLook:
        """What a ``w:rPr`` says itself."""
        bold = hidden = style = None
        fonts: tuple[str | None, str | None] = (None, None)
        for child in properties:
            kind = KIND.get(child.tag)
            if kind == "b":
                bold = is_on(child)
            elif kind == "vanish":
                hidden = is_on(child)
            elif kind == "rStyle":
                style = child.get(VAL)
            elif kind == "rFonts":
                fonts = (
                    self._font(child, _ASCII_THEME, _ASCII),
                    self._font(child, _HIGH_THEME, _HIGH),
                )
        return RunLook(bold, hidden, fonts[0], fonts[1], style)

    def num_id_of(self, style_id: str) -> str | None:
        """The list that a numbering style names."""
        return self._numbering_styles.get(style_id)

    def _font(self, fonts: _Element, theme_name: str, name: str) -> str | None:
        theme = fonts.get(theme_name)
        return (self._fonts.get(theme[:5]) if theme else None) or fonts.get(name)

    def _read(self, styles: _Element) -> None:
        for element in styles:
            kind = KIND.get(element.tag)
            if kind == "docDefaults":
                run_defaults = children(element).get("rPrDefault")
                properties = children(run_defaults).get("rPr") if run_defaults is not None else None
                self._defaults = self.run_look(properties) if properties is not None else _SILENT
            elif kind == "style":
                self._read_style(element)

    def _read_style(self, element: _Element) -> None:
        style_id = attribute(element, "styleId")
        if not style_id or style_id in self._styles:
            return
        parts = children(element)
        parent = parts["basedOn"].get(VAL) if "basedOn" in parts else None
        look = self.run_look(parts["rPr"]) if "rPr" in parts else _SILENT
        style = self._styles[style_id] = Style(style_id, parent, look)
        if "pPr" in parts:
            properties = children(parts["pPr"])
            if "jc" in properties:
                style.centred = properties["jc"].get(VAL) == "center"
            if "numPr" in properties:
                style.numbering = read_pointer(properties["numPr"])
        style_type = attribute(element, "type")
        if style_type == "numbering" and style.numbering and style.numbering.num_id:
            self._numbering_styles[style_id] = style.numbering.num_id
        if style_type == "paragraph" and attribute(element, "default") in {"1", "true", "on"}:
            self._default = style_id

    def _lineage(self, style_id: str | None) -> tuple[Style, ...]:
        found: list[Style] = []
        while style_id is not None and style_id in self._styles and len(found) < _MOST_PARENTS:
            style = self._styles[style_id]
            if style in found:
                break
            found.append(style)
            style_id = style.parent
        return tuple(found)

    def _resolve(self, style_id: str | None) -> ParagraphStyle:
        lineage = self._lineage(style_id if style_id in self._styles else self._default)
        pointers = [style.numbering for style in lineage if style.numbering is not None]
        return ParagraphStyle(
            look=_first_look((*(style.look for style in lineage), self._defaults)),
            centred=next((style.centred for style in lineage if style.centred is not None), False),
            num_id=next((pointer.num_id for pointer in pointers if pointer.num_id is not None), None),
            level=next((pointer.level for pointer in pointers if pointer.level is not None), None),
            lineage=tuple(style.id for style in lineage),
        )

    def _character(self, style_id: str) -> RunLook:
        known = self._characters.get(style_id)
        if known is None:
            known = _first_look(tuple(style.look for style in self._lineage(style_id)))
            self._characters[style_id] = known
        return known


def legacy_encoding(high_font: str | None, ascii_font: str | None) -> tuple[str, bool] | None:
    """The legacy encoding that a run's fonts stand for; the one of letters beyond ASCII decides where they differ."""
    return (encoding_of_font(high_font) if high_font else None) or (
        encoding_of_font(ascii_font) if ascii_font else None
    )


def read_pointer(properties: _Element) -> NumberingPointer:
    """Read a ``w:numPr``."""
    parts = children(properties)
    level = parts["ilvl"].get(VAL) if "ilvl" in parts else None
    return NumberingPointer(
        num_id=parts["numId"].get(VAL) if "numId" in parts else None,
        level=int(level) if level is not None and level.isascii() and level.isdigit() and len(level) < 3 else None,
    )


def _first_look(layers: tuple[RunLook, ...]) -> RunLook:
    return RunLook(
        bold=next((layer.bold for layer in layers if layer.bold is not None), None),
        hidden=next((layer.hidden for layer in layers if layer.hidden is not None), None),
        ascii_font=next((layer.ascii_font for layer in layers if layer.ascii_font), None),
        high_font=next((layer.high_font for layer in layers if layer.high_font), None),
    )


def _theme_fonts(theme: _Element | None) -> dict[str, str]:
    """``major`` and ``minor`` -> the font of Latin letters."""
    found: dict[str, str] = {}
    if theme is None:
        return found
    for size in ("major", "minor"):
        for fonts in theme.iter(f"{_THEME_FONT}{size}Font"):
            latin = fonts.find(f"{_THEME_FONT}latin")
            face = latin.get("typeface") if latin is not None else None
            if face:
                found.setdefault(size, face)
    return found
