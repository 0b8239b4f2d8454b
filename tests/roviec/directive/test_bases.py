"""Bases: what the preamble cites."""

from __future__ import annotations

from datetime import date

from roviec.directive.bases import read_bases
from roviec.directive.stretch import stretch_of
from roviec.model.directive import Basis


def read(text: str, own: str | None = None) -> tuple[Basis, ...]:
    return read_bases(stretch_of(text, [(0, len(text))]), own)


def numbers(text: str, own: str | None = None) -> list[str | None]:
    return [basis.number for basis in read(text, own)]


def test_a_plain_basis() -> None:
    text = "Căn cứ Quyết định số 812/QĐ-BYT ngày 14 tháng 02 năm 2026 của Bộ trưởng Bộ Y tế về tiêm chủng mở rộng;"
    (basis,) = read(text)
    assert (basis.number, basis.type, basis.date) == ("812/QĐ-BYT", "QD", date(2026, 2, 14))
    assert (basis.issuer, basis.title) == ("Bộ trưởng Bộ Y tế", "về tiêm chủng mở rộng")
    assert text[slice(*basis.span)] == text[7:-1]


def test_spans_are_those_of_the_repaired_text() -> None:
    text = "đầu trang\nThực hiện Kế hoạch số 12-KH/TU ngày 3/4/2026 của Tỉnh ủy."
    (basis,) = read_bases(stretch_of(text, [(10, len(text))]), None)
    assert text[slice(*basis.span)] == "Kế hoạch số 12-KH/TU ngày 3/4/2026 của Tỉnh ủy"


def test_documents_in_a_row_share_issuer_and_subject() -> None:
    first, second = read(
        "Thực hiện Hướng dẫn số 21-HD/BTG ngày 02/3/2026 và Kế hoạch số 40-KH/BTG ngày 09/3/2026 của Ban Tuyên giáo "
        "về tuyên truyền phòng cháy, Đảng ủy xã xây dựng Kế hoạch như sau:"
    )
    assert (first.issuer, second.issuer) == ("Ban Tuyên giáo", "Ban Tuyên giáo")
    assert first.title == second.title == "về tuyên truyền phòng cháy"
    assert (first.date, second.date) == (date(2026, 3, 2), date(2026, 3, 9))


def test_numbers_of_one_type_share_the_date_of_the_last() -> None:
    found = read("Căn cứ Công điện số 08/CĐ-UBND và số 09/CĐ-UBND ngày 19/11/2025 của UBND tỉnh về ứng phó lũ;")
    assert [(b.number, b.date, b.type) for b in found] == [
        ("08/CĐ-UBND", date(2025, 11, 19), "CD"),
        ("09/CĐ-UBND", date(2025, 11, 19), "CD"),
    ]


def test_a_document_cited_twice_is_listed_once_with_what_either_says() -> None:
    (first, second) = read(
        "Thực hiện Quyết định số 142/QĐ-TTg của Thủ tướng Chính phủ; Quyết định 77/QĐ-UBND ngày 01/02/2026 của UBND "
        "tỉnh triển khai Quyết định số 142/QĐ-TTg ngày 02/02/2024;"
    )
    assert (first.number, first.date) == ("142/QĐ-TTg", date(2024, 2, 2))
    assert second.number == "77/QĐ-UBND"


def test_one_number_in_two_years_is_two_documents() -> None:
    assert numbers("Căn cứ Kế hoạch số 5/KH-SYT ngày 1/2/2024; Kế hoạch số 5/KH-SYT ngày 3/2/2025;") == [
        "5/KH-SYT",
        "5/KH-SYT",
    ]


def test_a_citation_inside_the_title_or_the_brackets_of_another() -> None:
    assert numbers(
        "Căn cứ Quyết định số 650/QĐ-BYT ngày 2/3/2025 (được sửa đổi bởi Quyết định số 128/QĐ-BYT ngày 4/5/2025); Kế "
        "hoạch số 9/KH-UBND về thực hiện Nghị quyết số 71- NQ/TW, ngày 6/7/2025 của Bộ Chính trị;"
    ) == ["650/QĐ-BYT", "128/QĐ-BYT", "9/KH-UBND", "71-NQ/TW"]


def test_the_number_tells_the_type_before_the_name() -> None:
    found = read(
        "Thực hiện Quy định số 96-QĐ/TW; Công văn số 83/BKH-VP; Nghị quyết số 20/2025/QH15; "
        "Luật Đất đai số 31/2024/QH15"
    )
    assert [(b.type, b.number) for b in found] == [
        ("QD", "96-QĐ/TW"),
        ("CV", "83/BKH-VP"),
        ("NQ", "20/2025/QH15"),
        ("LUAT", "31/2024/QH15"),
    ]


