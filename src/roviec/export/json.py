"""Plan -> JSON of the contract ``roviec.plan/1``.

Every key of the contract is written for every document: null where it does not say, an empty list where it has none.
Types whose fields bear the names of the contract are handed to the encoder as they are; the others are spelt out here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from roviec.model.directive import Directive
from roviec.model.outlined import NodeKind

if TYPE_CHECKING:
    from roviec.model.outlined import Node, Part
    from roviec.model.plan import Anniversary, ClarityCount, Plan
    from roviec.model.repaired import Repaired

SCHEMA = "roviec.plan/1"
"""Name and version of the contract; keys are only ever added under the same number."""

_CLARITY_KEYS = ("person", "work", "time", "responsibility", "product", "authority")
_NOTHING_SAID = Directive(
    type=None, parent_issuer=None, issuer=None, number=None, symbol=None, place=None, date=None, title=None
)

_Object = dict[str, Any]


def plan_to_json(plan: Plan, *, with_text: bool = False, with_map: bool = False) -> bytes:
    """Write a plan as one JSON object in UTF-8, without a line break.

    Args:
        plan: what ``compile_bytes`` gave.
        with_text: put the repaired text, which all spans count in, under ``source.text``.
        with_map: put the map from repaired text to source under ``source.map``.
    """
    return msgspec.json.encode(
        {
            "schema": SCHEMA,
            "source": _source(plan.outlined.repaired, with_text=with_text, with_map=with_map),
            "directive": plan.directive or _NOTHING_SAID,
            "parts": [_part(*pair) for pair in zip(plan.outlined.parts, plan.directives, strict=True)],
            "phases": plan.phases,
            "themes": plan.themes,
            "slogans": plan.slogans,
            "anniversaries": [_anniversary(item) for item in plan.anniversaries],
            "channels": plan.channels,
            "references": plan.references,
            "tasks": plan.tasks,
            "clarity": _clarity(plan.clarity),
            "findings": plan.findings,
        }
    )


def _source(repaired: Repaired, *, with_text: bool, with_map: bool) -> _Object:
    source = repaired.source
    found: _Object = {
        "name": source.name,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "pages": source.pages,
        "characters": len(repaired.text),
    }
    if source.recognised:
        found["recognised"] = {"reason": source.recognised.reason, "pages": source.recognised.pages}
    if with_text:
        found["text"] = repaired.text
    if with_map:
        found["map"] = repaired.runs
    return found


def _part(part: Part, directive: Directive | None) -> _Object:
    return {
        "id": part.id,
        "kind": part.kind,
        "directive": directive,
        "span": part.span,
        "blocks": part.blocks,
        "outline": [_node(node) for node in part.outline],
    }


def _node(node: Node) -> _Object:
    found: _Object = {
        "path": node.path,
        "marker": node.marker,
        "kind": node.kind,
        "level": node.level,
        "inline": node.inline,
        "heading": node.heading,
        "text": node.text,
        "span": node.span,
        "page": node.page,
        "line": node.line,
        "children": [_node(child) for child in node.children],
    }
    if node.kind is NodeKind.TABLE:
        found["columns"] = node.columns
    if node.kind is NodeKind.ROW:
        found["cells"] = node.cells
    return found


def _anniversary(item: Anniversary) -> _Object:
    return {
        "path": item.path,
        "name": item.name,
        "years": item.years,
        "from": item.begins,
        "to": item.ends,
        "consistent": item.consistent,
        "span": item.span,
    }


def _clarity(count: ClarityCount) -> _Object:
    """For each of the six: how many of the assigned tasks say it, of how many."""
    return {key: {"said": getattr(count, key), "of": count.of} for key in _CLARITY_KEYS}
