"""Names that a "và" or a dash goes through."""

from __future__ import annotations

import pytest

from roviec.plan.body_joints import joins_fields, paper_and_more
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("Ban Tuyên giáo và Nữ công", True),
        ("Ban Tuyên giáo - Chính sách", True),
        ("Ban Tuyên giáo, Nữ công", True),
        ("Ban Tuyên giáo, Kiểm tra", True),
        ("Ban Tuyên giáo, Công an tỉnh", False),
        ("Ban Tuyên giáo và Sở Y tế", False),
        ("Ban Tuyên giáo và Giáo viên", False),
        ("BAN TUYÊN GIÁO VÀ NỮ CÔNG", False),
    ],
)
def test_a_ban_of_one_field_takes_in_a_second(text, joins):
    assert joins_fields(read_words(text), 0, 3) is joins


@pytest.mark.parametrize(
    ("text", "end"),
    [("Báo và PT-TH tỉnh", 4), ("Báo và Đài PTTH tỉnh", 5), ("Báo và Sở Y tế", 0), ("báo và PTTH tỉnh", 0), ("Báo", 0)],
)
def test_a_newspaper_and_a_station_are_one(text, end):
    assert paper_and_more(read_words(text), 0) == end
