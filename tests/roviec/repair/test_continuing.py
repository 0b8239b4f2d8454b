"""Whether a line goes on in the paragraph before it; the cases of ``joins.txt`` go through it too."""

from __future__ import annotations

import pytest
from repairing import repaired


def _paragraphs(text: str) -> int:
    return len(repaired(text).blocks)


@pytest.mark.parametrize(
    "text",
    [
        "1. Sở Y tế\n\nChủ trì tiêm chủng.",
        "- Lập danh sách trẻ em\n\n- Thông báo lịch tiêm",
        "KẾ HOẠCH\ntiêm chủng",
        "a) Việc thứ nhất;\nb) Việc thứ hai.",
        "Phối hợp với các xã.\n\nBáo cáo hằng tháng.",
        "Kiểm tra các điểm sơ tán.\nven sông, ven biển.",
        "Báo cáo kết quả về tỉnh\n\nPhụ lục II",
        "1. Phạm vi (xã An Hà\n\n2. Đối tượng",
        "b)\nc) Báo cáo kết quả.",
        "(1)\n(2) Báo cáo kết quả.",
    ],
)
def test_two_paragraphs_stay_two(text: str) -> None:
    assert _paragraphs(text) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Theo mẫu tại\n\nPhụ lục II.",
        "Phối hợp với\n\nSở Y tế.",
        "Tuyên truyền kỷ niệm (03/02/1976\n\n- 03/02/2026).",
        "Các xã ven sông,\n\nven biển.",
        "Cấp vắc xin; thuốc;\n\nhóa chất khử khuẩn.",
        "Ban hành kế hoạch năm\n\n2026.",
    ],
)
def test_a_cut_sentence_becomes_one(text: str) -> None:
    assert _paragraphs(text) == 1
