"""What comparing two versions costs: a plan of a thousand clauses, edited all over, and four times as many.

    python benchmarks/compare.py [--clauses N]

Processor seconds, the best of five; compiling is not counted.
"""

from __future__ import annotations

import argparse
import time
from random import Random
from typing import TYPE_CHECKING

from table import Row

from roviec import compile_bytes
from roviec.compare import compare_versions, compare_with_parent

if TYPE_CHECKING:
    from roviec.model.plan import Plan

_ROUNDS = 5
_VERBS = ("Tổ chức", "Rà soát", "Kiểm tra", "Hướng dẫn", "Lập danh sách", "Phát", "Mở", "Xây dựng")
_OBJECTS = ("lớp dạy bơi", "hồ bơi, bãi tắm", "đội cứu hộ", "tờ rơi", "biển báo", "sổ theo dõi", "điểm trực")
_PLACES = ("tại các trường tiểu học", "ở khu dân cư", "trên địa bàn xã", "tại bến đò", "ở vùng trũng")


def _clauses(count: int) -> list[str]:
    chance = Random(count)  # noqa: S311 - the same plan each time
    lines = []
    for number in range(count):
        if number % 9 == 8:
            lines.append("Thực hiện nghiêm.")
            continue
        what = f"{chance.choice(_VERBS)} {chance.randint(2, 90)} {chance.choice(_OBJECTS)} {chance.choice(_PLACES)}"
        lines.append(f"{what}, xong trước ngày {chance.randint(1, 28):02d}/{chance.randint(4, 12):02d}/2026.")
    return lines


def _edited(lines: list[str]) -> list[str]:
    """A fifth of the clauses with other words, some gone, some new, a tenth elsewhere."""
    chance = Random(len(lines))  # noqa: S311 - as above
    found = [line.replace("trước ngày", "chậm nhất ngày") if chance.random() < 0.2 else line for line in lines]
    found = [line for line in found if chance.random() > 0.03]
    for _ in range(len(lines) // 10):
        found.insert(chance.randrange(len(found)), found.pop(chance.randrange(len(found))))
    return found


def plan_of(lines: list[str]) -> Plan:
    """Sections of ten bullets."""
    text = ["KẾ HOẠCH", "Bảo đảm an toàn hồ bơi năm 2026", ""]
    for at, line in enumerate(lines):
        if at % 10 == 0:
            text.append(f"{at // 10 + 1}. Sở Y tế")
        text.append(f"- {line}")
    return compile_bytes("\n".join(text).encode(), "ke-hoach.txt")


def seconds(old: Plan, new: Plan, *, parent: bool) -> float:
    """The best of several rounds."""
    took = []
    for _ in range(_ROUNDS):
        begun = time.process_time()
        if parent:
            compare_with_parent(old, new, "Sở Y tế")
        else:
            compare_versions(old, new)
        took.append(time.process_time() - begun)
    return min(took)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clauses", type=int, default=1000)
    count = parser.parse_args().clauses
    lines, many = _clauses(count), _clauses(4 * count)
    old, new = plan_of(lines), plan_of(_edited(lines))
    large = seconds(plan_of(many), plan_of(_edited(many)), parent=False)
    small = seconds(old, new, parent=False)
    rows = (
        Row(f"two versions of {count} clauses", small, "s", at_most=1),
        Row(f"two versions of {4 * count} clauses / of {count}", large / small, "times", at_most=8),
        Row(f"a parent and a sub-plan of {count} clauses", seconds(old, new, parent=True), "s", at_most=1),
    )
    print("\n".join(map(str, rows)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
