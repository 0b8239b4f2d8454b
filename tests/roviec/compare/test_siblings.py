"""Children of two holders that are one."""

from __future__ import annotations

import pytest
from compare_samples import matching

from roviec.compare.siblings import align


def pairs(old: list[str], new: list[str], *, marker: str = "-") -> list[tuple[int, int]]:
    """Places of the pairs among the bullets of two lists."""
    found = matching(*("I. VIỆC\n" + "\n".join(f"{marker} {words}" for words in each) + "\n" for each in (old, new)))
    ours, theirs = (
        [index for index, one in tree.passages() if (one.path or "").startswith("I.-")]
        for tree in (found.old, found.new)
    )
    return sorted((ours.index(one), theirs.index(other)) for one, other in align(found, ours, theirs))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["Mở lớp bơi.", "Nghiêm.", "Lập sổ."], ["Mở lớp bơi.", "Nghiêm.", "Lập sổ."], [(0, 0), (1, 1), (2, 2)]),
        (["Nghiêm.", "Mở lớp.", "Nghiêm.", "Lập sổ."], ["Mở lớp.", "Nghiêm.", "Lập sổ."], [(1, 0), (2, 1), (3, 2)]),
        (["Mở lớp bơi ở xã.", "Lập sổ."], ["Mở lớp bơi ở phường.", "Lập sổ."], [(0, 0), (1, 1)]),
        (["Mở lớp bơi.", "Lập sổ."], ["Chụp ảnh hiện trạng.", "Lập sổ."], [(1, 1)]),
        (["Mở lớp bơi.", "Lập sổ."], ["Lập sổ.", "Mở lớp bơi."], [(0, 1), (1, 0)]),
        (["Cơ quan chủ trì: Sở Y tế."], ["Cơ quan chủ trì: Công an tỉnh."], [(0, 0)]),
        ([], ["Lập sổ."], []),
    ],
)
def test_pairs(old, new, expected):
    assert pairs(old, new) == expected


def test_half_of_the_words_is_enough_where_nothing_else_stands_between_the_neighbours():
    half = "Mở lớp dạy bơi tại các trường tiểu học"
    old, new = f"{half} trong tháng sáu năm nay.", f"{half} theo lịch riêng từng nơi."
    assert pairs(["Lập sổ.", old, "Chụp ảnh."], ["Lập sổ.", new, "Chụp ảnh."]) == [(0, 0), (1, 1), (2, 2)]


def test_a_very_long_list_is_paired_by_equal_words():
    old = [f"Việc thứ {number}." for number in range(60)]
    assert pairs(old, old[1:]) == [(number + 1, number) for number in range(59)]
