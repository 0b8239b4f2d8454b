"""Invented names: of provinces, communes, people. Syllables that go together, drawn so that none comes twice."""

from __future__ import annotations

from random import Random
from typing import Final


def _syllables(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FIRST: Final = _syllables(
    "Lam Vân Thạch Nậm Khe Suối Đông Tây Hà Ngọc Kim Bạch Thanh Hồng Trường Cẩm Diên Yên Phú Tân "
    "Mộc Tùng Trúc Mai Liên Quế Sa Thủy Giang Hải Long Phượng Lạc An Bình Hòa Thuận Minh Quang Nhật"
)
_SECOND: Final = _syllables(
    "Lĩnh Khê Đàm Phong Vĩ Triều Lộc Thượng Hạ Trung Sơn Hà Giang Châu Điền Lâm Tuyền Nguyên Khánh Đức "
    "Thịnh Vượng Hưng Thái Nghĩa Lễ Tín Hiếu Trạch Cốc Động Đài Kiều Bích Lam Huyền Chi Đường Viên Ấp"
)
FIRST_PROVINCE: Final = "Hà Sơn"
"""That of ``examples/tiem-chung-2026.txt``."""
_FAMILY: Final = _syllables("Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý")
_MIDDLE: Final = _syllables("Văn Thị Thu Minh Quốc Ngọc Thanh Hữu Đức Bích Khánh Xuân Hoài Diệu")
_GIVEN: Final = _syllables("An Bảo Chi Dung Giang Hà Hiếu Khôi Lan Linh Mai Nam Ngân Phúc Quân Sơn Thảo Tú Uyên Vinh")


def place_names(random: Random, count: int, *, taken: frozenset[str] = frozenset()) -> list[str]:
    """So many names of two syllables, none twice, none of ``taken``."""
    pairs = [f"{first} {second}" for first in _FIRST for second in _SECOND if first != second]
    random.shuffle(pairs)
    return [name for name in pairs if name not in taken][:count]


def province_names(random: Random, count: int, *, taken: frozenset[str] = frozenset()) -> list[str]:
    """The province of the sample plan, then others."""
    return [FIRST_PROVINCE, *place_names(random, count - 1, taken=taken | {FIRST_PROVINCE})]


def person_name(random: Random) -> str:
    """Family, middle and given name."""
    return f"{random.choice(_FAMILY)} {random.choice(_MIDDLE)} {random.choice(_GIVEN)}"
