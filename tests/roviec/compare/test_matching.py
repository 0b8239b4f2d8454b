"""Which passage is which: the cases in which a plain comparison of lines goes wrong."""

from __future__ import annotations

import pytest
from compare_samples import PLAN, compared, compiled, kinds, of
from growth import assert_linear

from roviec.compare.matching import match
from roviec.compare.passages import PassageTree

REPEATED = "c) Thực hiện nghiêm.\n2. Sở Giáo dục"


def test_nothing_is_told_where_nothing_changed():
    assert kinds(compared()) == {}


def test_one_of_several_equal_short_clauses_goes():
    comparison = compared((REPEATED, "2. Sở Giáo dục"))
    assert kinds(comparison) == {"II.1.c": "removed"}


def test_equal_clauses_stay_with_their_own_headings_when_sections_change_places():
    text = PLAN.replace("1. Sở Văn hóa", "1. Sở Y tế\na) Trực cấp cứu tại bãi tắm.\n2. Sở Văn hóa")
    text = text.replace("2. Sở Giáo dục", "3. Sở Giáo dục").replace("3. Công an", "4. Công an")
    block = text[text.index("1. Sở Y tế") : text.index("2. Sở Văn hóa")]
    moved = text.replace(block, "").replace("4. Công an tỉnh", "4. Công an tỉnh")
    end = moved.index("III. KINH PHÍ")
    comparison = compared((text, moved[:end] + block.replace("1.", "5.", 1) + moved[end:]), text=text)
    assert of(comparison, "II.5").kind == "moved"
    assert of(comparison, "II.2.c").kind == "unchanged"
    assert of(comparison, "II.3.c").kind == "unchanged"
    assert of(comparison, "II.3.c").old.path == "II.3.c"


def test_a_heading_is_known_by_the_clauses_below_it():
    comparison = compared(("1. Sở Văn hóa, Thể thao và Du lịch", "1. Trung tâm Huấn luyện thi đấu"))
    assert kinds(comparison) == {"II.1": "edited"}


def test_a_clause_is_known_again_in_another_section():
    line = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
    below = "c) Thực hiện nghiêm.\n3. Công an"
    comparison = compared((line, ""), (below, f"{line}{below}"), ("b) Lập danh sách", "a) Lập danh sách"))
    change = next(one for one in comparison.clauses if one.new and "12 lớp" in one.new.words)
    assert (change.kind, change.old.path) == ("moved", "II.1.b")


def test_a_clause_that_moved_and_was_edited_is_one():
    line = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
    later = line.replace("12 lớp", "15 lớp")
    below = "c) Thực hiện nghiêm.\n3. Công an"
    comparison = compared((line, ""), (below, f"{later}{below}"))
    change = next(one for one in comparison.clauses if one.new and "15 lớp" in one.new.words)
    assert (change.kind, change.moved) == ("edited", True)


def test_a_deep_move_takes_everything_along():
    block = PLAN[PLAN.index("1. Sở Văn hóa") : PLAN.index("2. Sở Giáo dục")]
    without = PLAN.replace(block, "").replace("2. Sở Giáo dục", "1. Sở Giáo dục").replace("3. Công an", "2. Công an")
    comparison = compared((PLAN, without.replace("III. KINH PHÍ\n", f"III. KINH PHÍ\n{block}")))
    assert of(comparison, "III.1").kind == "moved"
    assert {of(comparison, f"III.1.{letter}").kind for letter in "abc"} == {"unchanged"}


def test_two_fields_of_a_form_that_trade_their_bodies_are_edited_in_place():
    field = "- Cơ quan chủ trì:"
    form = f"1. Mở lớp dạy bơi\n{field} Sở Y tế.\n2. Kiểm tra hồ bơi\n{field} Công an tỉnh.\n3. Tổng kết\n"
    text = PLAN.replace("III. KINH PHÍ", f"III. VIỆC CỤ THỂ\n{form}IV. KINH PHÍ")
    other = form.replace("Sở Y tế", "X").replace("Công an tỉnh", "Sở Y tế").replace("X", "Công an tỉnh")
    comparison = compared((form, other), text=text)
    assert kinds(comparison) == {"III.1.-1": "edited", "III.2.-1": "edited"}


@pytest.mark.parametrize("text", [PLAN, PLAN.replace("Thực hiện nghiêm.", "Nghiêm."), "I. A\n"])
def test_every_passage_of_a_plan_is_its_own_other(text):
    plan = compiled(text)
    tree = PassageTree(plan)
    assert match(tree, PassageTree(plan)).of_old == {index: index for index in range(len(tree))}


def test_time_grows_with_the_number_of_clauses():
    def trees(count: int) -> tuple[PassageTree, PassageTree]:
        lines = [f"- Mở lớp dạy bơi số {number} cho học sinh xã {number % 7}." for number in range(count)]
        repeated = [line if number % 5 else "- Thực hiện nghiêm." for number, line in enumerate(lines)]
        later = [line.replace("Mở", "Tổ chức") if number % 3 else line for number, line in enumerate(repeated)]
        return tuple(PassageTree(compiled("I. VIỆC\n" + "\n".join(each))) for each in (repeated, later[::-1]))

    assert_linear(lambda pair: match(*pair), trees(150), trees(600))
