"""The outline stage: units, parts, regions, tree."""

from __future__ import annotations

from roviec.model.options import Options
from roviec.model.outlined import Outlined, Part, PartKind
from roviec.model.repaired import Repaired
from roviec.outline.parts import UnitsOfPart, split_parts
from roviec.outline.regions import sort_regions
from roviec.outline.tree import build_outline
from roviec.outline.units import read_units


def outline(repaired: Repaired, options: Options) -> Outlined:
    """Rebuild the outline of every document in the file.

    Returns:
        The parts in reading order; their regions and top nodes cover every block exactly once.
    """
    del options
    parts = []
    documents, annexes = 0, 0
    for found in split_parts(read_units(repaired)):
        if found.kind is PartKind.ANNEX:
            annexes += 1
            parts.append(_part(found, f"A{annexes}", f"A{annexes}/"))
        else:
            documents += 1
            parts.append(_part(found, f"P{documents}", "" if documents == 1 else f"P{documents}/"))
    return Outlined(repaired, tuple(parts))


def _part(found: UnitsOfPart, identifier: str, prefix: str) -> Part:
    regions = sort_regions(found.units, annex=found.kind is PartKind.ANNEX)
    span = (found.units[0].span[0], found.units[-1].span[1]) if found.units else (0, 0)
    return Part(identifier, found.kind, span, regions.outside, build_outline(regions.body, prefix))
