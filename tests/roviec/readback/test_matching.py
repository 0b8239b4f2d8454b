"""Which task a row is of."""

from __future__ import annotations

from dataclasses import replace

import pytest
from growth import assert_linear
from sample_plan import sample_plan

from roviec.export.sheet.columns import Field, row_id
from roviec.export.sheet.rows import TaskRow
from roviec.readback.matching import match_rows, name_other_rows, share
from roviec.readback.table import Row, RowKind

SHA = "0" * 64
TASK = sample_plan().tasks[0]


def tasks(*words, paths=None):
    paths = paths or [f"I.{number}" for number in range(1, len(words) + 1)]
    found = []
    for path, text in zip(paths, words, strict=True):
        letter = "abc"[sum(task.task.path == path for task in found)]
        found.append(TaskRow(replace(TASK, id=f"{path}/{letter}", path=path, text=text), 1, ""))
    return found


def row(number, words="", clause="", task_id="", sha=SHA):
    cells = {Field.WORK: words, Field.CLAUSE: clause, Field.ID: row_id(task_id, sha) if task_id else ""}
    return Row(number, RowKind.TASK, words, cells)


SWIM, POST, CHECK = "Mở lớp dạy bơi cho học sinh", "Đăng khẩu hiệu trên cổng thông tin", "Rà soát biển báo ao, hồ"
THREE = tasks(SWIM, POST, CHECK)


def matched(*rows, of=None):
    matches = match_rows(rows, of or THREE, SHA)
    name_other_rows(matches)
    return [(match.task.task.id if match.task else None, match.problem) for match in matches]


def test_ids_tell_whatever_the_order():
    assert matched(row(5, CHECK, task_id="I.3/a"), row(6, SWIM, task_id="I.1/a")) == [("I.3/a", None), ("I.1/a", None)]


def test_an_id_counts_though_words_and_clause_were_taken_out():
    assert matched(row(5, task_id="I.2/a")) == [("I.2/a", None)]


@pytest.mark.parametrize(
    ("words", "clause"),
    [(POST, "I.2"), (POST, ""), (POST.upper(), ""), (POST, "sai"), ("", "I.2"), (POST + " điện tử tỉnh", "I.2")],
)
def test_without_an_id_words_and_clause_tell(words, clause):
    assert matched(row(5, words, clause)) == [("I.2/a", None)]


def test_words_that_are_nearly_the_same_tell_without_a_clause():
    assert matched(row(5, "Mở lớp dạy bơi cho các học sinh")) == [("I.1/a", None)]
    assert matched(row(5, "Mở lớp tập huấn cho giáo viên")) == [(None, None)]


def test_a_copy_is_a_duplicate_and_one_that_was_typed_over_is_new():
    rows = (row(5, SWIM, "I.1", "I.1/a"), row(6, SWIM, "I.1", "I.1/a"), row(7, "Mua áo phao", "", "I.1/a"))
    matches = match_rows(rows, THREE, SHA)
    name_other_rows(matches)
    assert [(match.problem, match.told.get("other")) for match in matches] == [
        (None, None),
        ("duplicate", 6),
        (None, None),
    ]
    assert matches[2].task is None


def test_a_row_that_was_typed_in_again_is_a_duplicate():
    assert matched(row(5, SWIM, "I.1", "I.1/a"), row(9, SWIM)) == [("I.1/a", None), ("I.1/a", "duplicate")]


def test_new_work_in_a_clause_that_has_its_row_is_new():
    assert matched(row(5, SWIM, "I.1", "I.1/a"), row(6, "Mở lớp dạy võ cho phụ nữ", "I.1"))[1] == (None, None)


def test_equal_words_in_two_clauses_are_told_by_the_clause_or_not_at_all():
    same = tasks(SWIM, SWIM)
    assert matched(row(5, SWIM, "I.2"), of=same) == [("I.2/a", None)]
    assert matched(row(5, SWIM), of=same) == [(None, "ambiguous")]
    assert matched(row(5, SWIM, "I.1"), row(6, SWIM), of=same) == [("I.1/a", None), ("I.2/a", None)]


def test_several_tasks_of_one_clause_need_words():
    two = tasks(SWIM, POST, paths=["I.1", "I.1"])
    assert matched(row(5, "", "I.1"), of=two) == [(None, "ambiguous")]
    assert matched(row(5, POST, "I.1"), of=two) == [("I.1/b", None)]


def test_an_id_of_nowhere_or_of_another_file_is_told_and_words_count():
    assert matched(row(5, SWIM, task_id="X.9/a")) == [("I.1/a", "id_unknown")]
    assert matched(row(5, SWIM, task_id="I.2/a", sha="f" * 64)) == [("I.1/a", "other_plan")]
    assert matched(row(5, "Việc khác hẳn", task_id="I.2/a", sha="f" * 64)) == [(None, "other_plan")]


def test_words_in_common_are_counted():
    assert share("a b c", "c b a") == 1
    assert share("", "") == 1
    assert share("a", "b") == 0
    assert share("a b", "b c") == 0.5


def test_thousands_of_rows_without_ids_take_time_in_proportion():
    def work(count):
        texts = [f"Tổ chức kiểm tra an toàn tại cơ sở số {number} trên địa bàn" for number in range(count)]
        rows = [row(number, text.replace("Tổ chức", "Tiến hành")) for number, text in enumerate(texts)]
        match_rows(rows, tasks(*texts), SHA)

    assert_linear(work, 300, 1200)
