"""Units: paragraphs, whole tables, and layout tables unfolded into paragraphs."""

from __future__ import annotations

from repairing import repaired

from roviec.model.repaired import Block, Repaired
from roviec.outline.units import read_units
from roviec.source import CellPlace, Region, Source


def of_cells(*rows: tuple[str, ...]) -> Repaired:
    """A repaired text that is one table."""
    blocks, text = [], ""
    for r, row in enumerate(rows):
        for c, words in enumerate(row):
            blocks.append(Block((len(text), len(text) + len(words)), r + 1, cell=CellPlace(0, r, c)))
            text += words + "\t"
        text = text[:-1] + "\n"
    return Repaired(Source("a.docx", "", "", None, None, text, (), text_form=False), text, tuple(blocks), ())


def test_a_paragraph_knows_its_marker_and_its_words() -> None:
    (unit,) = read_units(repaired("1. Trồng cây.\n"))
    assert unit.marker
    assert (unit.marker.text, unit.words) == ("1.", "Trồng cây.")


def test_a_data_table_is_one_unit() -> None:
    (unit,) = read_units(of_cells(("STT", "Nội dung"), ("1", "Trồng cây")))
    assert [cell.text for cell in unit.cells] == ["STT", "Nội dung", "1", "Trồng cây"]


def test_the_header_set_in_two_columns_is_unfolded() -> None:
    found = read_units(
        of_cells(
            ("UBND XÃ CỒN RẠNG\vSố: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\vĐộc lập - Tự do - Hạnh phúc")
        )
    )
    assert [unit.text for unit in found] == [
        "UBND XÃ CỒN RẠNG",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


def test_recipients_beside_the_signature_are_unfolded() -> None:
    found = read_units(of_cells(("Nơi nhận:\v- Các thôn;\v- Lưu: VT.", "CHỦ TỊCH\vLê Thị Thử")))
    assert [unit.text for unit in found] == ["Nơi nhận:", "- Các thôn;", "- Lưu: VT.", "CHỦ TỊCH", "Lê Thị Thử"]


def test_a_frame_around_a_text_is_no_table() -> None:
    found = read_units(of_cells(("1. Trồng cây.\v2. Tưới cây.",)))
    assert [unit.marker.text for unit in found if unit.marker] == ["1.", "2."]


def test_units_cover_every_block_once() -> None:
    text = of_cells(("Nơi nhận:\v- Các thôn;", "CHỦ TỊCH\v\vLê Thị Thử"))
    covered = [i for unit in read_units(text) for i in range(*unit.span)]
    assert len(covered) == len(set(covered))
    assert {i for block in text.blocks for i in range(*block.span) if not text.text[i].isspace()} <= set(covered)


def test_a_footnote_is_a_note() -> None:
    text = "Trồng cây.\nTheo lịch xã."
    blocks = (Block((0, 10), 1), Block((11, 24), 2, region=Region.FOOTNOTE))
    found = read_units(Repaired(Source("a", "", "", None, None, text, (), text_form=True), text, blocks, ()))
    assert [unit.note for unit in found] == [False, True]
