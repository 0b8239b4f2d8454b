"""HTML that cannot be broken out of: every string is escaped unless it was made here."""

from __future__ import annotations

from html import escape
from typing import Final

Attribute = str | int | float | bool | None
"""None and False leave the attribute out, True writes its bare name."""

_VOID: Final = frozenset({"meta", "img", "input", "br", "hr", "rect", "line", "circle"})
"""Elements without an end tag; those of SVG are closed in place."""
_SVG: Final = frozenset({"rect", "line", "circle"})
# Controls are not allowed in HTML, and single surrogates cannot be written as UTF-8. Tab and line break stay.
_UNWRITABLE: Final = {
    **dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0D, 0x20), *range(0x7F, 0xA0)], " "),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


class Markup(str):
    """A string that is HTML already."""

    __slots__ = ()


def text(words: str) -> Markup:
    """The words as HTML; what is HTML already stays as it is."""
    return words if isinstance(words, Markup) else Markup(escape(words.translate(_UNWRITABLE)))


def join(*children: str | None) -> Markup:
    """One after the other; None is left out."""
    return Markup("".join(text(child) for child in children if child is not None))


def tag(name: str, /, *children: str | None, **attributes: Attribute) -> Markup:
    """An element.

    Args:
        name: of the element.
        children: words (escaped here) and elements.
        attributes: ``class_`` is written ``class``, ``data_ref`` is written ``data-ref``.
    """
    opened = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _VOID:
        return Markup(f"<{name}{opened}{'/' if name in _SVG else ''}>")
    return Markup(f"<{name}{opened}>{join(*children)}</{name}>")


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{text(str(value))}"'


def shorten(words: str, most: int) -> str:
    """Words on one line, cut behind a word with "…" where they are longer than ``most`` characters."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(" ,;:.(") + "…"
