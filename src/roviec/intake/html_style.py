"""What the tags and inline styles of HTML say of the text inside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roviec.lexicon.legacy import encoding_of_font

if TYPE_CHECKING:
    from collections.abc import Mapping

_BOLD_TAGS = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_HIDDEN_TAGS = frozenset(
    "script style head nav noscript template svg iframe object select button textarea audio video del title".split()  # noqa: SIM905
)
_BOLD = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(normal|lighter|[1-5]00)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.IGNORECASE)
_ALIGN = re.compile(r"text-align\s*:\s*([a-z]+)", re.IGNORECASE)
_FONT = re.compile(r"font-family\s*:\s*[\"']?([^;\"',]+)", re.IGNORECASE)
_NO_MARKER = re.compile(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
_LIST_TYPE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_LONGEST_STYLE = 2_000


@dataclass(frozen=True, slots=True)
class Style:
    """How the text in an element looks; an element takes it over from the one around it."""

    bold: bool = False
    centred: bool = False
    hidden: bool = False
    preformatted: bool = False
    legacy: tuple[str, bool] | None = None
    """Encoding of a font of before Unicode, and whether it draws capitals."""


def style_of(tag: str, attributes: Mapping[str, str], around: Style) -> Style:
    """The style of an element inside another."""
    style = around
    css = attributes.get("style", "")[:_LONGEST_STYLE]
    if tag in _HIDDEN_TAGS or "hidden" in attributes or (css and _HIDDEN.search(css)):
        style = replace(style, hidden=True)
    if tag in _BOLD_TAGS:
        style = replace(style, bold=True)
    if tag == "pre":
        style = replace(style, preformatted=True)
    if tag == "center":
        style = replace(style, centred=True)
    align = attributes.get("align")
    if align and tag not in {"table", "img"}:
        style = replace(style, centred=align.lower() == "center")
    face = attributes.get("face") if tag == "font" else None
    if face:
        style = replace(style, legacy=encoding_of_font(face.split(",")[0].strip("\"' ")))
    return _with_css(css, style) if css else style


def _with_css(css: str, style: Style) -> Style:
    if _BOLD.search(css):
        style = replace(style, bold=True)
    elif _NOT_BOLD.search(css):
        style = replace(style, bold=False)
    if align := _ALIGN.search(css):
        style = replace(style, centred=align[1].lower() == "center")
    if font := _FONT.search(css):
        style = replace(style, legacy=encoding_of_font(font[1]))
    return style


def list_type(attributes: Mapping[str, str], usual: str) -> str | None:
    """Name of the numbering or bullet of a list or item in CSS; None where its style says that there is none."""
    css = attributes.get("style", "")[:_LONGEST_STYLE]
    if _NO_MARKER.search(css):
        return None
    if named := _LIST_TYPE.search(css):
        return named[1].lower()
    return attributes.get("type", usual)
