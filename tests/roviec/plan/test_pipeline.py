"""The plan as a whole: nothing invented, the same each time, whatever the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from losslessness import check_plan
from repairing import OPTIONS, compiled

from roviec.compiler import compile_bytes
from roviec.export.json import plan_to_json

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = sorted(path.name for path in (ROOT / "examples").iterdir() if path.suffix in {".txt", ".docx", ".pdf"})

_LINES = """
I. MỤC ĐÍCH, YÊU CẦU | II. NHIỆM VỤ | III. KHẨU HIỆU | IV. TỔ CHỨC THỰC HIỆN | V. KINH PHÍ | 1. Sở Y tế
2. Công an tỉnh:
3. Sở Y tế, Sở Tài chính | a) Chủ trì, phối hợp với Sở Nội vụ lập danh sách 120 hộ; gửi trước ngày 15/5/2026.
- Cơ quan chủ trì: Sở Xây dựng. | - Thời gian hoàn thành: quý III/2026. | - Sản phẩm: Báo cáo số 2. | - Cấp 2.500 liều
Giao Sở Nội vụ tổng hợp; Sở Y tế cấp vắc xin (đợt 1; đợt 2). | Các xã thực hiện các việc sau: | + Trực ban hằng ngày.
Trong tháng 6, các đơn vị làm như sau: | STT\tNội dung\tChủ trì\tThời hạn | 1\tMua bao cát\tTrạm bơm\tTháng 4 | KẾ HOẠCH
2\tSửa cống\t\t30/6 | Điều 2. Giao Công an tỉnh lập chốt. | CHỦ TỊCH | Nơi nhận: | PHỤ LỤC I | “Sạch nhà; đẹp ngõ” | (
Lắp 58 trạm (Trong đó: Sở Công Thương: 25 trạm, Sở Xây dựng: 33 trạm). | Trên đây là kế hoạch.
Yêu cầu các xã báo cáo trước ngày 05 hằng tháng. | giai đoạn 2026 - 2030 | đến năm 2030 | Số: 12/KH-UBND | 50 | năm
Cửa Vạn, ngày 05 tháng 01 năm 2026 | Căn cứ Luật Trẻ em; | gồm: (1) áo phao; (2) phao tròn. | theo Phụ lục II
"""
_LINE = st.sampled_from([line.strip() for line in _LINES.replace("\n", "|").split("|") if line.strip()] + ["", "\f"])
_DOCUMENTS = st.lists(_LINE, min_size=1, max_size=40).map("\n".join).filter(lambda text: any(c.isalpha() for c in text))


@given(_DOCUMENTS)
def test_any_document_keeps_the_contract(text: str) -> None:
    check_plan(compiled(text))


@given(
    st.text(st.sampled_from("aA1 .:;-+*()“”|\t\n\fIVXđSở"), min_size=1, max_size=200).filter(lambda text: "a" in text)
)
def test_any_text_keeps_the_contract(text: str) -> None:
    check_plan(compiled(text))


@given(_DOCUMENTS)
def test_a_second_compile_says_the_same(text: str) -> None:
    assert plan_to_json(compiled(text)) == plan_to_json(compiled(text))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_keeps_the_contract(name: str) -> None:
    check_plan(compile_bytes((ROOT / "examples" / name).read_bytes(), name, OPTIONS))


@pytest.mark.corpus
@pytest.mark.slow
def test_every_real_document_keeps_the_contract(shared: Path) -> None:
    for path in sorted([*(shared / "corpus" / "docs").iterdir(), *(shared / "seeds").iterdir()]):
        if path.is_file():
            first = compile_bytes(path.read_bytes(), path.name, OPTIONS)
            check_plan(first)
            again = compile_bytes(path.read_bytes(), path.name, OPTIONS)
            assert [task.id for task in again.tasks] == [task.id for task in first.tasks], path.name


def test_dates_of_the_first_part_count_for_annexes_without_one() -> None:
    plan = compiled(
        "UBND XÃ CỒN RẠNG\nSố: 12/KH-UBND\nCồn Rạng, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nDọn kênh\n"
        "I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế kiểm tra nước.\nCHỦ TỊCH\nLê Thị Thử\n"
        "PHỤ LỤC I\n1. Sở Xây dựng lập bản đồ kênh trước ngày 30/4.\n"
    )
    deadline = plan.tasks[-1].deadline
    assert deadline
    assert (str(deadline.end), deadline.assumed) == ("2026-04-30", ("year",))
