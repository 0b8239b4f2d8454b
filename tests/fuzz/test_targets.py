"""The fuzzer itself: its mutators change files and leave them readable, its judge sees a broken promise."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace

import judging
import pytest
from judging import Clock, judge
from targets import TARGETS

from roviec import IntakeError, compile_bytes
from roviec_tools.mail import Member, members

ROUNDS = 40


@pytest.mark.parametrize("name", TARGETS)
def test_every_seed_compiles_and_keeps_the_promises(name):
    target = TARGETS[name]
    for seed in target.seeds():
        assert _is_read(target.decoded(seed), target.file)
        judge(target.decoded(seed), target.file)


@pytest.mark.parametrize("name", TARGETS)
def test_mutations_differ_and_most_of_them_can_still_be_read(name):
    target = TARGETS[name]
    made = [target.mutated(target.seeds()[0], random.Random(seed)) for seed in range(ROUNDS)]
    assert made == [target.mutated(target.seeds()[0], random.Random(seed)) for seed in range(ROUNDS)]
    assert len(set(made)) > ROUNDS / 2
    assert sum(_is_read(target.decoded(data), target.file) for data in made) > ROUNDS / 2


def _is_read(data: bytes, name: str) -> bool:
    """A document in it compiles."""
    for found in members(data, name):
        with suppress(IntakeError):
            if isinstance(found, Member) and judging.compiled(found.content, found.name):
                return True
    return False


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("data", [b"", b"\x00", b"<", b"%PDF-1.7\n", b'<part name="document"></part>'])
def test_mutators_take_any_bytes(name, data):
    target = TARGETS[name]
    assert isinstance(target.mutated(data, random.Random(1)), bytes)
    judge(target.decoded(data), target.file)


def test_an_attribute_whose_name_lxml_does_not_write_is_left_alone():
    page = b"<!doctype html><p a\x01b=1>x</p>"
    made = [TARGETS["html"].mutated(page, random.Random(seed)) for seed in range(ROUNDS)]
    assert len(set(made)) > ROUNDS / 2


def test_the_judge_sees_an_exception(monkeypatch):
    monkeypatch.setattr(judging, "compile_bytes", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        judge(b"x", "a.txt")


def test_the_judge_sees_a_span_outside_the_text(monkeypatch):
    def broken(data, name):
        plan = compile_bytes(data, name)
        return replace(plan, tasks=tuple(replace(task, span=(0, 10**6)) for task in plan.tasks))

    monkeypatch.setattr(judging, "compile_bytes", broken)
    with pytest.raises(AssertionError):
        judge(TARGETS["plan"].seeds()[1], "a.txt")


def test_the_clock_sees_a_file_that_takes_many_times_as_long(monkeypatch):
    clock = Clock([TARGETS["text"].seeds()[0]], "a.txt")
    clock.judge(TARGETS["text"].seeds()[0])
    clock.most = 0.0
    with pytest.raises(AssertionError, match="a benign file"):
        clock.judge(TARGETS["text"].seeds()[0])
