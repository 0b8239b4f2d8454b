"""Split and joined clauses."""

from __future__ import annotations

import textwrap

from compare_samples import PLAN, compared, kinds, of

from roviec.compare.comparison import Typography

WHOLE = "b) Lập danh sách học sinh chưa biết bơi của từng trường, gửi về Ủy ban nhân dân tỉnh."
HALVES = "b) Lập danh sách học sinh chưa biết bơi của từng trường.\nc) Gửi về Ủy ban nhân dân tỉnh."


def test_a_clause_that_is_split_says_into_which():
    comparison = compared((WHOLE, HALVES))
    assert (of(comparison, "II.2.b").kind, of(comparison, "II.2.b").shared) == ("split", ("II.2.b", "II.2.c"))
    assert (of(comparison, "II.2.c").kind, of(comparison, "II.2.c").shared) == ("split", ("II.2.b",))


def test_clauses_that_are_joined_say_into_which():
    comparison = compared((HALVES, WHOLE), text=PLAN.replace(WHOLE, HALVES))
    assert of(comparison, "II.2.b").kind == "joined"
    assert of(comparison, "II.2.c", old=True).kind == "joined"
    assert of(comparison, "II.2.c", old=True).shared == ("II.2.b",)


def test_a_clause_with_the_same_subject_that_is_new_is_added_not_split_off():
    new = "c) Mở sổ theo dõi học sinh chưa biết bơi tại thư viện các trường.\nd) Thực hiện nghiêm.\n3. Công an"
    comparison = compared(("c) Thực hiện nghiêm.\n3. Công an", new))
    assert kinds(comparison) == {"II.2.c": "added", "II.2.d": "renumbered"}


def test_a_heading_and_its_paragraph_that_a_wrap_put_on_one_line_are_no_edit():
    heading = "3. Trung tâm Phục vụ hành chính công xã (sau đây gọi tắt là Trung tâm PVHCC)"
    below = "Hướng dẫn người dân nộp hồ sơ cấp phép hồ bơi, bãi tắm qua mạng; bố trí người trực tại quầy vào thứ Bảy."
    long = f"- Việc kiểm tra {'hồ bơi, bãi tắm, bến đò, ' * 8}sông, suối phải có biên bản."
    text = PLAN.replace("3. Công an tỉnh\n", f"{heading}\n{below}\n4. Công an tỉnh\n")
    text = text.replace("- Thực hiện nghiêm.", long)
    wrapped = "\n".join("\n".join(textwrap.wrap(line, 80)) if "\t" not in line else line for line in text.split("\n"))
    comparison = compared((text, wrapped), text=text)
    assert kinds(comparison) == {}
    told = of(comparison, "II.3.p1", old=True)
    assert (told.typography, told.shared) == ((Typography.LINES,), ("II.3",))
