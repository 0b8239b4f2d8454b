"""Assignments in running text: see ``tests/cases/bodies.yml``."""

from __future__ import annotations

import pytest
from body_cases import names_of, read_cases
from growth import assert_linear_in

from roviec.plan.assignments import find_assignments, find_receivers


@pytest.mark.parametrize(("text", "names"), read_cases("assignment"))
def test_subjects_of_running_text_are_found(text, names):
    clauses = " ; ".join(names_of(assignment.leads) for assignment in find_assignments(text))
    assert (clauses or "-") == names


@pytest.mark.parametrize(("text", "answer"), read_cases("receiver"))
def test_who_sums_up_what_others_send(text, answer):
    found = [f"{names_of(found.leads)} : {text[found.action : found.action + 8]}" for found in find_receivers(text)]
    assert (" ; ".join(found) or "-") == answer


def test_an_assignment_knows_where_its_verb_begins():
    text = "UBND tỉnh giao Sở Y tế theo dõi việc tiêm chủng."
    (assignment,) = find_assignments(text)
    assert text[assignment.action :].startswith("theo dõi")


def test_work_before_its_body_begins_with_the_sentence():
    text = "Mở lớp. Rà soát nền tảng số (Phòng Chuyển đổi số chủ trì; xong trong tháng 3)."
    (assignment,) = find_assignments(text)
    assert text[assignment.action :].startswith("Rà soát")


def test_the_verb_behind_an_adjunct_is_the_work():
    text = "Sở Tài chính, trên cơ sở đề xuất của Sở Y tế, tham mưu bố trí kinh phí."
    (assignment,) = find_assignments(text)
    assert text[assignment.action :].startswith("tham mưu")


def test_no_subject_is_looked_for_beyond_the_longest_paragraph():
    found = find_assignments("Sở Y tế chủ trì việc này; " * 20_000)
    assert 0 < len(found) < 10_000


@pytest.mark.parametrize(
    "text",
    [
        "giao các " * 10_000,
        "Căn cứ " + ", các sở" * 5_000,
        "Sở Y tế, " * 5_000,
        "Sở Y tế, theo " * 5_000,
        "(" * 30_000,
        "do " * 30_000,
        "trường hợp " * 10_000 + ",",
        ", nếu " * 10_000,
        "gửi các " * 10_000,
        "phối hợp với " * 6_000,
        "",
        " ",
    ],
)
def test_hostile_text_is_read_quickly_and_without_an_error(text):
    assert_linear_in(find_assignments, text)
    assert_linear_in(find_receivers, text)
