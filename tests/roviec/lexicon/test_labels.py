"""Labels of inline forms."""

from __future__ import annotations

import pytest

from roviec.lexicon.labels import LABEL, LabelRole
from roviec.lexicon.phrases import phrases

LABELS = {
    LabelRole.LEAD: (
        "Chủ trì | Cơ quan chủ trì | Đơn vị chủ trì | Đơn vị chủ trì thực hiện | Cơ quan thực hiện | Đơn vị thực hiện"
        " | Cơ quan, đơn vị thực hiện | Phân công | Phân công thực hiện | Cơ quan đầu mối | Giao nhiệm vụ cho"
        " | Người thực hiện | Người phụ trách | CQ chủ trì | ĐV thực hiện"
    ),
    LabelRole.COORDINATING: (
        "Phối hợp | Cơ quan phối hợp | Đơn vị phối hợp thực hiện | Cơ quan tham gia phối hợp | Đơn vị tham gia"
        " | Cơ quan, đơn vị cùng tham gia | Người hỗ trợ | ĐV phối hợp"
    ),
    LabelRole.DEADLINE: (
        "Thời gian | Thời hạn | Thời gian hoàn thành | Thời gian thực hiện | Thời hạn hoàn thành | Tiến độ | Hoàn thành"
        " | Hạn hoàn thành | Lộ trình thực hiện"
    ),
    LabelRole.PRODUCT: "Sản phẩm | Kết quả | Sản phẩm dự kiến | Kết quả đầu ra | Sản phẩm, kết quả | Dự kiến sản phẩm",
    LabelRole.WORK: "Nội dung | Nhiệm vụ | Nội dung thực hiện | Nhiệm vụ cụ thể | Hoạt động",
    LabelRole.OTHER: "Kinh phí | Nguồn kinh phí | Địa điểm | Đối tượng | Hình thức | Số lượng | Thành phần",
}  # fmt: skip
CASES = [(label, role) for role, block in LABELS.items() for label in phrases(block)]


@pytest.mark.parametrize(("label", "role"), CASES, ids=[label for label, _ in CASES])
def test_a_label_names_a_role(label: str, role: LabelRole) -> None:
    for text in (label, label.upper(), f"- {label}", f"{label} (dự kiến)"):
        found = LABEL.fullmatch(text)
        assert found, text
        assert found.lastgroup == role.value, text


@pytest.mark.parametrize(
    "text",
    [
        "Sở A",
        "Cơ quan chủ trì là Sở A",
        "Chủ trì, phối hợp với Sở B",
        "Trong thời gian",
        "Mở kết quả thi",
        "",
        "Kết luận",
    ],
)
def test_other_words_are_no_label(text: str) -> None:
    assert not LABEL.fullmatch(text)
