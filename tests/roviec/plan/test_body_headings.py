"""Headings that name bodies: see ``tests/cases/bodies.yml``."""

from __future__ import annotations

from pathlib import Path

import pytest
from growth import assert_linear_in

from roviec.plan.body_headings import heading_bodies

CASES = Path(__file__).parents[2] / "cases" / "bodies.yml"


def read_cases(group: str) -> list[tuple[str, str]]:
    """The file is keys over lists of plain lines, so no YAML reader is needed."""
    cases: list[tuple[str, str]] = []
    current = ""
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", " ")):
            current = line.rstrip(":")
        elif line.startswith("  - ") and current == group:
            text, _, names = line[4:].rpartition(" => ")
            cases.append((text, names))
    return cases


def names_of(bodies) -> str:
    return " | ".join(body.name for body in bodies) or "-"


@pytest.mark.parametrize(("text", "names"), read_cases("heading"))
def test_a_heading_names_bodies_or_none(text, names):
    assert names_of(heading_bodies(text)) == names


@pytest.mark.parametrize(("text", "names"), read_cases("place"))
def test_where_bodies_are_named_a_first_word_is_enough(text, names):
    assert names_of(heading_bodies(text, by_place=True)) == names


@pytest.mark.parametrize(
    "text", ["các " * 20_000, "Sở Y tế, " * 5_000, "Tổ " * 400, "Trách nhiệm của " * 90, "", " ", ":"]
)
def test_hostile_headings_are_read_quickly_and_without_an_error(text):
    assert_linear_in(heading_bodies, text)
    assert_linear_in(lambda words: heading_bodies(words, by_place=True), text)
