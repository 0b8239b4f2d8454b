"""Lines know their place."""

from __future__ import annotations

from roviec.source import SourceLine


def test_a_line_ends_after_its_last_character():
    assert SourceLine(start=7, text="Điều 1.", number=2).end == 14
