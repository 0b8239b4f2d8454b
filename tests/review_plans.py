"""An invented plan for the tests of review, its revision, and edits on it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from roviec import Plan, compile_bytes, plan_to_json
from roviec_web.documents.reviewing import Edit, EditKind, basis_of
from roviec_web.documents.reviewing.locating import read_clauses, words_at

PLAN = """ỦY BAN NHÂN DÂN
TỈNH LAM SƠN
Số: 12/KH-UBND

KẾ HOẠCH
Phòng, chống lũ, lụt trên địa bàn tỉnh năm 2026

I. MỤC ĐÍCH, YÊU CẦU
1. Chủ động phòng, chống lũ, lụt; bảo đảm an toàn cho người dân ven sông.
2. Việc ứng phó phải kịp thời, đúng phương án.

II. NHIỆM VỤ
1. Công tác chuẩn bị
- Sở Nông nghiệp và Môi trường chủ trì kiểm tra hệ thống đê điều, hoàn thành trước ngày 30/4/2026.
- Sở Tài chính bố trí kinh phí mua vật tư dự trữ.
- Công an tỉnh phối hợp với Sở Xây dựng phân luồng giao thông khi có lũ.
2. Thông tin, tuyên truyền
a) Báo và Đài Phát thanh, Truyền hình tỉnh đưa tin cảnh báo lũ hằng ngày.
b) Sở Văn hóa nắm bắt tâm tư, dư luận của người dân vùng lũ.

III. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường xây dựng phương án sơ tán dân.
2. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này.

Nơi nhận:
- Như mục III;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Sơn
"""
"""In which II.1.-1 has a deadline, II.2.b is not operated and III.1 names a class of bodies."""

REVISED = (
    PLAN.replace(
        "- Sở Tài chính bố trí kinh phí mua vật tư dự trữ.\n",
        "- Sở Tài chính bố trí kinh phí mua vật tư dự trữ, thuốc men và lương thực cho vùng bị chia cắt.\n",
    )
    .replace(
        "1. Công tác chuẩn bị\n",
        "1. Công tác chuẩn bị\n- Sở Y tế chuẩn bị cơ số thuốc phòng dịch sau lũ.\n",
    )
    .replace("2. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này.\n", "")
)
"""One clause put in, one edited, one taken out; those behind the first are renumbered."""

START = datetime(2026, 1, 5, 2, 0, tzinfo=UTC)


@lru_cache(maxsize=32)
def compiled(text: str = PLAN) -> Plan:
    """The plan of a text."""
    return compile_bytes(text.encode(), "ke-hoach.txt")


def plan_json(text: str = PLAN) -> dict[str, Any]:
    """Its JSON, as ``Compilation.plan`` keeps it."""
    return json.loads(plan_to_json(compiled(text), with_text=True))


def make_edit(
    plan: dict[str, Any],
    clause: str,
    kind: EditKind,
    number: int = 1,
    *,
    task: str = "",
    by: str = "Nguyễn Thị An",
    undone: bool = False,
    data: dict[str, Any] | None = None,
    **more: Any,
) -> Edit:
    """An edit as the actions write it: with the words that its reviewer saw."""
    clauses = read_clauses(plan)
    seen = words_at(clauses, clause)
    noted = {"seen_task": clauses.tasks[task]["text"]} if task in clauses.tasks else {}
    return Edit(
        code=f"{clause}#{number}",
        clause=clause,
        task=task,
        kind=kind,
        data={**(data or {}), **more, "seen": seen, **noted},
        basis=basis_of(seen),
        number=number,
        by=by,
        at=START + timedelta(minutes=number),
        is_undone=undone,
    )
