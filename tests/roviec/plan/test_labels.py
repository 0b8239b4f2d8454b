"""Labels of inline forms and what stands after each."""

from __future__ import annotations

import pytest

from roviec.lexicon.labels import LabelRole
from roviec.plan.labels import leading_label, read_labels


def test_labels_inside_one_paragraph_part_it() -> None:
    text = "Cấp áo phao. Chủ trì: Sở A. Phối hợp: Sở B; Thời gian hoàn thành: tháng 5."
    before, labels = read_labels(text)
    assert before.strip() == "Cấp áo phao."
    assert [(label.role, label.value) for label in labels] == [
        (LabelRole.LEAD, "Sở A"),
        (LabelRole.COORDINATING, "Sở B"),
        (LabelRole.DEADLINE, "tháng 5"),
    ]
    assert all(text[slice(*label.span)] == label.value for label in labels)


def test_a_text_without_labels_is_handed_back() -> None:
    assert read_labels("Sở A chủ trì, phối hợp với Sở B.") == ("Sở A chủ trì, phối hợp với Sở B.", ())


def test_a_leading_label_takes_all_that_follows() -> None:
    label = leading_label("Cơ quan chủ trì: Sở A; Sở B chia việc.")
    assert label
    assert (label.role, label.value) == (LabelRole.LEAD, "Sở A; Sở B chia việc.")


@pytest.mark.parametrize("text", ["Sở A: làm việc này.", "chủ trì việc này", "", "Kết luận: xong."])
def test_other_openings_are_no_labels(text: str) -> None:
    assert leading_label(text) is None


def test_a_label_in_a_bracket_that_words_follow_is_no_form() -> None:
    text = "Sở A (đầu mối: Phòng B) tổng hợp báo cáo."
    assert read_labels(text) == (text, ())
