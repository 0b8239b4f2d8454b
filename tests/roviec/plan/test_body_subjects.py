"""Subjects that the words behind them show to be bodies."""

from __future__ import annotations

import pytest

from roviec.plan.bodies import to_bodies
from roviec.plan.body_lists import ListReader
from roviec.plan.body_subjects import is_whole_name, proved_subject
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cơ sở sử dụng năng lượng trọng điểm có trách nhiệm kiểm toán.", ["Cơ sở sử dụng năng lượng trọng điểm"]),
        ("Tổ đội đánh bắt xa bờ có trách nhiệm báo cáo.", ["Tổ đội đánh bắt xa bờ"]),
        ("Ban Điều phối mạng lưới lúa xanh chủ trì, phối hợp với Sở Y tế.", ["Ban Điều phối mạng lưới lúa xanh"]),
        (
            "Trung tâm Ứng cứu sự cố thông tin, Sở Y tế chủ trì lập danh mục.",
            ["Trung tâm Ứng cứu sự cố thông tin", "Sở Y tế"],
        ),
        ("Trường hợp phát sinh có trách nhiệm báo cáo.", []),
        ("Tổ chức hội thi có trách nhiệm báo cáo.", []),
        ("Công tác phòng bệnh do trạm chủ trì.", []),
        ("Đội ngũ tay nghề vững có trách nhiệm cao.", []),
        ("Cơ sở để giao việc là ai có trách nhiệm.", []),
    ],
)
def test_who_has_a_duty_is_the_subject(text, names):
    words = read_words(text)
    found = proved_subject(words, 0)
    assert [body.name for body in to_bodies(words, found[0] if found else ())] == names


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Sở Y tế giăng dây quanh ổ dịch", True),
        ("UBND xã Bình An nới lề đường", True),
        ("Sở Y tế và", False),
        ("Sở Y tế để", False),
        ("HĐND tỉnh khóa XV họp", False),
        ("Phòng Cảnh sát quản lý hành chính", False),
        ("Thuế đất phi nông nghiệp", False),
        ("SỞ Y TẾ GIĂNG DÂY", False),
    ],
)
def test_behind_a_whole_name_stands_a_verb(text, whole):
    words = read_words(text)
    items, after = ListReader(words).read(0)
    assert is_whole_name(words, items, after) is whole
