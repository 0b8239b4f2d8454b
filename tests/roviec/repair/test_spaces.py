"""Spaces: squeezed inside a line, none at its ends."""

from __future__ import annotations

from repairing import repaired


def test_it_squeezes_padding() -> None:
    assert repaired("   Sở Y tế      chủ trì  \n").text == "Sở Y tế chủ trì"


def test_it_records_what_it_squeezes() -> None:
    found = repaired("Sở Y tế   chủ trì")
    assert [(run.repaired, run.source) for run in found.runs if run.reason == "spaces"] == [((7, 8), (7, 10))]
