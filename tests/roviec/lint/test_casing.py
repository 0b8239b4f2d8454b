from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint.casing import begins_sentence, forms, stands_in_title
from roviec.lint.facts import Facts


@pytest.mark.parametrize(
    "text", ["Nhân dân", "1. Nhân dân", "- Nhân dân", "a) Nhân dân", "Xong. Nhân dân", "“Nhân dân", "II. Nhân dân"]
)
def test_a_word_begins_a_sentence_behind_a_mark_or_a_marker(text: str) -> None:
    assert begins_sentence(text, text.index("Nhân"))


@pytest.mark.parametrize("text", ["vì Nhân dân", "cán bộ, Nhân dân", "một\ncủa Nhân dân", "số 5 Nhân dân"])
def test_a_word_in_mid_sentence(text: str) -> None:
    assert not begins_sentence(text, text.index("Nhân"))


def test_a_title_has_a_capital_on_each_word() -> None:
    assert stands_in_title("x\nKế Hoạch Tổ Chức Hội Nghị\ny", 4)
    assert not stands_in_title("Dự Hội nghị tổng kết", 3)


def test_forms_leave_out_capitals_titles_and_heads_of_sentences() -> None:
    text = "I. VÌ NHÂN DÂN\n1. Nhân dân khai báo.\n2. Vận động nhân dân và cho Nhân dân.\n"
    assert {form: len(places) for form, places in forms(Facts(plan_of(text)), "nhân dân").items()} == {
        "nhân dân": 1,
        "Nhân dân": 1,
    }
