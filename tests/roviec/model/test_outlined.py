"""Walking over clauses and regions."""

from __future__ import annotations

from roviec.model.outlined import RegionKind


def test_a_part_is_walked_in_reading_order(plan):
    paths = [node.path for node in plan.outlined.parts[0].walk()]
    assert paths == ["I", "I.p1", "II", "II.1", "II.1.-1", "II.1.-2", "II.2", "II.2.T1", "II.2.T1.r1"]


def test_a_node_walks_itself_first(plan):
    section = plan.outlined.parts[0].outline[1]
    assert next(section.walk()) is section


def test_regions_are_found_by_kind(plan):
    part = plan.outlined.parts[0]
    assert len(part.region(RegionKind.HEADER)) == 1
    assert part.region(RegionKind.NOTE) == ()
