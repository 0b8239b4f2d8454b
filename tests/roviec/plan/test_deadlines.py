"""Deadlines as phrases: see ``tests/cases/deadlines.txt``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.plan.deadlines import FoundDeadline, find_deadlines, is_only_deadline, read_deadline_cell

ISSUED_ON = date(2026, 3, 10)
CASES = Path(__file__).parents[2] / "cases" / "deadlines.txt"


def read_cases() -> list[tuple[str, bool, str]]:
    cases, in_cells = [], False
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("##"):
            in_cells = "[cell]" in line
        elif line.strip() and not line.startswith("#"):
            phrase, _, expected = line.partition(" => ")
            cases.append((phrase, in_cells, expected.strip()))
    return cases


def describe(found: FoundDeadline, asked: dict[str, str]) -> dict[str, str]:
    said = {
        "end": str(found.end or ""),
        "start": str(found.start or ""),
        "recurring": found.recurring or "",
        "rrule": found.rrule or "",
        "assumed": " ".join(found.assumed),
        "text": found.text,
    }
    return {key: value for key, value in said.items() if key in asked or (value and key not in ("start", "text"))}


def read_expected(text: str) -> list[dict[str, str]]:
    if text == "none":
        return []
    parts = text.replace(";BY", "\0BY").replace(";INT", "\0INT")
    return [
        {k: v.replace("\0", ";") for k, _, v in (part.strip().partition(" ") for part in item.split(";"))}
        for item in parts.split(" | ")
    ]


@pytest.mark.parametrize(("phrase", "is_cell", "expected"), read_cases())
def test_a_phrase_gives_the_deadline_that_a_reader_sees(phrase, is_cell, expected):
    if is_cell:
        cell = read_deadline_cell(phrase, issued_on=ISSUED_ON)
        found = [cell] if cell else []
    else:
        found = list(find_deadlines(phrase, issued_on=ISSUED_ON))
    wanted = read_expected(expected)
    pairs = wanted + [{}] * (len(found) - len(wanted))
    assert [describe(item, asked) for item, asked in zip(found, pairs, strict=False)] == wanted


def test_there_are_enough_phrases():
    assert len(read_cases()) >= 150


def test_without_a_day_of_issue_nothing_is_assumed():
    (found,) = find_deadlines("gửi báo cáo trước ngày 15/12", issued_on=None)
    assert (found.end, found.assumed) == (None, ())
    (term,) = find_deadlines("trong 15 ngày kể từ ngày ban hành", issued_on=None)
    assert term.end is None


@pytest.mark.parametrize("space", ["\n", "\v", "\u00a0", "  "])
def test_white_space_of_any_kind_may_stand_between_words(space):
    phrase = "hoàn thành trước ngày 15 tháng 12 năm 2026".replace(" ", space)
    (found,) = find_deadlines(phrase, issued_on=None)
    assert found.end == date(2026, 12, 15)


@pytest.mark.corpus
@pytest.mark.parametrize("seed", ["seed-000", "seed-004"])
def test_the_assigned_tasks_of_the_seeds_have_none(shared, seed):
    gold = json.loads((shared / "corpus" / "gold" / f"{seed}.json").read_text(encoding="utf-8"))
    texts = [task["text"] for task in gold["tasks"] if task["kind"] == "assigned"]
    assert len(texts) > 20
    assert [text for text in texts if find_deadlines(text, issued_on=date(2025, 1, 10))] == []


@given(st.text(alphabet="ngàythángnămquýtrướcđếnhết hằng0123456789/-.,;()\v\n", max_size=60))
def test_any_text_gives_spans_in_order_that_hold_their_words(text):
    found = find_deadlines(text, issued_on=ISSUED_ON)
    ends = 0
    for item in found:
        begin, end = item.span
        assert ends <= begin < end <= len(text)
        assert text[begin:end] == item.text
        ends = end
    cell = read_deadline_cell(text, issued_on=ISSUED_ON)
    assert cell is None or text[slice(*cell.span)] == cell.text


@pytest.mark.parametrize("piece", ["ngày 1/", "trong 1 ngày từ ", "hằng năm, ", "12/2026 - ", " ", "1", "quý i, "])
def test_hostile_text_takes_linear_time(piece):
    find_deadlines(piece * (200_000 // len(piece)), issued_on=ISSUED_ON)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hoàn thành trước ngày 15/3/2026.", True),
        ("xong trong quý II/2026", True),
        ("thời gian hoàn thành: tháng 6/2026", True),
        ("báo cáo Sở Y tế trước ngày 15/3/2026", False),
        ("hoàn thành việc rà soát trước ngày 15/3/2026", False),
        ("hoàn thành", False),
        ("", False),
    ],
)
def test_a_clause_that_says_only_a_time(text, expected):
    assert is_only_deadline(text) is expected
