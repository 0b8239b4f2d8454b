"""The source line by line, with what the plan says of it."""

from __future__ import annotations

import pytest
from sample_plan import LINES

from roviec import compile_bytes
from roviec.export.page.places import find_places


def words_of(row):
    return "".join(piece.words for piece in row.pieces if "auto" not in piece.looks)


@pytest.mark.parametrize("form", ["txt", "docx", "pdf"])
@pytest.mark.parametrize("name", ["tiem-chung-2026", "an-toan-mua-lu-2026", "phong-chay-2026"])
def test_every_word_of_every_line_is_there_once(examples, name, form):
    data = (examples / f"{name}.{form}").read_bytes()
    plan = compile_bytes(data, f"{name}.{form}")
    rows = find_places(plan).rows
    assert [words_of(row) for row in rows] == [line.text for line in plan.outlined.repaired.source.lines]


def test_each_clause_and_task_has_a_first_row(plan):
    places = find_places(plan)
    assert {f"t{number}" for number in range(len(plan.tasks))} <= set(places.first_row)
    assert places.rows[places.first_row["t0"]].line.text == LINES[10]


def test_lines_of_a_text_form_keep_their_own_numbers(plan):
    assert [row.number for row in find_places(plan).rows] == list(range(1, len(LINES) + 1))


def test_a_row_of_a_word_table_is_numbered_once(examples):
    name = "tiem-chung-2026.docx"
    plan = compile_bytes((examples / name).read_bytes(), name)
    numbers = [row.number for row in find_places(plan).rows if row.number is not None]
    assert numbers == sorted(set(numbers))
    assert {task.line for task in plan.tasks} <= set(numbers)


def test_numbers_that_word_makes_are_shown_as_such(examples):
    name = "tiem-chung-2026.docx"
    plan = compile_bytes((examples / name).read_bytes(), name)
    rows = [row for row in find_places(plan).rows if row.line.text.startswith("MỤC ĐÍCH")]
    assert next((piece.words.strip(), piece.looks) for piece in rows[0].pieces) == ("I.", ("auto",))


def test_page_numbers_and_running_heads_belong_to_no_clause(examples):
    name = "tiem-chung-2026.pdf"
    plan = compile_bytes((examples / name).read_bytes(), name)
    gone = [piece for row in find_places(plan).rows for piece in row.pieces if "gone" in piece.looks]
    assert gone
    assert not [piece for piece in gone if piece.refs]


def test_a_letter_that_was_mended_stays_as_the_source_has_it():
    text = "KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì tổ chức hội nghị tuyên truyền tại các xã, phƣờng."
    plan = compile_bytes(text.encode(), "a.txt")
    places = find_places(plan)
    assert "phƣờng" in words_of(places.rows[2])
    assert "t0" in places.first_row