def test_laws_by_name() -> None:
    found = read(
        "Căn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 10 tháng 12 năm 2025;\nCăn cứ Luật sửa đổi, bổ sung một số "
        "điều của Luật Giao thông và Luật Đường bộ ngày 2/3/2025;\nTriển khai thi hành Luật Việc làm trên địa bàn xã."
    )
    assert [(b.title, b.date) for b in found] == [
        ("Luật Phòng, chống bệnh truyền nhiễm", date(2025, 12, 10)),
        ("Luật sửa đổi, bổ sung một số điều của Luật Giao thông và Luật Đường bộ", date(2025, 3, 2)),
        ("Luật Việc làm", None),
    ]
    assert {b.number for b in found} == {None}


def test_issuers_with_commas_in_their_names() -> None:
    found = read(
        "Căn cứ Công văn số 3/BVH-VP ngày 1/2/2026 của Bộ Văn hóa, Thể thao và Du lịch về gia đình; Kế hoạch 4-KH/BCĐ "
        "của Ban Chỉ đạo phát triển khoa học, công nghệ và chuyển đổi số về thi đua;"
    )
    assert [b.issuer for b in found] == [
        "Bộ Văn hóa, Thể thao và Du lịch",
        "Ban Chỉ đạo phát triển khoa học, công nghệ và chuyển đổi số",
    ]


def test_what_is_no_basis() -> None:
    assert numbers("Kế hoạch số 12/KH-UBND này nối tiếp giai đoạn 2021 - 2025, đạt 30/50 xã, 24/7.", "12/KH-UBND") == []
    assert numbers("Đề án 06 và khung giờ 8-10 sáng; theo Kế hoạch này.") == []


def test_a_blank_number_is_still_a_basis() -> None:
    (basis,) = read("Căn cứ Quyết định số      /QĐ-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân tỉnh;")
    assert (basis.number, basis.type, basis.date, basis.issuer) == (None, "QD", None, "Ủy ban nhân dân tỉnh")


def test_documents_that_only_a_date_tells() -> None:
    found = read(
        "Thực hiện Lời kêu gọi ngày 01/02/2026 của Ủy ban MTTQ tỉnh; Công văn ngày 2/2/2026 và Công văn ngày 3/2/2026 "
        "của Sở Y tế; Sở đã thông báo ngày 4/2/2026 họp."
    )
    assert [(b.type, b.number, b.date) for b in found] == [
        ("LKG", None, date(2026, 2, 1)),
        ("CV", None, date(2026, 2, 2)),
        ("CV", None, date(2026, 2, 3)),
    ]


def test_sloppy_numbers() -> None:
    assert numbers(
        "Căn cứ Công văn 6143, ngày 16/9/2025 của Sở Y tế; Kế hoạch số45/KH-UBND; Kế hoạch số: 12 /KH- UBND; "
        "Kế hoạch 100 ngày đêm; Thông tư liên tịch số 30/2010/TTLT-BYT-BTP; Quyết định số 9/QĐ-UBND-HC;"
    ) == ["6143", "45/KH-UBND", "12/KH-UBND", "30/2010/TTLT-BYT-BTP", "9/QĐ-UBND-HC"]


def test_the_subject_ends_before_a_short_name_and_before_the_next_document() -> None:
    (one,) = read("Căn cứ Kế hoạch số 1/KH-UBND ngày 02/3/2026 của UBND tỉnh về tiêm chủng (sau đây gọi tắt là KH1);")
    first, second = read(
        "Căn cứ Kế hoạch số 1/KH-UBND ngày 02/3/2026 của UBND tỉnh về tiêm chủng và Kế hoạch số 2/KH-SYT ngày "
        "03/3/2026 của Sở Y tế về vắc xin;"
    )
    assert [basis.title for basis in (one, first, second)] == ["về tiêm chủng", "về tiêm chủng", "về vắc xin"]


def test_the_term_of_a_congress_is_no_subject() -> None:
    (basis,) = read("Căn cứ Nghị quyết số 20-NQ/TW ngày 25/10/2025 của Ban Chấp hành Trung ương (khóa XIV) về y tế;")
    assert (basis.issuer, basis.title) == ("Ban Chấp hành Trung ương", "về y tế")
