"""Comparisons on the pages of the terminal."""

from __future__ import annotations

import io

import pytest
from compare_samples import PLAN, compared, compiled, covered, of

from roviec.compare import compare_with_parent
from roviec_tools.cli.view.compared import marked, put_comparison, put_coverage
from roviec_tools.cli.view.paper import Paper

LINE = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"


def page(put, what, *, width: int = 100, colours: bool = False, full: bool = False) -> str:
    paper, stream = Paper("vi", width, colours=colours, full=full), io.StringIO()
    put(paper, what)
    paper.finish(stream)
    return stream.getvalue()


def test_a_clause_that_moved_says_whence():
    comparison = compared((LINE, ""), ("c) Thực hiện nghiêm.\n3. Công", f"{LINE}c) Thực hiện nghiêm.\n3. Công"))
    assert "chuyển chỗ (chuyển từ II.1.b)" in page(put_comparison, comparison)


def test_typography_is_told_apart():
    printed = page(put_comparison, compared(("1. Mục đích", "1) Mục đích")))
    assert "Lời văn hai bản giống nhau; chỉ khác cách trình bày ở 1 chỗ." in printed
    assert "kiểu đánh số: I.1 (1)" in printed


def test_header_and_phases():
    text = PLAN.replace(
        "III. KINH PHÍ", "III. TIẾN ĐỘ\n1. Giai đoạn 1: từ ngày 01/4/2026 đến ngày 31/5/2026.\nIV. KINH PHÍ"
    )
    printed = page(put_comparison, compared(("Số: 45", "Số: 52"), ("31/5/2026", "15/6/2026"), text=text))
    assert "số, ký hiệu: 45/KH-UBND → 52/KH-UBND" in printed
    assert "kết thúc: 31/05/2026 → 15/06/2026 (muộn hơn 15 ngày)" in printed


def test_a_line_of_the_preamble_is_told_outside_the_clauses():
    printed = page(put_comparison, compared(("Căn cứ Luật Trẻ em;", "Căn cứ Luật Trẻ em năm 2016;")))
    assert "phần mở đầu sửa lời" in printed
    assert "Căn cứ Luật Trẻ em {+năm 2016+};" in printed


def test_long_stretches_that_stayed_are_cut_unless_all_is_asked_for():
    words = "Lập danh sách học sinh chưa biết bơi"
    long = f"{words} {'của từng trường, từng lớp, ' * 8}gửi về Ủy ban nhân dân tỉnh"
    text = PLAN.replace(f"{words} của từng trường, gửi về Ủy ban nhân dân tỉnh", long)
    change = of(compared(("tỉnh.\nc) Thực hiện nghiêm.\n3.", "xã.\nc) Thực hiện nghiêm.\n3."), text=text), "II.2.b")
    assert marked(change.runs, full=False).plain == "… từng lớp, gửi về Ủy ban nhân dân [-tỉnh-] {+xã+}."
    assert marked(change.runs, full=True).plain.startswith(words)


def test_colours_where_a_person_looks_on():
    assert "\x1b[" in page(put_comparison, compared(("12 lớp", "15 lớp")), colours=True)


def test_work_that_is_not_operated_is_said_to_be_so():
    text = PLAN.replace("c) Thực hiện nghiêm.\n3.", "c) Nắm bắt dư luận, tâm tư của phụ huynh.\n3.")
    printed = page(put_comparison, compared(("tâm tư của phụ huynh", "tâm tư của học sinh"), text=text))
    assert "không vận hành" in printed


@pytest.mark.parametrize("width", [40, 200])
def test_a_sub_plan_at_any_width(examples, width):
    printed = page(put_coverage, covered(examples), width=width)
    assert "bỏ sót" in printed
    assert max(map(len, printed.splitlines())) <= width


def test_a_body_without_duties():
    coverage = compare_with_parent(compiled(PLAN), compiled("I. VIỆC\n1. Mở lớp.\n"), "Chi hội Làm vườn")
    assert "không có điều khoản nào giao cho “Chi hội Làm vườn”" in page(put_coverage, coverage)
