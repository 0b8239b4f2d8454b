"""Parts of a clause that each have a verb and a time."""

from __future__ import annotations

from datetime import date

import pytest
from growth import assert_linear_in

from roviec.plan.dated_parts import dated_parts
from roviec.plan.deadlines import find_deadlines

ISSUED = date(2026, 3, 10)


def parts_of(text: str) -> list[str]:
    found = find_deadlines(text, issued_on=ISSUED)
    parts = dated_parts(text, found)
    assert all(part.due in found for part in parts)
    return [text[slice(*part.span)] for part in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Tổ chức sơ kết vào quý II/2027 và tổng kết vào quý IV/2028.",
            ["Tổ chức sơ kết vào quý II/2027", "tổng kết vào quý IV/2028."],
        ),
        (
            "Tiêm đợt 1 xong trước 30/4/2026, đợt 2 xong trước 30/9/2026",
            ["Tiêm đợt 1 xong trước 30/4/2026", "đợt 2 xong trước 30/9/2026"],
        ),
        (
            "Tiêm mũi 1 trước ngày 30/4/2026, mũi 2 trước ngày 30/6/2026",
            ["Tiêm mũi 1 trước ngày 30/4/2026", "mũi 2 trước ngày 30/6/2026"],
        ),
        (
            "Mở lớp từ ngày 01/4 đến ngày 30/4/2026, sau đó gửi kết quả về Sở trước 05/5/2026 để tổng hợp.",
            ["Mở lớp từ ngày 01/4 đến ngày 30/4/2026", "gửi kết quả về Sở trước 05/5/2026 để tổng hợp."],
        ),
        (
            "Trong quý II/2026 tổ chức sơ kết, trong quý IV/2026 tổ chức tổng kết.",
            ["Trong quý II/2026 tổ chức sơ kết", "trong quý IV/2026 tổ chức tổng kết."],
        ),
        (
            "Báo cáo quý trước ngày 05 của tháng cuối quý và báo cáo năm trước ngày 05/12/2026",
            ["Báo cáo quý trước ngày 05 của tháng cuối quý", "báo cáo năm trước ngày 05/12/2026"],
        ),
        (
            "Khảo sát xong trước 30/4/2026, lắp đặt xong trước 30/6/2026, nghiệm thu trong tháng 7/2026.",
            [
                "Khảo sát xong trước 30/4/2026",
                "lắp đặt xong trước 30/6/2026",
                "nghiệm thu trong tháng 7/2026.",
            ],
        ),
    ],
)
def test_each_verb_with_a_time_is_a_part(text: str, parts: list[str]) -> None:
    assert parts_of(text) == parts


def test_a_verb_that_is_said_once_stands_in_both_parts() -> None:
    text = "Báo cáo kết quả 6 tháng (trước ngày 10/6), năm (trước ngày 05/12/2026)."
    assert parts_of(text) == ["Báo cáo kết quả 6 tháng (trước ngày 10/6)", text]


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát trong tháng 3/2026, hoàn thành trước 30/4/2026.",
        "Báo cáo trước ngày 15/6 và 15/12/2026.",
        "Thường xuyên theo dõi, báo cáo kết quả trước ngày 15/12/2026.",
        "Tập huấn từ ngày 01/4/2026 đến ngày 30/4/2026.",
        "Lắp biển báo trước ngày 30/4/2026, mũi 2 trước ngày 30/6/2026.",
        "Gửi thông báo định kỳ, báo cáo tổng hợp hằng quý và hằng năm về Sở.",
        "Tổng hợp danh sách trước ngày 10/4/2026.",
        "Hằng tháng báo cáo Ủy ban nhân dân xã trước ngày 25.",
    ],
)
def test_one_piece_of_work_has_no_parts(text: str) -> None:
    assert parts_of(text) == []


def test_a_clause_of_very_many_times_is_left_whole() -> None:
    text = "Báo cáo quý trước ngày 15/6, " * 400
    assert parts_of(text) == []
    assert_linear_in(parts_of, text * 4)
