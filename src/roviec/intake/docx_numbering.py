"""Word's automatic numbers: ``numbering.xml`` read, and the counters run over the paragraphs in their order.

Source: ECMA-376 part 1, 17.9. Where Word differs from it, Word is followed: its numbers are what the author saw.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from roviec.intake.docx_names import KIND, VAL, attribute, children, chosen, integer, is_on
from roviec.intake.docx_number_format import format_number, format_padded
from roviec.intake.docx_styles import ParagraphStyle, RunLook, Styles
from roviec.lexicon.legacy import encoding_of_font, to_unicode
from roviec.lexicon.symbols import bullet_mark

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS: Final = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_MOST_TEXT: Final = 200
"""Characters of a level's text that are read; Word itself allows 31."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level (cấp) of a list."""

    start: int = 0
    number_format: str = "decimal"
    example: str = ""
    """Of a custom format: "001, 002, ..."."""
    text: tuple[str, ...] = ()
    """As in the file, "%1.%2.", cut so that every second piece is the number of a level: "", "1", ".", "2", "."."""
    suffix: str = "tab"
    legal: bool = False
    """All numbers in Arabic digits, whatever the formats of their own levels."""
    restart: int | None = None
    """1-based level whose use sets this one back; 0 never; None any level above."""
    style: str | None = None
    """Paragraph style that is tied to this level."""
    font: str | None = None
    hidden: bool = False
    picture: bool = False

    @property
    def is_bullet(self) -> bool:
        """Whether it shows a mark instead of a number."""
        return self.number_format == "bullet"


@dataclass(frozen=True, slots=True)
class ListInstance:
    """A ``w:num``: a list as paragraphs name it."""

    id: str
    counters: str
    """Lists with the same key count on together: the abstract list that holds the levels."""
    levels: tuple[Level, ...]
    starts: dict[int, int]
    """Level -> the number it is set to where this list is first used on it."""

    def start(self, level: int) -> int:
        """The first number of a level."""
        return self.starts.get(level, self.levels[level].start)


@dataclass(slots=True)
class _Abstract:
    levels: dict[int, Level]
    num_style: str | None
    style_link: str | None


@dataclass(slots=True)
class _Counters:
    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    started: set[tuple[str, int]] = field(default_factory=set)


