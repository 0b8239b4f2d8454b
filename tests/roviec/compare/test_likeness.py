"""How alike two passages are."""

from __future__ import annotations

import pytest
from growth import assert_linear

from roviec.compare.likeness import Likeness

LABELS = (
    "chủ trì , phối hợp với các sở mở 12 lớp dạy bơi",
    "chủ trì , phối hợp với các sở kiểm tra hồ bơi , bãi tắm",
    "lập danh sách học sinh chưa biết bơi",
)


@pytest.fixture
def likeness():
    return Likeness(LABELS)


def test_the_same_words_are_wholly_alike_and_others_not_at_all(likeness):
    assert likeness.of(LABELS[0], LABELS[0]) == pytest.approx(1)
    assert likeness.of("một hai", "ba bốn") == 0
    assert likeness.of("", "") == 0


def test_words_that_stand_everywhere_count_less(likeness):
    common = likeness.of("chủ trì , phối hợp với", LABELS[0])
    rare = likeness.of("mở 12 lớp dạy", LABELS[0])
    assert rare > common


def test_how_much_of_a_part_is_held(likeness):
    assert likeness.held("mở 12 lớp dạy bơi", LABELS[0]) == pytest.approx(1)
    assert likeness.held("mở 12 lớp dạy bơi", LABELS[2]) < 0.3
    assert likeness.held("", LABELS[0]) == 0


def test_words_said_once_are_not_held_twice(likeness):
    whole = "mở lớp dạy bơi ; lập danh sách"
    assert likeness.held("mở lớp dạy bơi", whole, without="mở lớp dạy bơi") < 0.3
    assert likeness.held("mở lớp dạy bơi", f"{whole} mở lớp dạy bơi", without="mở lớp dạy bơi") == pytest.approx(1)


def test_the_nearest_are_found_by_rare_words(likeness):
    near = list(likeness.near({0: "lập danh sách học sinh biết bơi"}, dict(enumerate(LABELS))))
    assert max(near)[2] == 2


def test_words_that_only_one_side_has_do_not_hide_those_of_both(likeness):
    wanted = "huy động phương tiện , kho bãi , nhà văn hóa , trạm y tế , ghế chờ , nước uống để mở 12 lớp dạy bơi"
    assert [other for _, _, other in likeness.near({7: wanted}, dict(enumerate(LABELS)))] != []


def test_time_grows_with_the_number_of_passages():
    def work(count: int) -> None:
        labels = {number: f"mở lớp {number} dạy bơi ở xã {number * 31 % count}" for number in range(count)}
        list(Likeness(labels.values()).near(labels, labels))

    assert_linear(work, 500, 2_000)
