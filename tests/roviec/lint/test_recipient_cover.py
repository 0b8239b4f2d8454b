"""Whom lists of recipients reach."""

from __future__ import annotations

import pytest

from roviec.lint.recipient_cover import Reach, reach_of
from roviec.model.directive import Recipient


def reach(*names: str) -> Reach:
    return reach_of(tuple(Recipient(name, None, name.startswith("Lưu"), (0, 1)) for name in names))


@pytest.mark.parametrize(
    ("recipients", "body"),
    [
        (("Các sở, ban, ngành tỉnh",), "Sở Y tế"),
        (("Sở: YT, NN&MT",), "Sở Nông nghiệp và Môi trường"),
        (("Các Sở: Tài chính, Y tế",), "Sở Y tế tỉnh"),
        (("Sở: NN&MT, TC, VH,TT&DL",), "Sở Tài chính"),
        (("Sở: NN&MT, TC, VH,TT&DL",), "Sở Văn hóa, Thể thao và Du lịch"),
        (("Các sở, ban, ngành tỉnh",), "Công an tỉnh"),
        (("CA tỉnh, BCHQS tỉnh",), "Bộ Chỉ huy Quân sự tỉnh"),
        (("Như Điều 3",), "Ban Tổ chức Tỉnh ủy"),
        (("Các ban đảng Tỉnh ủy",), "Ban Tổ chức Tỉnh ủy"),
        (("Ban Tổ chức Tỉnh ủy",), "Ban Tổ chức Tỉnh ủy An Hà"),
        (("UBND xã, phường",), "Ủy ban nhân dân các xã, phường"),
        (("Báo và PTTH tỉnh",), "Đài Phát thanh và Truyền hình tỉnh"),
        (("Lưu: VT",), "Trung tâm Y tế khu vực"),
    ],
)
def test_a_list_reaches_by_name_by_initials_and_by_class(recipients, body):
    assert reach(*recipients).has(body)


@pytest.mark.parametrize(
    ("recipients", "body"),
    [
        (("Các Sở: Tài chính, Xây dựng",), "Sở Y tế"),
        (("Ban Tổ chức Trung ương",), "Ban Tổ chức Tỉnh ủy"),
        (("Các sở, ban, ngành tỉnh",), "Ủy ban nhân dân các xã, phường"),
        (("CT, các PCT UBND tỉnh",), "Sở Công Thương"),
        (("Chủ tịch các hội",), "Sở Công Thương"),
        (("Sở Y tế",), "Công an tỉnh"),
        (("Lưu: VT, Công an tỉnh",), "Công an tỉnh"),
    ],
)
def test_a_list_does_not_reach_others(recipients, body):
    assert not reach(*recipients).has(body)
