"""Clauses parted and joined at random, for the tests of review: edits as the actions write them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from review_plans import START, make_edit

from roviec_web.documents.reviewing import Edit, EditKind
from roviec_web.documents.reviewing.compiled import CompiledPlan
from roviec_web.documents.reviewing.layout import lay_out
from roviec_web.documents.reviewing.outline import Outline, base_of

STEPS = st.lists(
    st.tuples(st.booleans(), st.integers(0, 200), st.lists(st.integers(0, 60), min_size=1, max_size=2)), max_size=7
)
"""Part or join, which clause, where."""


def drawn_layout(plan: dict[str, Any], steps: Iterable[tuple[bool, int, list[int]]]) -> list[Edit]:
    """Edits of layout, each on what those before it left; a step that cannot be taken is none."""
    edits: list[Edit] = []
    for joins, choice, places in steps:
        edit = _step(plan, edits, joins=joins, choice=choice, places=places)
        edits += [edit] if edit else []
    return edits


def part(plan: dict[str, Any], path: str, pieces: Sequence[tuple[str, str]], before: Sequence[Edit] = ()) -> Edit:
    """A clause parted, after other edits of layout."""
    return _edit(
        plan, before, path, EditKind.PART, {"pieces": [{"clause": name, "text": text} for name, text in pieces]}
    )


def unite(plan: dict[str, Any], path: str, before: Sequence[Edit] = ()) -> Edit:
    """A clause joined with the one behind it, after other edits of layout."""
    other = Outline(lay_out(plan, before).plan).next_of(path)
    assert other is not None
    clauses = CompiledPlan(plan).laid(before).clauses
    named = {"clause": other["path"], "basis": clauses.bases[other["path"]], "seen": other["text"]}
    return _edit(plan, before, path, EditKind.UNITE, {"with": [named]})


def _edit(plan: dict[str, Any], before: Sequence[Edit], path: str, kind: EditKind, data: dict[str, Any]) -> Edit:
    """Made later than all that ``make_edit`` makes, under a number behind them."""
    number = 100 + len(before)
    made = make_edit(dict(lay_out(plan, before).plan), path, kind, number, data=data)
    return replace(made, at=START + timedelta(hours=1 + len(before)))


def _step(plan: dict[str, Any], before: list[Edit], *, joins: bool, choice: int, places: list[int]) -> Edit | None:
    outline = Outline(lay_out(plan, before).plan)
    path = sorted(outline.nodes)[choice % len(outline.nodes)]
    if joins:
        return unite(plan, path, before) if outline.next_of(path) else None
    words = outline.own_words(path).split()
    cuts = sorted({1 + place % (len(words) - 1) for place in places}) if len(words) > 1 else []
    if not cuts or outline.nodes[path]["kind"] in {"table", "row"}:
        return None
    taken = 1 + len({base_of(known) for known in outline.nodes}) + 10 * len(before)
    names = [path, *(f"{base_of(path)}:{taken + at}" for at in range(len(cuts)))]
    texts = [" ".join(words[low:high]) for low, high in zip([0, *cuts], [*cuts, None], strict=True)]
    return part(plan, path, list(zip(names, texts, strict=True)), before)
