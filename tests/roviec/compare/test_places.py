"""What moved."""

from __future__ import annotations

from compare_samples import PLAN, compared, kinds, of

CLOSING = PLAN.replace("bảo đảm./.", "bảo đảm.\nTrong quá trình thực hiện, nếu có vướng mắc, phản ánh về Sở Y tế./.")


def test_clauses_behind_one_that_is_added_are_renumbered_and_do_not_move():
    comparison = compared(("2. Sở Giáo dục", "2. Sở Y tế\nTrực cấp cứu.\n3. Sở Giáo dục"), ("3. Công an", "4. Công an"))
    assert kinds(comparison) == {"II.2": "added", "II.2.p1": "added", "II.3": "renumbered", "II.4": "renumbered"}


def test_the_one_that_changed_its_order_moved_not_the_ones_it_passed():
    line = "a) Kiểm tra điều kiện an toàn của các hồ bơi, bãi tắm trước ngày 30/4/2026.\n"
    comparison = compared(
        (line, ""),
        ("2. Sở Giáo dục", f"{line.replace('a)', 'c)')}2. Sở Giáo dục"),
        ("b) Tổ chức 12", "a) Tổ chức 12"),
        ("c) Thực hiện nghiêm.\nc)", "b) Thực hiện nghiêm.\nc)"),
    )
    assert kinds(comparison) == {"II.1.a": "renumbered", "II.1.b": "renumbered", "II.1.c": "moved"}


def test_bullets_behind_one_that_goes_stay_where_they_are():
    comparison = compared(("- Thực hiện nghiêm.\n", ""))
    assert kinds(comparison) == {"I.2.-1": "removed"}
    assert of(comparison, "I.2.-1").kind == "unchanged"


def test_a_closing_paragraph_does_not_move_when_the_item_above_it_goes():
    section = "III. KINH PHÍ\nKinh phí thực hiện do ngân sách tỉnh bảo đảm.\n"
    comparison = compared((section, ""), text=CLOSING)
    assert set(kinds(comparison).values()) == {"removed"}
