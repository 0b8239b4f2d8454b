"""Inline forms read: the labels of a text and what stands after each."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from roviec.lexicon.labels import LABEL, LabelRole
from roviec.source import Span

_LONGEST_LABEL = 120
"""Characters before the colon."""


class Labelled(Struct, frozen=True):
    """A label with its value."""

    role: LabelRole
    value: str
    span: Span
    """Of the value, from the beginning of the text."""


def read_labels(text: str) -> tuple[str, tuple[Labelled, ...]]:
    """Part a text into what stands before its first label, and its labels with their values.

    A text without a label is no form: ``(text, ())``.
    """
    found = list(_labels(text))
    if not found:
        return text, ()
    ends = [start for start, _, _ in found[1:]] + [len(text)]
    labels = []
    for (_, begin, role), end in zip(found, ends, strict=True):
        value = text[begin:end].rstrip(" .;,\v-+")
        if value.endswith(")") and value.count(")") > value.count("("):
            value = value[:-1].rstrip()  # "… (Chủ trì: Sở A; hoàn thành: quý I)."
        labels.append(Labelled(role, value, (begin, begin + len(value))))
    return text[: found[0][0]].rstrip(" ("), tuple(labels)


def leading_labels(text: str) -> tuple[Labelled, ...]:
    """The labels of a text that begins with one ("Chủ trì: Sở A; phối hợp: Sở B; thời gian: quý II"); else none."""
    first = leading_label(text)
    if first is None:
        return ()
    before, labels = read_labels(text)
    return (first,) if before.strip() or len(labels) < 2 else labels


def leading_label(text: str) -> Labelled | None:
    """The label that a text begins with, with all that follows as its value."""
    colon = text.find(":", 0, _LONGEST_LABEL)
    match = LABEL.fullmatch(text, 0, colon) if colon > 0 else None
    if match is None:
        return None
    start = _skip_spaces(text, colon + 1)
    value = text[start:].rstrip()
    return Labelled(LabelRole(match.lastgroup or "other"), value, (start, start + len(value)))


def _labels(text: str) -> Iterator[tuple[int, int, LabelRole]]:
    """(where the label begins, where its value begins, its role), in order."""
    last = 0
    colon = text.find(":")
    while colon >= 0:
        for start in _clause_starts(text, last, colon):
            match = LABEL.fullmatch(text, start, colon)
            if match is not None and not _is_aside(text, start, colon):
                last = _skip_spaces(text, colon + 1)
                yield start, last, LabelRole(match.lastgroup or "other")
                break
        colon = text.find(":", colon + 1)


def _clause_starts(text: str, last: int, colon: int) -> Iterator[int]:
    """Where a clause that ends at a colon may begin: behind the last stop, or behind a comma, the farthest first."""
    floor = max(last, colon - _LONGEST_LABEL)
    stop = max(text.rfind(mark, floor, colon) for mark in ".;\v(")
    if stop >= 0:
        yield stop + 1
    elif floor == last:
        yield last
    comma = text.rfind(",", floor, colon)
    if comma > stop:
        yield comma + 1


def _is_aside(text: str, start: int, colon: int) -> bool:
    """As in "Sở Y tế (đầu mối: Phòng Nghiệp vụ Y) tổng hợp báo cáo": words follow the bracket that holds the label."""
    close = text.find(")", colon) if text[max(0, start - 1) : start + 1].startswith("(") else -1
    return close >= 0 and text[close + 1 : close + 3].strip()[:1].isalpha()


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
