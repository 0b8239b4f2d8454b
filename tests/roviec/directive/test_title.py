"""Type and title."""

from __future__ import annotations

import pytest

from roviec.directive.stretch import stretch_of
from roviec.directive.title import Title, read_on, read_title, type_from_number


def read(text: str, issuer: str | None = None) -> Title:
    return read_title(stretch_of(text, [(0, len(text))]), issuer)


@pytest.mark.parametrize(
    ("text", "code", "name", "title"),
    [
        ("KẾ HOẠCH\nTIÊM CHỦNG MỞ RỘNG\nNĂM 2026\n------", "KH", "KẾ HOẠCH", "TIÊM CHỦNG MỞ RỘNG NĂM 2026"),
        ("KẾ HOẠCH\vtuyên truyền an toàn giao thông\v-----", "KH", "KẾ HOẠCH", "tuyên truyền an toàn giao thông"),
        ("KẾ HOẠCH TUYÊN TRUYỀN\nphòng cháy", "KH", "KẾ HOẠCH", "TUYÊN TRUYỀN phòng cháy"),
        ("K Ế   H O Ạ C H\nTiêm chủng", "KH", "K Ế   H O Ạ C H", "Tiêm chủng"),
        ("CÔNG ĐIỆN\nVề việc ứng phó bão số 9", "CD", "CÔNG ĐIỆN", "Về việc ứng phó bão số 9"),
        ("CHƯƠNG TRÌNH\nHÀNH ĐỘNG\nThực hiện phòng lụt", "CTR", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "Thực hiện phòng lụt"),
        ("Kế hoạch tiêm chủng (IoT) năm 2026 [1]", "KH", "Kế hoạch", "tiêm chủng (IoT) năm 2026"),
        (
            "KẾ HOẠCH\nTIÊM CHỦNG\n(Ban hành kèm theo Quyết định số 8/QĐ-SYT\nngày 1/2/2026)",
            "KH",
            "KẾ HOẠCH",
            "TIÊM CHỦNG",
        ),
        (
            "KẾ HOẠCH\nKỷ niệm Ngày An toàn\n(05/6/1986 - 05/6/2026)",
            "KH",
            "KẾ HOẠCH",
            "Kỷ niệm Ngày An toàn (05/6/1986 - 05/6/2026)",
        ),
        ("THÔNG BÁO\nKết luận của Phó Chủ tịch", "TB", "THÔNG BÁO", "Kết luận của Phó Chủ tịch"),
        ("THÔNG BÁO KẾT LUẬN\ncủa Phó Chủ tịch", "TB", "THÔNG BÁO KẾT LUẬN", "của Phó Chủ tịch"),
        ("QUY CHẾ Phối hợp phòng lũ", "QC", "QUY CHẾ", "Phối hợp phòng lũ"),
        ("QUY CHẾ\nPHỐI HỢP\nPhòng lũ", "QC", "QUY CHẾ PHỐI HỢP", "Phòng lũ"),
        ("KẾ HOẠCH\nTiêm chủng\n(Kèm theo Quyết định 8)\nThực hiện Chỉ thị 4", "KH", "KẾ HOẠCH", "Tiêm chủng"),
        ("KẾ HOẠCH\nTIÊM CHỦNG (Kèm theo Quyết định số /QĐ (bản 2) của Sở)", "KH", "KẾ HOẠCH", "TIÊM CHỦNG"),
    ],
)
def test_it_parts_type_and_title(text: str, code: str, name: str, title: str) -> None:
    found = read(text)
    assert found.type is not None
    assert (found.type.code, found.type.name, found.title) == (code, name, title)


def test_a_decision_repeats_its_issuer_above_its_grounds() -> None:
    found = read("QUYẾT ĐỊNH\nBan hành Kế hoạch tiêm chủng\nỦY BAN NHÂN DÂN XÃ AN HÒA", "ỦY BAN NHÂN DÂN XÃ AN HÒA")
    assert found.title == "Ban hành Kế hoạch tiêm chủng"
    assert read("QUYẾT ĐỊNH\nVề tiêm chủng\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN HÒA").title == "Về tiêm chủng"


