"""The whole pipeline on the examples, through the public door."""

from __future__ import annotations

import re

import plan_contract
import pytest

from roviec import IntakeError, Options, compile_bytes, plan_to_json

NAMES = ("an-toan-mua-lu-2026", "phong-chay-2026", "tiem-chung-2026")
FORMS = ("txt", "docx", "pdf")
FILES = [f"{name}.{form}" for name in NAMES for form in FORMS]


@pytest.fixture(scope="module", params=FILES)
def compiled(request, examples):
    return compile_bytes((examples / request.param).read_bytes(), request.param)


def covered(plan) -> list[tuple[int, int]]:
    """Spans of all regions and top clauses, in order."""
    parts = plan.outlined.parts
    return sorted(span for part in parts for span in [*(b.span for b in part.blocks), *(n.span for n in part.outline)])


def test_every_example_keeps_the_contract(compiled):
    read = plan_contract.read(plan_to_json(compiled, with_text=True, with_map=True))
    assert read.directive.title
    assert read.tasks


def test_regions_and_clauses_cover_every_character_once(compiled):
    text, end = compiled.outlined.repaired.text, 0
    for start, stop in covered(compiled):
        assert start >= end
        assert not text[end:start].strip(), text[end:start]
        end = stop
    assert not text[end:].strip()


def test_children_lie_inside_their_parents_and_apart(compiled):
    for part in compiled.outlined.parts:
        for node in part.walk():
            end = node.span[0]
            for child in node.children:
                assert end <= child.span[0] <= child.span[1] <= node.span[1]
                end = child.span[1]


def test_paths_and_task_ids_are_unique(compiled):
    paths = [node.path for part in compiled.outlined.parts for node in part.walk()]
    ids = [task.id for task in compiled.tasks]
    assert len(paths) == len(set(paths))
    assert len(ids) == len(set(ids))
    assert {task.path for task in compiled.tasks} <= set(paths)


def test_every_digit_of_a_task_stands_in_the_repaired_text(compiled):
    text = compiled.outlined.repaired.text
    for task in compiled.tasks:
        assert re.findall(r"\d+", task.text) == re.findall(r"\d+", text[slice(*task.span)]), task.id


def test_the_same_bytes_give_the_same_json(examples):
    data = (examples / "tiem-chung-2026.txt").read_bytes()
    assert plan_to_json(compile_bytes(data, "a.txt")) == plan_to_json(compile_bytes(data, "a.txt"))


def test_what_cannot_be_read_is_refused_with_a_message_in_both_languages():
    with pytest.raises(IntakeError) as caught:
        compile_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64), "anh.png", Options())
    assert "anh.png" in caught.value.message("vi")
    assert caught.value.message("vi") != caught.value.message("en")
