"""Headers of columns, as many offices write them."""

from __future__ import annotations

import pytest

from roviec.lexicon.columns import ROLE_PATTERNS
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
    """,
    ColumnRole.COORDINATING: """
        Phối hợp | Cơ quan phối hợp | Đơn vị phối hợp thực hiện | Cơ quan, đơn vị phối hợp | Đơn vị tham gia phối hợp
    """,
    ColumnRole.DEADLINE: """
        Thời gian | Thời hạn | Thời gian hoàn thành | Thời gian thực hiện | Thời hạn hoàn thành | Hạn hoàn thành
        Tiến độ | Tiến độ thực hiện | Lộ trình | Ngày hoàn thành | Hoàn thành | Năm hoàn thành | Mốc thời gian
        Thời điểm trình | Thời gian kết thúc | Kết thúc | Đến ngày | Thời gian bắt đầu - kết thúc
    """,
    ColumnRole.PRODUCT: """
        Sản phẩm | Kết quả | Sản phẩm, kết quả | Kết quả đầu ra | Dự kiến sản phẩm | Sản phẩm hoàn thành | Minh chứng
    """,
    ColumnRole.NOTE: """
        Ghi chú | Căn cứ | Kinh phí | Nguồn kinh phí | Văn bản giao nhiệm vụ | Thời gian bắt đầu | Bắt đầu | Từ ngày
    """,
    ColumnRole.OTHER: "Xã | Số hộ | Địa chỉ | Điện thoại | Họ và tên | Đơn giá",
}
CASES = [(header, role) for role, block in HEADERS.items() for header in phrases(block)]


def role_of(header: str) -> ColumnRole:
    return next((role for role, pattern in ROLE_PATTERNS if pattern.match(fold(header))), ColumnRole.OTHER)


@pytest.mark.parametrize(("header", "role"), CASES, ids=[header for header, _ in CASES])
def test_a_header_names_the_role_of_its_column(header: str, role: ColumnRole) -> None:
    assert role_of(header) is role
    assert role_of(header.upper()) is role
