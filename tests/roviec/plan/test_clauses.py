"""Clauses of a paragraph: where one task ends and the next begins."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import compiled, task_sketch

from roviec.plan.clauses import split_clauses


def parted(text: str) -> list[str]:
    return [text[start:end] for start, end in split_clauses(text)]


@pytest.mark.parametrize(("given", "expected"), read_cases("plan/clauses.txt"))
def test_each_clause_is_a_task(given: str, expected: str) -> None:
    assert task_sketch(compiled(given)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mời TS. Lê Thử dự họp.",
        "Mời ông A. Lê Thử dự họp.",
        "Họp tại TP. Cửa Vạn.",
        "Tăng 2.500 liều, đạt 1,5 lần.",
        "Cấp vật tư (bông; cồn. Băng) cho trạm.",
        "Phong trào “Sạch nhà; Đẹp ngõ. Vui xóm” mở từ tháng 6.",
        "Gửi về địa chỉ xa@conrang.example.vn trước giờ họp.",
    ],
)
def test_one_clause_stays_one(text: str) -> None:
    assert parted(text) == [text]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Mở cống; đóng cống.", ["Mở cống", "đóng cống."]),
        ("Mở cống. Đóng cống.", ["Mở cống.", "Đóng cống."]),
        ("Mở cống ;\vĐóng cống", ["Mở cống", "Đóng cống"]),
        ("Mở cống; đồng thời, báo dân.", ["Mở cống", "báo dân."]),
        ("Mở cống (nếu cần. Đóng cống.", ["Mở cống (nếu cần.", "Đóng cống."]),
        ("", []),
        (" ; . ", ["."]),
    ],
)
def test_clauses_are_parted_where_a_reader_pauses(text: str, clauses: list[str]) -> None:
    assert parted(text) == clauses


def test_an_opening_bracket_without_end_costs_nothing() -> None:
    assert len(split_clauses("( “ " * 40_000 + "; x")) == 2


def test_beyond_the_longest_paragraph_the_rest_is_one_clause() -> None:
    clauses = split_clauses("Mở cống; " * 30_000)
    assert len(clauses) < 25_000
    assert clauses[-1][1] - clauses[-1][0] > 10_000
