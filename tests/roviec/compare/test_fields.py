"""Header and phases."""

from __future__ import annotations

from datetime import date

from compare_samples import PLAN, compared

PHASES = PLAN.replace(
    "III. KINH PHÍ",
    "III. TIẾN ĐỘ THỰC HIỆN\n1. Giai đoạn 1: từ ngày 01/4/2026 đến ngày 31/5/2026.\n"
    "2. Giai đoạn 2: từ ngày 01/6/2026 đến ngày 31/8/2026.\nIV. KINH PHÍ",
)


def header(*pairs):
    return {field.name: (field.old, field.new) for field in compared(*pairs).header}


def test_number_date_and_signer():
    found = header(("Số: 45", "Số: 52"), ("06 tháng 3", "16 tháng 3"), ("Trần Văn Khải", "Lê Thị Hòa"))
    assert found == {
        "number": ("45/KH-UBND", "52/KH-UBND"),
        "date": ("2026-03-06", "2026-03-16"),
        "signature.name": ("Trần Văn Khải", "Lê Thị Hòa"),
    }


def test_recipients_and_title():
    found = header(
        ("- Các sở, ban, ngành tỉnh;", "- Các sở, ban, ngành tỉnh, UBND các xã;"), ("tại hồ bơi", "tại bể bơi")
    )
    assert set(found) >= {"recipients", "title"}


def test_capitals_are_no_other_value():
    assert header(("TỈNH AN HÀ", "TỈNH An Hà")) == {}


def test_a_phase_gets_another_end():
    (change,) = compared(("31/5/2026", "15/6/2026"), text=PHASES).phases
    assert change.kind == "edited"
    assert [(field.name, field.new_day) for field in change.fields] == [("end", date(2026, 6, 15))]


def test_a_phase_that_goes():
    comparison = compared(("2. Giai đoạn 2: từ ngày 01/6/2026 đến ngày 31/8/2026.\n", ""), text=PHASES)
    assert [(change.kind, change.old_path) for change in comparison.phases] == [("removed", "III.2")]
