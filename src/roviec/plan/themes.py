"""Themes (chủ đề) that a plan names in quotation marks or behind the label "Chủ đề:"."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from roviec.lexicon.folding import fold, squeeze
from roviec.lexicon.matching import lower_same_length
from roviec.model.plan import Theme
from roviec.plan.own_words import own_stretches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.outlined import Node, Outlined
    from roviec.source import Span

_QUOTED = re.compile(r"[“\"«]\s{0,2}([^“”\"«»]{3,300}?)\s{0,2}[”\"»]")
_WORD = re.compile(r"chủ\s{1,4}đề")
_HEADING = re.compile(r"^(?:tên\s)?chủ\s{1,4}đề(?:\s\S{1,20}){0,6}\s{0,3}:?$")
_BREAK = re.compile(r"[.;](?=\s|$)")
_LABEL = re.compile(
    r"(?:^|[.;\n\v]\s{0,3})(?:tên\s)?chủ\s{1,4}đề(?:\s[^:.;“\"]{1,40})?:\s{1,4}(?=[^\s“\"(])([^.;\n\v“\"]{3,200})"
)
_LIST_OPENS = re.compile(r"chủ\s{1,4}đề[^.;]{0,80}:\s{0,4}$")
_REACH = 120
_LONGEST = 300
_MOST = 1_000
"""Mentions that are followed in one clause: more stand only in a hostile one."""


def find_themes(outlined: Outlined) -> tuple[Theme, ...]:
    """Find the themes, each at the first place that names it."""
    text = outlined.repaired.text
    seen: set[str] = set()
    themes: list[Theme] = []
    for part in outlined.parts:
        for node in part.walk():
            for path, span in _in_node(node, text):
                name = squeeze(text[slice(*span)])
                if fold(name) not in seen:
                    seen.add(fold(name))
                    themes.append(Theme(path, name, span))
    return tuple(sorted(themes, key=lambda theme: theme.span))


def _in_node(node: Node, text: str) -> Iterator[tuple[str, Span]]:
    for span, words in own_stretches(node, text):
        if "chủ" not in words.lower():
            continue
        lowered = lower_same_length(words)
        if _WORD.search(lowered) is None:
            continue
        found = [*_after_word(words, lowered), *_labelled(lowered)]
        yield from ((node.path, (span[0] + start, span[0] + end)) for start, end in found)
        if _LIST_OPENS.search(lowered[-_REACH:]):
            yield from _listed(node, text)
        elif span == node.heading_span and _HEADING.match(lowered.strip()):
            yield from _below_heading(node, text)


def _after_word(words: str, lowered: str) -> Iterator[Span]:
    """Quotations after the word "chủ đề", as far as its sentence goes."""
    taken = 0
    for word in islice(_WORD.finditer(lowered), _MOST):
        position = max(word.end(), taken)
        while (quoted := _QUOTED.search(words, position, position + _REACH + 300)) is not None:
            between = lowered[position : quoted.start()]
            if len(between) > _REACH or _BREAK.search(between.lstrip(" ;,.")):
                break
            yield quoted.span(1)
            taken = position = quoted.end()


def _labelled(lowered: str) -> Iterator[Span]:
    for match in _LABEL.finditer(lowered):
        yield match.start(1), match.start(1) + len(match[1].rstrip())


def _below_heading(node: Node, text: str) -> Iterator[tuple[str, Span]]:
    """A heading "Chủ đề": what stands below it is the theme, quoted or not."""
    for below in (node, *node.children[:1]):
        start, end = below.text_span
        words = text[start:end]
        if not words.strip():
            continue
        quoted = _QUOTED.search(words)
        first, last = quoted.span(1) if quoted else (0, len(words.rstrip(" .;\v")))
        if last - first <= _LONGEST:
            yield below.path, (start + first, start + last)
        return


def _listed(node: Node, text: str) -> Iterator[tuple[str, Span]]:
    """Themes quoted in the items of a list that "… chủ đề sau:" opens."""
    for child in node.children:
        for span, words in own_stretches(child, text):
            quoted = _QUOTED.match(words)
            if quoted is not None:
                yield child.path, (span[0] + quoted.start(1), span[0] + quoted.end(1))
                break
