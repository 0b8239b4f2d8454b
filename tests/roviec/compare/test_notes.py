"""Remarks on differences."""

from __future__ import annotations

from compare_samples import PLAN, compared, covered, of

from roviec.compare.notes import outside_totals, place_notes, value_of

LINE = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"


def test_a_clause_that_moved_says_whence():
    comparison = compared((LINE, ""), ("c) Thực hiện nghiêm.\n3. Công", f"{LINE}c) Thực hiện nghiêm.\n3. Công"))
    moved = next(one for one in comparison.clauses if one.moved)
    assert place_notes(moved, "vi") == ["chuyển từ II.1.b"]


def test_a_clause_with_another_number_says_its_old_one():
    comparison = compared(("2. Yêu cầu", "2. Phạm vi\nToàn tỉnh.\n3. Yêu cầu"))
    assert place_notes(of(comparison, "I.3"), "vi") == ["số cũ I.2"]


def test_a_split_clause_names_its_pieces():
    whole = "Lập danh sách học sinh chưa biết bơi của từng trường, gửi về Ủy ban nhân dân tỉnh."
    comparison = compared(
        (whole, "Lập danh sách học sinh chưa biết bơi của từng trường.\nc) Gửi về Ủy ban nhân dân tỉnh.")
    )
    assert place_notes(of(comparison, "II.2.b"), "en") == ["split into II.2.b, II.2.c"]
    assert place_notes(of(comparison, "II.2.c"), "en") == ["split from II.2.b"]


def test_nothing_to_say_of_what_stayed():
    assert place_notes(of(compared(), "II.1"), "vi") == []


def test_a_date_is_written_as_the_language_writes_it():
    (field,) = compared(("06 tháng 3 năm", "16 tháng 3 năm"), text=PLAN).header
    assert (value_of(field, "vi", old=True), value_of(field, "vi", old=False)) == ("06/03/2026", "16/03/2026")


def test_what_totals_leave_out_is_said(examples):
    assert outside_totals(covered(examples), "vi") == [
        "2 điều khoản gửi chung mọi cơ quan, không tính vào các số trên."
    ]
