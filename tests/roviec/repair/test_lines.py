"""Lines in pieces: every edit keeps the map."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roviec.repair.lines import Edit, Line, apply_edits, line_from_source, take_out
from roviec.source import Insert, SourceLine


def _line(text: str, start: int = 0, inserts: tuple[Insert, ...] = ()) -> Line:
    return line_from_source(SourceLine(start, text, 1, inserts=inserts), 0)


def test_it_replaces_a_stretch() -> None:
    line = apply_edits(_line("phƣơng án"), [Edit(2, 3, "ư", "glyph")])
    assert line.text == "phương án"
    assert [(p.text, p.source, p.reason) for p in line.pieces] == [
        ("ph", (0, 2), None),
        ("ư", (2, 3), "glyph"),
        ("ơng án", (3, 9), None),
    ]


def test_a_number_put_in_has_no_source() -> None:
    line = _line("Mục đích", inserts=(Insert(0, "1. ", "numbering"),))
    assert line.text == "1. Mục đích"
    assert line.pieces[0].source is None


def test_a_letter_mended_in_what_was_put_in_is_still_put_in() -> None:
    line = apply_edits(_line("Mục", inserts=(Insert(0, "Sƣ ", "stamp"),)), [Edit(1, 2, "ư", "glyph")])
    assert line.text == "Sư Mục"
    assert {piece.reason for piece in line.pieces if piece.source is None} == {"stamp"}


def test_what_is_taken_out_keeps_its_place() -> None:
    line = take_out(_line("- 2 -", 40), "page-number")
    assert line.text == ""
    assert [(p.source, p.reason) for p in line.pieces] == [((40, 45), "page-number")]


@given(st.text("aăâ bcdđ.-*", min_size=1, max_size=40), st.data())
def test_no_source_character_is_lost_by_edits(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    edits = [Edit(a, b, "x", "glyph") for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    line = apply_edits(_line(text), edits)
    covered = [i for piece in line.pieces if piece.source for i in range(*piece.source)]
    assert covered == list(range(len(text)))
    assert line.text == "".join(piece.text for piece in line.pieces)
