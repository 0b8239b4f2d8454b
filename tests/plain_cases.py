"""Cases that a clerk can read: "== title", the input, "-->", what is expected."""

from __future__ import annotations

from pathlib import Path

import pytest

CASES = Path(__file__).parent / "cases"


def read_cases(name: str) -> list[object]:
    """Parameters (input, expected) of a file of cases; the titles are the names of the tests."""
    found = []
    text = (CASES / name).read_text(encoding="utf-8")
    for block in text.split("\n== ")[1:] if not text.startswith("== ") else text[3:].split("\n== "):
        title, _, body = block.partition("\n")
        given, _, expected = body.partition("\n-->\n")
        found.append(pytest.param(given, expected.rstrip("\n"), id=title.strip()))
    if not found:
        message = f"{name} holds no case"
        raise ValueError(message)
    return found