def test_no_type_and_no_title() -> None:
    assert read("") == Title(None, None)
    assert read("DANH MỤC NHIỆM VỤ") == Title(None, "DANH MỤC NHIỆM VỤ")


@pytest.mark.parametrize(
    ("symbol", "code"), [("KH-UBND", "KH"), ("KH/TU", "KH"), ("SYT-NVY", "CV"), ("TTr-SYT", "TTR")]
)
def test_the_symbol_tells_the_type(symbol: str, code: str) -> None:
    assert type_from_number(symbol).code == code


@pytest.mark.parametrize(
    ("following", "title"),
    [
        ("NĂM 2026\nCăn cứ Luật", "TIÊM CHỦNG NĂM 2026"),
        ("TRÊN ĐỊA BÀN XÃ\nAN HÒA\n-----\nThực hiện", "TIÊM CHỦNG TRÊN ĐỊA BÀN XÃ AN HÒA"),
        ("I. MỤC ĐÍCH", "TIÊM CHỦNG"),
        ("1. MỤC ĐÍCH", "TIÊM CHỦNG"),
        ("ỦY BAN NHÂN DÂN XÃ", "TIÊM CHỦNG"),
        ("", "TIÊM CHỦNG"),
        ("-----\nNĂM 2026", "TIÊM CHỦNG NĂM 2026"),
        ("QUYẾT NGHỊ:", "TIÊM CHỦNG"),
        ("V/V PHÒNG LŨ\nCăn cứ", "TIÊM CHỦNG V/V PHÒNG LŨ"),
    ],
)
def test_it_reads_on_where_lines_of_the_title_were_told_apart(following: str, title: str) -> None:
    assert read_on(read("KẾ HOẠCH\nTIÊM CHỦNG"), following, "ỦY BAN NHÂN DÂN XÃ").title == title


def test_it_does_not_read_on_after_a_title_in_small_letters_or_of_a_decision() -> None:
    assert read_on(read("KẾ HOẠCH\nTiêm chủng"), "cho trẻ\vtrong xã\vCăn cứ", None).title == "Tiêm chủng"
    assert read_on(read("KẾ HOẠCH\nTiêm chủng"), "NĂM 2026", None).title == "Tiêm chủng"
    assert read_on(read("QUYẾT ĐỊNH\nTIÊM CHỦNG"), "CHÍNH PHỦ", None).title == "TIÊM CHỦNG"
    assert read_on(read("TIÊM CHỦNG"), "NĂM 2026", None).title == "TIÊM CHỦNG"


@pytest.mark.parametrize(
    ("following", "title"),
    [
        ("Tiêm chủng\vcho trẻ em\vCăn cứ Luật Dược", "Tiêm chủng cho trẻ em"),
        ("Thực hiện Chỉ thị 4\vThực hiện Kế hoạch", "Thực hiện Chỉ thị 4"),
        ("Căn cứ Luật Dược;\vCăn cứ Luật Trẻ em", None),
        ("Tiêm chủng cho trẻ em trên địa bàn", None),
        ("1. Sở Y tế\vCăn cứ", None),
        ("Tiêm chủng\vỦY BAN NHÂN DÂN XÃ\vCăn cứ Luật Dược", "Tiêm chủng"),
        ("của Chủ tịch xã\vNgày 5/3, Chủ tịch đã họp.", "của Chủ tịch xã"),
        ("Kính gửi các thôn\vCăn cứ", None),
    ],
)
def test_without_a_title_the_lines_above_the_first_ground_are_it(following: str, title: str | None) -> None:
    assert read_on(read("KẾ HOẠCH"), following, None).title == title


def test_a_second_line_and_the_years_of_an_anniversary_belong_to_the_title() -> None:
    title = read("KẾ HOẠCH\nTổ chức kỷ niệm 40 năm")
    assert read_on(title, "Ngày An toàn xã\vCăn cứ Luật", None).title == "Tổ chức kỷ niệm 40 năm Ngày An toàn xã"
    assert read_on(title, "(05/6/1986 - 05/6/2026)\v1. Mục đích", None).title == (
        "Tổ chức kỷ niệm 40 năm (05/6/1986 - 05/6/2026)"
    )
