"""What a coverage says of itself."""

from __future__ import annotations

from compare_samples import compiled, covered

from roviec.compare import compare_with_parent
from roviec.compare.coverage import DifferenceKind, Fate

PARENT = """KẾ HOẠCH
An toàn giao thông năm 2026

I. NHIỆM VỤ
1. Sở Y tế
a) Mở 12 lớp sơ cứu tai nạn giao thông trước ngày 15/3/2026.
b) Nắm bắt dư luận, tâm tư của người dân về an toàn giao thông.
"""


def test_only_what_is_stricter_is_harmless():
    harmless = {kind for kind in DifferenceKind if kind.is_harmless}
    assert harmless == {DifferenceKind.DEADLINE_EARLIER, DifferenceKind.NUMBER_HIGHER}


def test_what_is_not_operated_and_what_is_said_to_everybody_stand_outside_the_totals():
    coverage = compare_with_parent(compiled(PARENT), compiled("I. VIỆC\n1. Tổng kết.\n"), "Sở Y tế")
    assert [duty.parent.path for duty in coverage.duties] == ["I.1.a", "I.1.b"]
    assert coverage.counts[Fate.LEFT_OUT] == 1
    assert coverage.halted == 1


def test_complete_is_when_every_counted_duty_is_carried(examples):
    assert not covered(examples).is_complete
    parent = compiled(PARENT)
    assert compare_with_parent(parent, parent, "Sở Y tế").is_complete
