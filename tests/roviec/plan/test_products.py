"""Products."""

from __future__ import annotations

import pytest

from roviec.plan.products import find_products


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thực hiện theo Kế hoạch số 12/KH-UBND",
        "Triển khai Kế hoạch này",
        "Tuyên truyền Luật Phòng bệnh",
        "bồi dưỡng báo cáo viên",
        "hoàn thành kế hoạch này đúng hạn",
        "hoàn thành chương trình số 5",
        "đối chiếu số liệu trong báo cáo",
    ],
)
def test_documents_that_are_used_are_no_products(text):
    assert find_products(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Xây dựng kế hoạch cụ thể", ["kế hoạch cụ thể"]),
        ("lập kế hoạch, dự toán và danh sách hộ nghèo", ["kế hoạch", "dự toán", "danh sách hộ nghèo"]),
        ("Biên soạn tài liệu về sơ cứu", ["tài liệu"]),
        ("xây dựng phương án sơ tán dân khi có bão", ["phương án sơ tán dân"]),
        ("Ban hành Quy chế phối hợp", ["Quy chế phối hợp"]),
        ("trình Ủy ban nhân dân tỉnh xem xét; gửi báo cáo về Sở Y tế", ["báo cáo"]),
        ("tổng hợp, báo cáo Ủy ban nhân dân tỉnh", ["báo cáo"]),
        ("Xây dựng Bộ tiêu chí trường học an toàn", ["Bộ tiêu chí trường học an toàn"]),
        ("Xây dựng kế hoạch tiêm; trình kế hoạch tiêm", ["kế hoạch tiêm"]),
    ],
)
def test_objects_of_making_verbs(text, names):
    assert [name for name, _ in find_products(text)] == names


def test_spans_hold_the_names():
    text = "Khẩn trương lập hồ sơ,\nphương án"
    assert [text[slice(*span)] for _, span in find_products(text)] == ["hồ sơ", "phương án"]
