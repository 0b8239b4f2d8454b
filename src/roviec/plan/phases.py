"""Phases (giai đoạn, đợt) of a plan, with their dates as far as they are said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.lexicon.folding import fold, squeeze
from roviec.model.plan import Phase, Precision
from roviec.plan.deadlines import Window, end_of_time, read_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from roviec.model.outlined import Node, Outlined
    from roviec.source import Span

_OPENS = re.compile(r"^(?:\W{0,3})(?:(?:giai\s{1,4}đoạn|đợt|chặng)\s{1,4}[^\s.;:]|bước\s{1,4}\d)", re.IGNORECASE)
_TIME = re.compile(
    r"^(?:\W{0,3})thời\s{1,4}gian(?:\s{1,4}(?:thực\s{1,4}hiện|triển\s{1,4}khai|tổ\s{1,4}chức|thi\s{1,4}đua|phát\s{1,4}động"
    r"|tuyên\s{1,4}truyền|cao\s{1,4}điểm))?\s{0,3}(?::|$)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:giai\s{1,4}đoạn|đợt)\s{1,4}(?:\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn)\s{0,3}[:(–-]", re.IGNORECASE
)
"""So a phase begins that stands in a paragraph of its own."""
_FIRST_PHRASE = re.compile(r"[^:;\n\v]{1,200}?(?=[:;\n\v]|\.(?:\s|$)|$)")
_TIME_ALONE = re.compile(r"\W{0,3}(?:(?:bắt\s{1,4}đầu\s{1,4})?từ|trong|trước|đến|tháng|quý|ngày)\s", re.IGNORECASE)
_FIRST_CHILDREN = 3
_REACH = 160
_BODY_LABELS = ("co quan chu tri", "don vi chu tri", "co quan thuc hien", "don vi thuc hien", "co quan phoi hop")


def find_phases(outlined: Outlined, issued_on: date | None) -> tuple[Phase, ...]:
    """Find the phases: clauses named "Giai đoạn …", "Đợt …", and the plan's own "Thời gian thực hiện: từ … đến …".

    Args:
        outlined: result of ``outline``.
        issued_on: day of issue, for "từ nay" and for days without a year.
    """
    text = outlined.repaired.text
    return tuple(
        phase
        for part in outlined.parts
        for node in part.outline
        for phase in _phases_of(node, text, issued_on, in_form=_has_body_label(node))
    )


def _phases_of(node: Node, text: str, issued_on: date | None, *, in_form: bool) -> Iterator[Phase]:
    """Phases of a node and of those below it; a time beside a label of bodies is the deadline of a form."""
    named = _named(node, text)
    span, label = named, ""
    if span is None and not in_form:
        span = _timed(node, text)
        label = _label(node, text)
        if span is not None and not _is_window(text[slice(*span)], issued_on):
            span = None
    if span is not None:
        phase = _phase(node, text, span, label, issued_on)
        if phase is not None:
            yield phase
    # The time told below a named phase is that of the phase.
    in_form = named is not None or any(_has_body_label(child) for child in node.children)
    for child in node.children:
        yield from _phases_of(child, text, issued_on, in_form=in_form)


def _own(node: Node, text: str) -> tuple[int, str]:
    span = node.heading_span or node.text_span
    return span[0], text[slice(*span)]


def _named(node: Node, text: str) -> Span | None:
    """The words of "Giai đoạn 1 (từ … đến …)"; a mere mention inside a sentence is none."""
    start, words = _own(node, text)
    if (_OPENS if node.marker else _COUNTED).match(words) is None:
        return None
    phrase = _FIRST_PHRASE.match(words)
    if phrase is None:
        return None
    return start, start + len(phrase[0].rstrip())


def _timed(node: Node, text: str) -> Span | None:
    """What follows "Thời gian thực hiện:"."""
    start, words = _own(node, text)
    label = _TIME.match(words)
    if node.marker is None or label is None:
        return None
    if label.end() < len(words.rstrip()):
        begin, value = start + label.end(), words[label.end() :]
    else:
        following = node if node.text else next(iter(node.children), None)
        if following is None:
            return None
        if following is not node and (_named(following, text) or _timed(following, text)):
            return None  # it is told as a phase of its own
        begin, value = following.text_span[0], text[slice(*following.text_span)]
    begin += len(value) - len(value.lstrip())
    phrase = _FIRST_PHRASE.match(value.strip())
    return (begin, begin + end_of_time(phrase[0])) if phrase else None


def _is_window(words: str, issued_on: date | None) -> bool:
    window = read_window(words, issued_on=issued_on)
    says_both = "đến" in words.lower() or "-" in words or "–" in words
    return window is not None and window.start != window.end and says_both


def _has_body_label(node: Node) -> bool:
    words = fold((node.heading or node.text)[:40])
    return words.startswith(_BODY_LABELS)


def _label(node: Node, text: str) -> str:
    """The label before a time, which is the name of the phase: "Thời gian thực hiện: "."""
    label = _TIME.match(_own(node, text)[1])
    return f"{squeeze(label[0]).rstrip(' :')}: " if label else ""


def _phase(node: Node, text: str, span: Span, label: str, issued_on: date | None) -> Phase | None:
    words = text[slice(*span)]
    window = read_window(words, issued_on=issued_on)
    if window is None:  # "Giai đoạn 1: từ … đến …"
        end = max(node.text_span[1], span[1])
        window = read_window(text[span[1] : min(end, span[1] + _REACH)], issued_on=issued_on)
    if window is None:
        window = _window_below(node, issued_on)
        if window is not None and node.heading_span is not None:
            span, words = node.heading_span, text[slice(*node.heading_span)]
    name = label + squeeze(words)
    if window is None and fold(name).startswith(("dot", "buoc")):
        return None  # "Đợt 1: 2.000 liều" counts portions, "Bước 1: nộp hồ sơ" the steps of a procedure
    if window is None:
        return Phase(node.path, name, None, None, None, Precision.VAGUE, span)
    missing = [side for side, day in (("start", window.start), ("end", window.end)) if day is None]
    return Phase(
        node.path, name, window.start, window.end, missing[0] if len(missing) == 1 else None, window.precision, span
    )


def _window_below(node: Node, issued_on: date | None) -> Window | None:
    """The time that the first words below a heading tell: "Từ ngày … đến ngày …", "- Thời gian: …"."""
    for below in (*([node] if node.heading and node.text else []), *node.children[:_FIRST_CHILDREN]):
        words = ": ".join(filter(None, (below.heading, below.text)))[:_REACH]
        is_time = _TIME.match(words) or (below.marker is None and _TIME_ALONE.match(words)) or below is node
        window = read_window(words, issued_on=issued_on) if is_time else None
        if window is not None:
            return window
    return None
