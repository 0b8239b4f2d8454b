"""What a sub-plan says otherwise."""

from __future__ import annotations

from datetime import date

import pytest
from compare_samples import compiled

from roviec.compare.coverage import DifferenceKind, Fate, Role
from roviec.compare.judging import differences_of, differences_of_products, differences_of_words, judge, late_issue
from roviec.compare.runs import word_runs

HEAD = "KẾ HOẠCH\nBảo đảm an toàn hồ bơi năm 2026\n\nI. NHIỆM VỤ\n"


def tasks(clause: str):
    return compiled(f"{HEAD}1. {clause}\n").tasks


def told(above: str, below: str, body: str = "Sở Y tế") -> list[str]:
    return [one.kind.value for one in differences_of(tasks(above), tasks(below), Role.LEAD, body, {})]


BY = "Sở Y tế mở lớp sơ cứu"


@pytest.mark.parametrize(
    ("above", "below", "kinds"),
    [
        (f"{BY} trước ngày 15/3/2026.", f"{BY} trước ngày 15/3/2026.", []),
        (f"{BY} trước ngày 15/3/2026.", f"{BY} trước ngày 20/3/2026.", ["deadline-later"]),
        (f"{BY} trước ngày 15/3/2026.", f"{BY} trước ngày 10/3/2026.", ["deadline-earlier"]),
        (f"{BY} trước ngày 15/3/2026.", f"{BY}.", ["deadline-missing"]),
        (f"{BY} hằng tháng.", f"{BY} hằng quý.", ["frequency-other"]),
        (f"{BY} hằng tháng.", f"{BY} định kỳ hằng tháng.", []),
        (f"{BY}.", f"{BY} trước ngày 10/3/2026.", []),
        (f"{BY}.", "Sở Nội vụ mở lớp sơ cứu.", ["lead-other"]),
        (f"{BY}.", "Phòng Nghiệp vụ Y mở lớp sơ cứu.", []),
    ],
)
def test_deadline_and_lead(above, below, kinds):
    assert told(above, below) == kinds


def test_a_communes_own_police_is_no_other_body():
    assert told("UBND xã Tân An mở lớp sơ cứu.", "Công an xã mở lớp sơ cứu.", "UBND xã Tân An") == []


@pytest.mark.parametrize(
    ("above", "below", "likeness", "kinds"),
    [
        ("mở 12 lớp sơ cứu", "mở 10 lớp sơ cứu", 0.9, ["number-lower"]),
        ("mở 12 lớp sơ cứu", "mở 15 lớp sơ cứu", 0.9, ["number-higher"]),
        ("đạt 95% học sinh", "đạt 90% học sinh", 0.9, ["number-lower"]),
        ("phát 1.200 tờ rơi", "phát 900 tờ rơi", 0.9, ["number-lower"]),
        ("mở 12 lớp sơ cứu", "mở 12 lớp sơ cứu", 1.0, []),
        ("mở lớp sơ cứu tại trường học, chợ và bến xe", "mở lớp sơ cứu", 0.4, ["words-left-out"]),
        ("mở lớp sơ cứu tại trường học", "mở lớp bơi miễn phí cho trẻ em", 0.3, ["words-other"]),
        ("mở ngay lớp sơ cứu", "mở lớp sơ cứu", 0.9, []),
    ],
)
def test_numbers_and_words(above, below, likeness, kinds):
    assert [one.kind.value for one in differences_of_words(word_runs(above, below), likeness)] == kinds


def test_a_number_is_told_with_what_it_counts():
    (one,) = differences_of_words(word_runs("mở 12 lớp sơ cứu", "mở 10 lớp sơ cứu"), 0.9)
    assert (one.parent, one.child) == ("12 lớp sơ", "10 lớp sơ")


def test_a_product_that_is_not_named():
    above = tasks("Sở Y tế chủ trì; sản phẩm: Báo cáo kết quả; mở lớp sơ cứu.")
    if not any(task.products for task in above):
        above = tasks("Sở Y tế báo cáo kết quả mở lớp sơ cứu trước ngày 15/3/2026.")
    assert any(task.products for task in above)
    assert [one.kind.value for one in differences_of_products(above, tasks("Sở Y tế mở lớp sơ cứu."))] == [
        "product-missing"
    ]
    assert list(differences_of_products(above, above)) == []


def test_a_plan_that_is_issued_late():
    above = tasks("Sở Y tế ban hành kế hoạch trước ngày 15/3/2026.")
    assert [one.kind for one in late_issue(above, date(2026, 3, 20))] == [DifferenceKind.DEADLINE_LATER]
    assert list(late_issue(above, date(2026, 3, 10))) == []
    assert list(late_issue(above, None)) == []


@pytest.mark.parametrize(
    ("kinds", "fate"),
    [
        ([], Fate.CARRIED),
        ([DifferenceKind.DEADLINE_EARLIER, DifferenceKind.NUMBER_HIGHER], Fate.CARRIED),
        ([DifferenceKind.WORDS_LEFT_OUT], Fate.NARROWED),
        ([DifferenceKind.WORDS_LEFT_OUT, DifferenceKind.NUMBER_HIGHER], Fate.NARROWED),
        ([DifferenceKind.WORDS_LEFT_OUT, DifferenceKind.DEADLINE_LATER], Fate.CHANGED),
    ],
)
def test_fates(kinds, fate):
    from roviec.compare.coverage import Difference

    assert judge(Difference(kind, None, None) for kind in kinds) is fate
