"""Trees of elements: the mutator moves, repeats, nests, empties and renames them, so that the result can be parsed."""

from __future__ import annotations

import copy
import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from lines_form import PHRASES
from lxml import etree

NUMBERS = (
    "0",
    "1",
    "-1",
    "2",
    "9",
    "63",
    "255",
    "-2147483648",
    "2147483648",
    "99999999999999999999",
    "1.5",
    "",
    "x",
    "Ⅳ",
    "%1",
)


_NOT_IN_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))
"""Read leniently, they come out of a tree; lxml puts none into it."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What may be put into a tree."""

    elements: Sequence[str]
    """As they are written in a file, with their children."""
    names: Sequence[str]
    """Of elements, in lxml's form."""
    values: Sequence[str]
    """Of attributes, besides numbers."""


def mutated_tree(root: etree._Element, words: Vocabulary, fresh: Sequence[etree._Element], draw: random.Random) -> None:
    """Change the tree in one to four places; the root stays."""
    for _ in range(draw.randint(1, 4)):
        below = [element for element in root.iter() if element is not root and isinstance(element.tag, str)]
        if not below:
            root.append(copy.deepcopy(draw.choice(fresh)))
            continue
        element, other = draw.choice(below), draw.choice(below)
        _change(element, other, words, fresh, draw)


def _change(
    element: etree._Element,
    other: etree._Element,
    words: Vocabulary,
    fresh: Sequence[etree._Element],
    draw: random.Random,
) -> None:
    parent = element.getparent()
    kind = draw.randrange(9)
    if kind == 0 and parent is not None:
        parent.remove(element)
    elif kind == 1:
        for _ in range(draw.choice((1, 1, 2, 5))):
            element.addnext(copy.deepcopy(element))
    elif kind == 2:
        other.append(copy.deepcopy(element))
    elif kind == 3 and parent is not None:
        _wrap(element, parent)
    elif kind == 4:
        element.tag = draw.choice(words.names)
    elif kind == 5:
        _attribute(element, words, draw)
    elif kind == 6:
        element.text = _text(element.text or "", draw).translate(_NOT_IN_XML)
    elif kind == 7:
        element.insert(draw.randint(0, len(element)), copy.deepcopy(draw.choice(fresh)))
    else:
        element.addnext(copy.deepcopy(draw.choice(fresh)))


def _wrap(element: etree._Element, parent: etree._Element) -> None:
    """The element within an empty one of its own kind (copied: lxml refuses to make some names that it has read)."""
    around = copy.deepcopy(element)
    del around[:]
    parent.replace(element, around)
    around.append(element)


def _attribute(element: etree._Element, words: Vocabulary, draw: random.Random) -> None:
    """One attribute goes or gets another value (one with a name that lxml reads and does not write stays)."""
    if element.attrib and draw.random() < 0.9:
        name = draw.choice(sorted(map(str, element.attrib)))
        with suppress(ValueError):
            if draw.random() < 0.15:
                del element.attrib[name]
            else:
                element.set(name, draw.choice((*NUMBERS, *words.values)))


def _text(text: str, draw: random.Random) -> str:
    place = draw.randint(0, len(text))
    safe = [phrase for phrase in PHRASES if phrase.isprintable() or phrase == "\t"]
    return draw.choice((text[:place], text[:place] + draw.choice(safe) + text[place:], draw.choice(safe), text * 2))
