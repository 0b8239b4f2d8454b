"""Slogans (khẩu hiệu), word for word, in the sections that list them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.lexicon.folding import fold, squeeze
from roviec.model.outlined import NodeKind, PartKind, RegionKind
from roviec.model.plan import Slogan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.outlined import Node, Outlined, Part

# The heading is about slogans and nothing else: "KHẨU HIỆU TUYÊN TRUYỀN", "Một số khẩu hiệu", not "Pa nô, khẩu hiệu".
_HEADING = re.compile(
    r"^(?:phu luc\s?\w{0,4}[.:]?\s)?(?:(?:mot so|cac|nhung|he thong|noi dung|danh muc|de xuat|goi y|bo|ve|cau)\s){0,3}"
    r"khau hieu\b(?!\sve\b)(?!,)"
)
# "Treo băng rôn tại trụ sở với khẩu hiệu:", "Nội dung băng rôn, pa nô:": a list of slogans if its words look like some.
_INTRODUCES = re.compile(
    r"(?:\bkhau hieu(?: (?:sau|nhu sau|tuyen truyen|voi noi dung|co noi dung|noi dung)){0,2}"
    r"|^(?:(?:mot so|cac)\s)?noi dung (?:tren )?(?:bang ron|pa no|ap phich|bang, bien)\b[^:]{0,60})\s?:?$"
)
_QUOTED = re.compile(r"[“\"]([^“”\"\n\v]{8,300})[”\"]")
_QUOTES = ("“", '"', "‘")
_LONGEST_HEADING = 30
_ENDS = " \t\v\n;,"


def find_slogans(outlined: Outlined) -> tuple[Slogan, ...]:
    """Find every slogan: each marked leaf under a heading that says "khẩu hiệu", else its paragraphs.

    Sentences such as "các khẩu hiệu về: …" name subjects, not slogans, and open no list.
    """
    text = outlined.repaired.text
    return tuple(slogan for part in outlined.parts for slogan in _in_part(part, text))


def _in_part(part: Part, text: str) -> Iterator[Slogan]:
    titles = [text[slice(*span)] for span in part.region(RegionKind.TITLE)]
    if part.kind is PartKind.ANNEX and any(_is_slogan_heading(title) for title in titles):
        yield from _leaves(part.outline, text)
        return
    for node in part.outline:
        yield from _in_node(node, text)


def _in_node(node: Node, text: str) -> Iterator[Slogan]:
    opens = node.heading or (node.text if node.text.rstrip().endswith(":") else None)
    if opens and node.children and (_is_slogan_heading(opens) or _introduces(opens, node.children, text)):
        yield from _leaves(node.children, text)
        return
    yield from _quoted(node, text)
    for child in node.children:
        yield from _in_node(child, text)


def _introduces(words: str, children: tuple[Node, ...], text: str) -> bool:
    """Whether the words say that slogans follow, and most of what follows is quoted or exclaims."""
    folded = fold(words)
    if len(folded.split()) > _LONGEST_HEADING or _INTRODUCES.search(folded.strip()) is None:
        return False
    said = [text[slice(*child.span)][len(child.marker or "") :].strip(_ENDS + ".") for child in children]
    exclaims = sum(words.startswith(_QUOTES) or words.rstrip('”"’').endswith("!") for words in said)
    return 2 * exclaims >= len(said)


def _quoted(node: Node, text: str) -> Iterator[Slogan]:
    """The slogans of "Treo khẩu hiệu: “…”; “…”." in one paragraph."""
    start, end = node.text_span
    colon = start if node.heading else text.find(":", start, end)
    if colon < 0 or _INTRODUCES.search(fold(node.heading or text[start : colon + 1])) is None:
        return
    for found in _QUOTED.finditer(text, colon, end):
        yield Slogan(node.path, squeeze(found[0]), found.span())


def _is_slogan_heading(words: str) -> bool:
    folded = fold(words)
    return len(folded.split()) <= _LONGEST_HEADING and _HEADING.match(folded) is not None


def _leaves(nodes: tuple[Node, ...], text: str) -> Iterator[Slogan]:
    marked = any(_is_leaf(node) and node.marker for root in nodes for node in root.walk())
    for root in nodes:
        for node in root.walk():
            if _is_leaf(node) and (node.marker or not marked):
                yield from _slogan(node, text)


def _is_leaf(node: Node) -> bool:
    return node.kind not in (NodeKind.TABLE, NodeKind.ROW) and all(child.inline for child in node.children)


def _slogan(node: Node, text: str) -> Iterator[Slogan]:
    spans = [span for span in (node.heading_span, node.text_span) if span is not None and span[0] < span[1]]
    if not spans:
        return
    start, end = spans[0][0], spans[-1][1]
    words = text[start:end].rstrip(_ENDS)
    is_note = words.startswith("(") or words.endswith(":")
    if words and not is_note:
        yield Slogan(node.path, squeeze(words), (start, start + len(words)))
