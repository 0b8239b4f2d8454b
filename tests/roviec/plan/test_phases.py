"""Phases."""

from __future__ import annotations

from datetime import date

import pytest
from clause_tree import outlined

from roviec.model.plan import Precision
from roviec.plan.phases import find_phases

ISSUED_ON = date(2026, 3, 10)


def find(block):
    return find_phases(outlined(block), ISSUED_ON)


@pytest.mark.parametrize(
    "text",
    [
        "Chương trình nước sạch giai đoạn 2021 - 2025",
        "Đợt 1: 2.000 liều vắc xin",
        "Thời gian thực hiện: năm 2026",
        "Bước 1: nộp hồ sơ tại bộ phận một cửa",
    ],
)
def test_mentions_portions_and_single_periods_are_none(text):
    assert find(f"1. {text}") == ()


def test_a_named_phase_with_its_days():
    (phase,) = find("1. Giai đoạn 1 (từ ngày 15/4/2026 đến ngày 31/5/2026): Chuẩn bị |\n  - Rà soát")
    assert (phase.name, phase.start, phase.end, phase.open, phase.precision) == (
        "Giai đoạn 1 (từ ngày 15/4/2026 đến ngày 31/5/2026)",
        date(2026, 4, 15),
        date(2026, 5, 31),
        None,
        Precision.DAY,
    )


def test_the_days_behind_the_colon():
    (phase,) = find("- Đợt 2: từ tháng 9/2026 đến tháng 11/2026, tiêm nhắc lại")
    assert (phase.name, phase.end, phase.precision) == ("Đợt 2", date(2026, 11, 30), Precision.MONTH)


def test_a_phase_without_an_end():
    (phase,) = find("1. Giai đoạn những tháng đầu năm 2026 |")
    assert (phase.start, phase.end, phase.open, phase.precision) == (date(2026, 1, 1), None, "end", Precision.VAGUE)


def test_a_phase_up_to_an_event():
    (phase,) = find("2. Giai đoạn từ cuối quý II/2026 đến khi bàn giao công trình |")
    assert (phase.start, phase.end, phase.open) == (date(2026, 6, 30), None, "end")


def test_a_phase_without_dates():
    (phase,) = find("- Giai đoạn khẩn cấp: cứu người, cứu tài sản")
    assert (phase.name, phase.start, phase.end, phase.open) == ("Giai đoạn khẩn cấp", None, None, None)


def test_the_time_of_the_whole_plan():
    (phase,) = find("3. Thời gian thực hiện |\n  ~ Từ nay đến hết năm 2026.")
    assert (phase.name, phase.start, phase.end) == (
        "Thời gian thực hiện: Từ nay đến hết năm 2026",
        ISSUED_ON,
        date(2026, 12, 31),
    )


def test_a_time_is_named_by_its_label():
    (phase,) = find("3. Thời gian: từ ngày 01/5/2026 đến ngày 31/5/2026.")
    assert phase.name == "Thời gian: từ ngày 01/5/2026 đến ngày 31/5/2026"


def test_the_time_of_one_task_is_no_phase():
    block = """
2. Tập huấn sơ cứu |
  a) Cơ quan chủ trì: Sở Y tế
  b) Thời gian thực hiện: từ tháng 4/2026 đến tháng 6/2026
"""
    assert find(block) == ()


def test_the_span_holds_the_name():
    tree = outlined("- Đợt 2: từ tháng 9/2026 đến tháng 11/2026")
    (phase,) = find_phases(tree, ISSUED_ON)
    assert tree.repaired.text[slice(*phase.span)] == phase.name


def test_a_phase_that_ends_on_a_day_says_so_to_the_day():
    (phase,) = find("1. Giai đoạn chuẩn bị (trước ngày 20/5/2026) |")
    assert (phase.end, phase.open, phase.precision) == (date(2026, 5, 20), "start", Precision.DAY)


def test_the_time_below_a_heading_is_that_of_the_phase():
    block = """
1. Giai đoạn 1: Tập huấn đội xung kích |
  - Thời gian: từ ngày 05/4/2026 đến ngày 20/4/2026.
  - Nội dung: sơ cứu.
2. Giai đoạn 2: Diễn tập |
  ~ Từ ngày 21/4/2026 đến ngày 30/4/2026.
"""
    found = [(phase.path, phase.name, phase.end) for phase in find(block)]
    assert found == [
        ("1", "Giai đoạn 1: Tập huấn đội xung kích", date(2026, 4, 20)),
        ("2", "Giai đoạn 2: Diễn tập", date(2026, 4, 30)),
    ]


def test_counted_phases_in_paragraphs_below_the_time():
    block = """
1. Thời gian |
  ~ Giai đoạn 1: Từ ngày 05/4/2026 đến ngày 20/4/2026.
  ~ Giai đoạn 2: Từ ngày 21/4/2026 đến ngày 30/4/2026.
"""
    assert [phase.name for phase in find(block)] == ["Giai đoạn 1", "Giai đoạn 2"]


def test_how_a_time_is_divided_is_no_part_of_it():
    (phase,) = find("2. Thời gian: 02 tháng, từ ngày 05/4/2026 đến ngày 05/6/2026, chia làm 02 đợt:")
    assert phase.name == "Thời gian: 02 tháng, từ ngày 05/4/2026 đến ngày 05/6/2026"


def test_a_step_with_its_time_is_a_phase():
    (phase,) = find("- Bước 2 (tháng 4/2026): tổ chức tiêm tại trường.")
    assert (phase.name, phase.start, phase.end) == ("Bước 2 (tháng 4/2026)", date(2026, 4, 1), date(2026, 4, 30))