class Numbering:
    """The lists of a file and where each of them stands. One object serves one reading of the file."""

    def __init__(self, numbering: _Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstracts: dict[str, _Abstract] = {}
        self._owners: dict[str, str] = {}
        """Numbering style -> the abstract list that holds its levels."""
        self._nums: dict[str, _Element] = {}
        self._instances: dict[str, ListInstance | None] = {}
        self._counters: dict[str, _Counters] = {}
        if numbering is not None:
            self._read(numbering)

    def next_number(self, style: ParagraphStyle, num_id: str | None, level: int | None, *, is_empty: bool) -> str:
        """Count a paragraph and write its number.

        Args:
            style: the paragraph's style, which may name the list.
            num_id: the list that the paragraph itself names; "0" takes it out of any list.
            level: the level that it names itself.
            is_empty: the paragraph has no words; Word numbers it all the same, but a bullet with no words says nothing.

        Returns:
            The number with the space that parts it from the words ("1.1. "); empty where there is none.
        """
        own = num_id if num_id is not None else style.num_id
        instance = self._instance(own) if own is not None else None
        if instance is None:
            return ""
        if level is None:
            level = _style_level(instance, style)
        if not 0 <= level < LEVELS:
            return ""
        values = self._count(instance, level)
        text = _text(instance.levels, level, values, is_empty=is_empty)
        shown = instance.levels[level]
        # The number is written in the paragraph's font where its level names none.
        text = " ".join(_unicode(text, shown.font or style.look.high_font or style.look.ascii_font).split())
        return text if not text or is_empty or shown.suffix == "nothing" else text + " "

    def _count(self, instance: ListInstance, level: int) -> list[int | None]:
        """Advance the list at a level; the result is where each of its levels stands."""
        counters = self._counters.setdefault(instance.counters, _Counters())
        values = counters.values
        before = values[level]
        if before is None or (level in instance.starts and (instance.id, level) not in counters.started):
            values[level] = instance.start(level)
        else:
            values[level] = before + 1
        counters.started.add((instance.id, level))
        for upper in range(level):
            if values[upper] is None:
                # A level above that was jumped over counts as used: the first "1." after a "1.1." is "2."
                # (Microsoft's article Q110380 says that this is meant).
                values[upper] = instance.start(upper)
                counters.started.add((instance.id, upper))
        for deeper in range(level + 1, LEVELS):
            restart = instance.levels[deeper].restart
            if restart is None or level < restart:
                values[deeper] = None
        return values

    def _instance(self, num_id: str) -> ListInstance | None:
        if num_id not in self._instances:
            self._instances[num_id] = self._make_instance(num_id)
        return self._instances[num_id]

    def _make_instance(self, num_id: str) -> ListInstance | None:
        element = self._nums.get(num_id)
        if element is None or num_id == "0":
            return None
        abstract_id = self._abstract_of(element)
        if abstract_id is None:
            return None
        levels = {index: Level() for index in range(LEVELS)} | self._abstracts[abstract_id].levels
        starts: dict[int, int] = {}
        for override in element:
            if KIND.get(override.tag) != "lvlOverride":
                continue
            index = integer(attribute(override, "ilvl"), LEVELS)
            if index >= LEVELS:
                continue
            parts = children(override)
            if "lvl" in parts:
                levels[index] = self._read_level(parts["lvl"])
            if "startOverride" in parts:
                starts[index] = integer(parts["startOverride"].get(VAL), 0)
        return ListInstance(num_id, abstract_id, tuple(levels[index] for index in range(LEVELS)), starts)

    def _abstract_of(self, element: _Element | None) -> str | None:
        """The abstract list that holds the levels: a list may borrow those of a numbering style, which names a list."""
        seen: set[str] = set()
        while element is not None:
            pointer = children(element).get("abstractNumId")
            abstract_id = pointer.get(VAL) if pointer is not None else None
            if abstract_id is None or abstract_id not in self._abstracts or abstract_id in seen:
                return None
            seen.add(abstract_id)
            abstract = self._abstracts[abstract_id]
            if abstract.num_style is None or abstract.levels:
                return abstract_id
            owner = self._owners.get(abstract.num_style)
            if owner is not None:
                return owner
            element = self._nums.get(self._styles.num_id_of(abstract.num_style) or "")
        return None

    def _read(self, numbering: _Element) -> None:
        for element in numbering:
            kind = KIND.get(element.tag)
            if kind == "abstractNum":
                identity = attribute(element, "abstractNumId") or ""
                abstract = self._abstracts.setdefault(identity, self._read_abstract(element))
                if abstract.style_link is not None:
                    self._owners.setdefault(abstract.style_link, identity)
            elif kind == "num":
                self._nums.setdefault(attribute(element, "numId") or "", element)

    def _read_abstract(self, element: _Element) -> _Abstract:
        parts = children(element)
        levels: dict[int, Level] = {}
        for child in element:
            if KIND.get(child.tag) == "lvl":
                index = integer(attribute(child, "ilvl"), LEVELS)
                if index < LEVELS:
                    levels.setdefault(index, self._read_level(child))
        return _Abstract(
            levels,
            num_style=parts["numStyleLink"].get(VAL) if "numStyleLink" in parts else None,
            style_link=parts["styleLink"].get(VAL) if "styleLink" in parts else None,
        )

    def _read_level(self, element: _Element) -> Level:
        parts = children(element)
        texts = {kind: part.get(VAL) for kind, part in parts.items()}
        custom = chosen(parts["AlternateContent"]) if "AlternateContent" in parts else None
        format_part = children(custom).get("numFmt") if custom is not None else parts.get("numFmt")
        is_null = "lvlText" in parts and attribute(parts["lvlText"], "null") in {"1", "true", "on"}
        look = self._styles.run_look(parts["rPr"]) if "rPr" in parts else RunLook()
        return Level(
            start=integer(texts.get("start"), 0),
            number_format=(format_part.get(VAL) if format_part is not None else None) or "decimal",
            example=(attribute(format_part, "format") if format_part is not None else None) or "",
            text=() if is_null else tuple(_PLACEHOLDER.split((texts.get("lvlText") or "")[:_MOST_TEXT])),
            suffix=texts.get("suff") or "tab",
            legal="isLgl" in parts and is_on(parts["isLgl"]),
            restart=integer(texts.get("lvlRestart"), 0) if "lvlRestart" in parts else None,
            style=texts.get("pStyle"),
            font=look.high_font or look.ascii_font,
            hidden=bool(look.hidden),
            picture="lvlPicBulletId" in parts,
        )


def _style_level(instance: ListInstance, style: ParagraphStyle) -> int:
    """The level of a paragraph that names none: the one tied to its style, or to the nearest parent of that."""
    for style_id in style.lineage:
        for index, level in enumerate(instance.levels):
            if level.style == style_id:
                return index
    return style.level or 0


def _text(levels: tuple[Level, ...], level: int, values: list[int | None], *, is_empty: bool) -> str:
    """The text of a level with its numbers in place."""
    shown = levels[level]
    if shown.hidden:
        return ""
    if shown.is_bullet:
        return "" if is_empty else bullet_mark("".join(shown.text), shown.font) or ("•" if shown.picture else "")
    return "".join(
        _value(levels, values, int(piece) - 1, level) if index % 2 else piece for index, piece in enumerate(shown.text)
    )


def _value(levels: tuple[Level, ...], values: list[int | None], index: int, level: int) -> str:
    value = values[index] if index <= level else None
    if value is None:
        return ""
    source = levels[index]
    if levels[level].legal and source.number_format not in {"none", "bullet"}:
        return str(value)
    if source.number_format == "custom":
        return format_padded(value, source.example)
    return format_number(value, source.number_format)


def _unicode(text: str, font: str | None) -> str:
    encoding = encoding_of_font(font) if font and not text.isascii() else None
    return to_unicode(text, encoding[0], upper=encoding[1]) if encoding else text
