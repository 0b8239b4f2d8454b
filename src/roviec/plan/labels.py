"""Inline forms read: the labels of a text and what stands after each."""

from __future__ import annotations

from dataclasses import dataclass

from roviec.lexicon.labels import LABEL, LabelRole
from roviec.source import Span


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its value."""

    role: LabelRole
    value: str
    span: Span
    """Of the value, from the beginning of the text."""


def read_labels(text: str) -> tuple[str, tuple[Labelled, ...]]:
    """Part a text into what stands before its first label, and its labels with their values.

    A text without a label of a body or a date is no form: ``(text, ())``.
    """
    found = list(LABEL.finditer(text))
    if not found:
        return text, ()
    ends = [match.start() for match in found[1:]] + [len(text)]
    labels = []
    for match, end in zip(found, ends, strict=True):
        role = LabelRole(match.lastgroup or "other")
        raw = text[match.end() : end]
        value = raw.rstrip(" .;,\v-+")
        labels.append(Labelled(role, value, (match.end(), match.end() + len(value))))
    return text[: found[0].start()], tuple(labels)


def leading_label(text: str) -> Labelled | None:
    """The label that a text begins with, with all that follows as its value."""
    match = LABEL.match(text)
    if match is None:
        return None
    value = text[match.end() :].rstrip()
    return Labelled(LabelRole(match.lastgroup or "other"), value, (match.end(), match.end() + len(value)))
