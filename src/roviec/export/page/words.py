"""Saying things in the language of the page, so that the page itself can change to the other."""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from roviec.errors import Language
from roviec.export.citing import plain_day
from roviec.export.page.labels import LABELS
from roviec.export.page.markup import Attribute, Markup, tag

_INDEX: Final = {"vi": 0, "en": 1}


class Words:
    """The labels of the page in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def plain(self, key: str, **values: str | int) -> str:
        """The words alone. ``{s}`` is the English plural of ``n``."""
        words = LABELS[key][_INDEX[self.language]]
        if not values:
            return words
        return words.format(**values, s="" if values.get("n") == 1 else "s")

    def say(self, key: str, **values: str | int) -> Markup:
        """The words in an element that the script can translate."""
        return tag("span", self.plain(key, **values), **translatable(key, **values))

    def day(self, value: date) -> Markup:
        """A day as documents of the language write it; the script knows it by its ``datetime``."""
        return tag("time", self.plain_day(value), datetime=value.isoformat())

    def plain_day(self, value: date) -> str:
        """The same as words alone."""
        return plain_day(value) if self.language == "vi" else value.isoformat()

    def put(self, name: str, key: str, /, **attributes: Attribute) -> Markup:
        """An element that holds nothing but the words, which the script can translate."""
        return tag(name, self.plain(key), **translatable(key), **attributes)

    def attribute(self, name: str, key: str, **values: str | int) -> dict[str, Attribute]:
        """An attribute (``aria_label``, ``placeholder``) that the script can translate."""
        translated = {f"data_{mark}": value for mark, value in _marks(key, values, of="a")}
        return {name: self.plain(key, **values), **translated, "data_an": name.replace("_", "-")}


def translatable(key: str, **values: str | int) -> dict[str, Attribute]:
    """Attributes that tell the script which label the words of an element are."""
    return {f"data_{mark}": value for mark, value in _marks(key, values, of="t")}


def _marks(key: str, values: dict[str, str | int], of: str) -> list[tuple[str, str]]:
    marks = [(of, key)]
    if values:
        marks.append((of + "v", json.dumps(values, ensure_ascii=False, separators=(",", ":"))))
    return marks


def dictionary() -> str:
    """All labels as JSON for the script; nothing in it can end the element that it stands in."""
    found = json.dumps(LABELS, ensure_ascii=False, separators=(",", ":"))
    return found.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
