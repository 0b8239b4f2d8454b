"""What narrows a class of bodies."""

from __future__ import annotations

import pytest

from roviec.plan.body_modifiers import ModifierReader
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "at", "left", "closed"),
    [
        ("cơ quan có liên quan triển khai", 2, "triển khai", True),
        ("cơ quan chủ trì có trách nhiệm", 2, "có trách nhiệm", False),
        ("đơn vị chủ trì, phối hợp", 2, "chủ trì, phối hợp", False),
        ("cơ sở kinh doanh thực phẩm chấp hành", 2, "chấp hành", False),
        ("cơ sở kinh doanh thực phẩm: kiểm tra", 2, ": kiểm tra", False),
        ("đơn vị được giao nhiệm vụ chủ động", 2, "chủ động", False),
        ("ngành giáo dục để vệ sinh", 1, "để vệ sinh", False),
        ("sở liên quan đến việc này có trách nhiệm", 1, "có trách nhiệm", True),
    ],
)
def test_modifiers_are_stepped_over(text, at, left, closed):
    words = read_words(text)
    end, found = ModifierReader(words, whole=False).read(at)
    assert (text[words.starts[end] :], found) == (left, closed)


def test_in_a_pure_list_the_work_given_belongs_to_the_class():
    words = read_words("đơn vị được giao quản lý hồ chứa, các xã")
    end, _ = ModifierReader(words, whole=True).read(2)
    assert words.raw[end] == ","
