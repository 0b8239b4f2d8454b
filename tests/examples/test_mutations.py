"""What a typist, a mail program or a crawler does to a text leaves its plan as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from repairing import compiled, nodes

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = ("tiem-chung-2026", "an-toan-mua-lu-2026", "phong-chay-2026")
ROMAN = re.compile(r"^([IVX]+)[.-] ", re.MULTILINE)
NUMBER = re.compile(r"^(\d+)[.-] ", re.MULTILINE)
Mutation = Callable[[str], str]


def of_lines(change: Callable[[int, str], str]) -> Mutation:
    return lambda text: "\n".join(change(number, line) for number, line in enumerate(text.split("\n")))


MUTATIONS: dict[str, Mutation] = {
    "spaces before each line": of_lines(lambda _, line: f"   {line}" if line.strip() else line),
    "spaces after each line": of_lines(lambda _, line: f"{line}  "),
    "a form feed after forty lines": of_lines(lambda number, line: f"{line}\f" if number % 40 == 39 else line),
    "sections in bold": of_lines(lambda _, line: f"**{line}**" if ROMAN.match(line) else line),
    "no-break spaces": lambda text: re.sub(
        r"(?<=\w) (?=\w)", lambda found: "\u00a0" if found.start() % 7 == 0 else " ", text
    ),
    "letters and accents apart": lambda text: unicodedata.normalize("NFD", text),
    "the letter oi for ư": lambda text: text.replace("ư", "ƣ").replace("Ư", "Ƣ"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "no empty lines": lambda text: re.sub(r"\n{2,}", "\n", text),
    "I- for I.": lambda text: ROMAN.sub(r"\1- ", text),
    "I/ for I.": lambda text: ROMAN.sub(r"\1/ ", text),
    "1- for 1.": lambda text: NUMBER.sub(r"\1- ", text),
    "1/ for 1.": lambda text: NUMBER.sub(r"\1/ ", text),
    "1) for 1.": lambda text: NUMBER.sub(r"\1) ", text),
    "a. for a)": lambda text: re.sub(r"(?m)^([a-zđ])\) ", r"\1. ", text),
    "long dashes": lambda text: re.sub(r"(?m)^- ", "– ", text),
}


@cache
def original(name: str) -> str:
    return (ROOT / "examples" / f"{name}.txt").read_text(encoding="utf-8")


def plan_of(text: str) -> tuple[list[str], list[object]]:
    plan = compiled(text)
    tasks = [(t.id, t.kind, t.lead, t.coordinating, t.deadline and t.deadline.end) for t in plan.tasks]
    return [node.path for node in nodes(plan.outlined)], list(tasks)


@cache
def plan_of_original(name: str) -> tuple[list[str], list[object]]:
    return plan_of(original(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS.keys())
def test_the_plan_stays_what_it_is(name: str, mutation: Mutation) -> None:
    assert plan_of(mutation(original(name))) == plan_of_original(name)


@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS.keys())
def test_each_mutation_changes_a_text(mutation: Mutation) -> None:
    assert any(mutation(original(name)) != original(name) for name in NAMES)
