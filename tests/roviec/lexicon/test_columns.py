"""Headers of columns, as many offices write them."""

from __future__ import annotations

import pytest

from roviec.lexicon.columns import MARK, PERIOD_NAME, ROLE_PATTERNS, STARTS
from roviec.lexicon.folding import fold
from roviec.lexicon.phrases import phrases
from roviec.model.outlined import ColumnRole

HEADERS = {
    ColumnRole.ORDINAL: "STT | TT | Số TT | Số thứ tự",
    ColumnRole.WORK: """
        Nội dung | Nội dung công việc | Nhiệm vụ | Tên nhiệm vụ | Nhiệm vụ, giải pháp | Công việc | Hoạt động
        Các hoạt động | Nội dung thực hiện | Đầu việc | Nhiệm vụ cụ thể | Danh mục nhiệm vụ | Hạng mục | Tên đề án
    """,
    ColumnRole.LEAD: """
        Chủ trì | Cơ quan chủ trì | Đơn vị chủ trì | Đơn vị chủ trì thực hiện | Cơ quan, đơn vị chủ trì
        Đơn vị thực hiện
        Cơ quan thực hiện | Đơn vị đầu mối | Đầu mối | Người phụ trách | Phân công | Trách nhiệm
        Cơ quan chịu trách nhiệm | Đơn vị | Cơ quan soạn thảo | Cơ quan tham mưu
        Chủ trì/Phối hợp | Đơn vị chủ trì, phối hợp | Cơ quan thực hiện và phối hợp | Chủ trì - đơn vị phối hợp
    """,
    ColumnRole.COORDINATING: """
        Phối hợp | Cơ quan phối hợp | Đơn vị phối hợp thực hiện | Cơ quan, đơn vị phối hợp | Đơn vị tham gia phối hợp
        Cơ quan tham gia | Đơn vị cùng tham gia | Người hỗ trợ | Cơ quan, đơn vị tham gia thực hiện
    """,
    ColumnRole.DEADLINE: """
        Thời gian | Thời hạn | Thời gian hoàn thành | Thời gian thực hiện | Thời hạn hoàn thành | Hạn hoàn thành
        Tiến độ | Tiến độ thực hiện | Lộ trình | Ngày hoàn thành | Hoàn thành | Năm hoàn thành | Mốc thời gian
        Hạn cuối | Hạn chót | Hạn nộp báo cáo | Hạn
        Thời điểm trình | Thời gian kết thúc | Kết thúc | Đến ngày | Thời gian bắt đầu - kết thúc
    """,
    ColumnRole.PRODUCT: """
        Sản phẩm | Kết quả | Sản phẩm, kết quả | Kết quả đầu ra | Dự kiến sản phẩm | Sản phẩm hoàn thành | Minh chứng
    """,
    ColumnRole.NOTE: """
        Ghi chú | Căn cứ | Kinh phí | Nguồn kinh phí | Văn bản giao nhiệm vụ | Thời gian bắt đầu | Bắt đầu | Từ ngày
    """,
    ColumnRole.OTHER: "Xã | Số hộ | Điện thoại | Họ và tên | Đơn giá | Hạn chế | Hạn mức | Thành phần tham gia",
}
CASES = [(header, role) for role, block in HEADERS.items() for header in phrases(block)]


def role_of(header: str) -> ColumnRole:
    return next((role for role, pattern in ROLE_PATTERNS if pattern.match(fold(header))), ColumnRole.OTHER)


@pytest.mark.parametrize(("header", "role"), CASES, ids=[header for header, _ in CASES])
def test_a_header_names_the_role_of_its_column(header: str, role: ColumnRole) -> None:
    assert role_of(header) is role
    assert role_of(header.upper()) is role


@pytest.mark.parametrize(
    "header",
    phrases(
        "Tháng 5 | T5 | T.12 | Quý I | Quý IV/2026 | Năm 2027 | 2026 | Tuần 3 | Thời gian (tháng) 5 | Tháng 5/2026"
    ),
)
def test_a_header_may_name_one_period(header: str) -> None:
    assert PERIOD_NAME.fullmatch(fold(header))


@pytest.mark.parametrize("header", phrases("Tháng | Thời gian | Kế hoạch năm | Tổng số | Số hộ nghèo | TT"))
def test_other_headers_name_none(header: str) -> None:
    assert PERIOD_NAME.fullmatch(fold(header)) is None


@pytest.mark.parametrize(("cell", "marks"), [("x", True), ("X", True), ("✓", True), ("10", False), ("Xã", False)])
def test_a_mark_is_no_word_and_no_number(cell: str, marks: bool) -> None:
    assert bool(MARK.fullmatch(cell)) is marks


@pytest.mark.parametrize("header", ["Thời gian bắt đầu", "Khởi công", "Từ ngày", "Ngày khởi công"])
def test_a_column_that_says_when_work_begins(header):
    assert STARTS.search(header)


@pytest.mark.parametrize("header", ["Thời gian hoàn thành", "Đến ngày", "Ghi chú", "Kết thúc"])
def test_a_column_that_does_not(header):
    assert STARTS.search(header) is None
