"""Inline forms: a clause whose children say who, with whom, by when."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import compiled, task_sketch

from roviec.plan.forms import is_work, split_products


@pytest.mark.parametrize(("given", "expected"), read_cases("plan/forms.txt"))
def test_labels_give_lead_partner_and_deadline(given: str, expected: str) -> None:
    assert task_sketch(compiled(given)) == expected


def test_a_form_names_the_products() -> None:
    plan = compiled(
        "II. NHIỆM VỤ\n1. Tổ chức diễn tập\n- Cơ quan chủ trì: Công an tỉnh.\n- Sản phẩm: Kịch bản diễn tập; báo cáo.\n"
    )
    assert plan.tasks[0].products == ("Kịch bản diễn tập", "báo cáo")


def test_products_are_parted_at_semicolons_and_lines() -> None:
    text = "Kịch bản;\v- Báo cáo; "
    assert [text[at : at + len(part)] for at, part in split_products(text)] == ["Kịch bản", "Báo cáo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tổ chức mười lớp", True), ("Quy định về giờ mở cống", False), ("Mười lớp bơi", False), ("", False)],
)
def test_an_order_is_told_from_a_description(text: str, *, expected: bool) -> None:
    assert is_work(text) is expected


def test_a_blank_to_be_filled_in_is_no_product() -> None:
    assert [part for _, part in split_products("…………; ......; ____; Báo cáo …")] == ["Báo cáo"]
