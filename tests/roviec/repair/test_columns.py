"""Two columns flattened into lines."""

from __future__ import annotations

from repairing import repaired

_HEADER = (
    "ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "TỈNH HÀ SƠN                      Độc lập - Tự do - Hạnh phúc\n"
    "Số: 12/KH-UBND               Hà Sơn, ngày 05 tháng 01 năm 2026\n"
    "\n"
    "KẾ HOẠCH\n"
    "Tiêm chủng mở rộng năm 2026\n"
)
_FOOT = (
    "Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n"
    "- Sở Y tế;                            CHỦ TỊCH\n"
    "- Các xã, phường;\n"
    "- Lưu: VT.                          Nguyễn Văn An\n"
)


def _cells(text: str) -> list[str]:
    found = repaired(text)
    return [found.text[block.span[0] : block.span[1]] for block in found.blocks if block.cell]


def test_the_left_column_of_a_header_is_read_first() -> None:
    left, right = _cells(_HEADER)
    assert left.split() == ["ỦY", "BAN", "NHÂN", "DÂN", "TỈNH", "HÀ", "SƠN", "Số:", "12/KH-UBND"]
    assert right.split("\v")[0] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def test_recipients_are_read_before_the_signature() -> None:
    left, right = _cells("Kế hoạch này có hiệu lực.\n\n" + _FOOT)
    assert left.split("\v") == ["Nơi nhận:", "- Sở Y tế;", "- Các xã, phường;", "- Lưu: VT."]
    assert right.split("\v") == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"]


def test_the_header_of_a_carried_document_ends_the_foot_above_it() -> None:
    cells = _cells("Quyết định này có hiệu lực.\n\n" + _FOOT + "\n" + _HEADER)
    assert [cell.split("\v")[-1] for cell in cells] == [
        "- Lưu: VT.",
        "Nguyễn Văn An",
        "Số: 12/KH-UBND",
        "Hà Sơn, ngày 05 tháng 01 năm 2026",
    ]


def test_a_gap_in_ordinary_text_is_no_column() -> None:
    assert _cells("Sở Y tế      chủ trì\nSở Tài chính      phối hợp\n") == []


def test_what_was_taken_out_of_the_gap_keeps_its_record() -> None:
    found = repaired("Nơi nhận: **    CHỦ TỊCH")
    taken = [run.source for run in found.runs if run.reason == "bold-mark"]
    assert taken == [(10, 12)]
