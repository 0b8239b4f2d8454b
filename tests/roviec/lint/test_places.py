"""Lines and clauses of spans."""

from __future__ import annotations

from lint_cases import plan_of

from roviec.lint.places import Places

WRAPPED = "I. MỤC ĐÍCH\nNâng cao nhận thức của người dân trong\ntỉnh.\n\nII. NHIỆM VỤ\n1. Tiêm chủng\na) Đợt một.\n"


def test_a_line_is_that_of_the_file_also_inside_a_wrapped_paragraph():
    plan = plan_of(WRAPPED)
    text, places = plan.outlined.repaired.text, Places(plan.outlined)
    assert [places.line_of(text.index(words)) for words in ("I. M", "Nâng", "tỉnh", "II.", "Đợt")] == [1, 2, 3, 5, 7]


def test_a_path_is_that_of_the_innermost_clause():
    plan = plan_of(WRAPPED)
    text, places = plan.outlined.repaired.text, Places(plan.outlined)
    assert places.path_of((text.index("Đợt"), len(text))) == "II.1.a"
    assert places.path_of((text.index("NHIỆM"), len(text))) == "II"


def test_a_place_outside_the_outline_has_no_path():
    plan = plan_of("KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n1. Tiêm đủ mũi.\n")
    assert Places(plan.outlined).path_of((0, 3)) is None
    assert Places(plan.outlined).line_of(0) == 1
