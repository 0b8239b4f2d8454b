"""Citations in running text."""

from __future__ import annotations

from growth import assert_linear_in

from roviec.directive.citation import Citation, find_citations
from roviec.directive.stretch import stretch_of


def find(text: str) -> tuple[Citation, ...]:
    return find_citations(stretch_of(text, [(0, len(text))], len(text)))


def test_where_a_citation_begins_and_ends() -> None:
    text = "và Thông báo kết luận số 5-TB/TU, ngày 1.2.2026 của Ban Bí thư về y tế"
    (found,) = find(text)
    assert text[found.start : found.end] == "Thông báo kết luận số 5-TB/TU, ngày 1.2.2026 của Ban Bí thư"
    assert (found.code, found.named) == ("TB", True)


def test_the_issuer_may_stand_before_the_date() -> None:
    (found,) = find("Nghị quyết số 7-NQ/TW của Bộ Chính trị ngày 22/12/2024 về y tế")
    assert (found.issuer, str(found.date)) == ("Bộ Chính trị", "2024-12-22")


def test_the_issuer_stops_at_the_next_document_and_at_verbs() -> None:
    found = find("Nghị quyết số 7/NQ-CP của Chính phủ và Kế hoạch số 8-KH/TU của Tỉnh ủy Thực hiện chương trình")
    assert [citation.issuer for citation in found] == ["Chính phủ", "Tỉnh ủy"]


def test_a_number_needs_a_voucher() -> None:
    assert find("đạt 12/KH điểm, tỉ lệ 5-NQ") == ()
    assert [c.number for c in find("theo 12/KH-UBND và số 9/ABC-XY")] == ["12/KH-UBND", "9/ABC-XY"]


def test_hostile_text_takes_no_quadratic_time() -> None:
    for seed in ("Luật A ", "Kế hoạch số ", "1/KH-UBND của ", "ngày 1 tháng ", "số . . . "):
        assert_linear_in(find, seed * (60_000 // len(seed)))


def test_a_law_with_a_number_is_one_citation() -> None:
    (found,) = find("Luật Tổ chức chính quyền địa phương và thông báo công khai số 72/2025/QH15 ngày 16/6/2025")
    assert (found.code, found.number) == ("LUAT", "72/2025/QH15")


def test_the_issuer_may_stand_before_the_document() -> None:
    (found,) = find("thực hiện hướng dẫn của Bộ Y tế tại Công văn số 12/BYT-DP ngày 03/3/2026")
    assert found.issuer == "Bộ Y tế"


def test_a_comma_ends_the_issuer_unless_it_stands_inside_the_name() -> None:
    (plain,) = find("theo Kế hoạch số 12/KH-BYT ngày 02/3/2026 của Bộ Y tế, các trạm y tế tiêm chủng")
    (inside,) = find("theo Kế hoạch số 12/KH-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch về hè")
    assert (plain.issuer, inside.issuer) == ("Bộ Y tế", "Bộ Văn hóa, Thể thao và Du lịch")
