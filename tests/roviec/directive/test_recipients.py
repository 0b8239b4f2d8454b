"""Recipients, one an item."""

from __future__ import annotations

from roviec.directive.recipients import read_recipients, split_columns
from roviec.directive.stretch import stretch_of


def names(text: str) -> list[str]:
    return [recipient.name for recipient in read_recipients(stretch_of(text, [(0, len(text))]))]


def test_one_item_a_dash() -> None:
    text = "Nơi nhận:\v- Bộ Y tế (b/c);\v- Thường trực Tỉnh ủy;\v-Các sở, ngành; hội;\v- Lưu: VT, KGVX (2b)."
    found = read_recipients(stretch_of(text, [(0, len(text))]))
    assert [r.name for r in found] == [
        "Bộ Y tế (b/c)",
        "Thường trực Tỉnh ủy",
        "Các sở, ngành; hội",
        "Lưu: VT, KGVX (2b)",
    ]
    assert [r.note for r in found] == ["b/c", None, None, "2b"]
    assert [r.archive for r in found] == [False, False, False, True]
    assert [text[slice(*r.span)] for r in found] == [r.name for r in found]


def test_party_style() -> None:
    assert names("Nơi nhận:\n- Văn phòng Trung ương,\n- Các đảng ủy xã, phường,\n- Lưu Văn phòng Tỉnh ủy.") == [
        "Văn phòng Trung ương",
        "Các đảng ủy xã, phường",
        "Lưu Văn phòng Tỉnh ủy",
    ]


def test_continuation_lines_are_joined() -> None:
    assert names(
        "Nơi nhận:\n- Ban An toàn giao thông\n(b/c);\n- Văn phòng: các phòng,\nđơn vị trực thuộc;\n- Lưu: VT."
    ) == [
        "Ban An toàn giao thông (b/c)",
        "Văn phòng: các phòng, đơn vị trực thuộc",
        "Lưu: VT",
    ]


def test_debris_after_the_archive_is_no_recipient() -> None:
    assert names("Nơi nhận:\n- Như trên;\n- Lưu: VT, YT.\n12 bản") == ["Như trên", "Lưu: VT, YT"]


def test_a_line_behind_a_closed_item_is_an_item_of_its_own() -> None:
    assert names("Nơi nhận:\n- Sở Y tế;\ncác trạm y tế xã;\n- Lưu: VT.") == [
        "Sở Y tế",
        "các trạm y tế xã",
        "Lưu: VT",
    ]
    assert names("Nơi nhận:\n- Sở Y tế;\nTrạm Y tế xã;\n- Lưu: VT.") == ["Sở Y tế", "Trạm Y tế xã", "Lưu: VT"]


def test_items_without_dashes() -> None:
    assert names("Nơi nhận:\nSở Y tế;\nTrạm Y tế các xã;\nLưu: VT.") == ["Sở Y tế", "Trạm Y tế các xã", "Lưu: VT"]


def test_items_on_one_line() -> None:
    assert names("Nơi nhận: - Sở Y tế (để b/c); - UBND các xã; - Lưu: VT.") == [
        "Sở Y tế (để b/c)",
        "UBND các xã",
        "Lưu: VT",
    ]


def test_a_signature_folded_in_beside_them_is_left_out() -> None:
    text = "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Y tế; KT. CHỦ TỊCH\n- Lưu: VT. PHÓ CHỦ TỊCH\n(Đã ký)\nTrần Thị An"
    assert names(text) == ["Sở Y tế", "Lưu: VT"]
    _, beside = split_columns(stretch_of(text, [(0, len(text))]))
    assert [piece.text for piece in beside] == [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "(Đã ký)",
        "Trần Thị An",
    ]


def test_recipients_that_are_persons_stay() -> None:
    assert names("Nơi nhận:\n- Chủ tịch, các PCT UBND tỉnh;\n- Thủ tướng Chính phủ;\n- Lưu: VT.") == [
        "Chủ tịch, các PCT UBND tỉnh",
        "Thủ tướng Chính phủ",
        "Lưu: VT",
    ]


def test_the_count_of_copies_is_no_part_of_the_archive_line() -> None:
    assert names("Nơi nhận:\n- Lưu: VT, YT. 12 bản") == ["Lưu: VT, YT"]
    assert names("Nơi nhận:\n- Lưu: VT, KGVX. Thg") == ["Lưu: VT, KGVX. Thg"]


def test_a_page_number_that_ran_in_is_no_part_of_a_name() -> None:
    assert names("Nơi nhận:\n- Sở Y tế, 3\n- Tổ 4;\n- Lưu: VT.") == ["Sở Y tế", "Tổ 4", "Lưu: VT"]


def test_a_signature_set_beside_them_by_tabs_is_left_out() -> None:
    text = "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Sở Y tế;\tKT. CHỦ TỊCH\n- Các thôn;\tPHÓ CHỦ TỊCH\n- Lưu: VT."
    assert names(text) == ["Sở Y tế", "Các thôn", "Lưu: VT"]
    _, beside = split_columns(stretch_of(text, [(0, len(text))]))
    assert [piece.text for piece in beside] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
