"""What the fuzzer found stays: each file, small and under a name that says the fault, is judged again."""

from __future__ import annotations

from pathlib import Path

import pytest
from judging import judge
from targets import TARGETS

FOUND = Path(__file__).resolve().parent / "found"
FILES = sorted(path for path in FOUND.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_it_breaks_no_promise_any_more(path):
    target = TARGETS[path.parent.name]
    judge(target.decoded(path.read_bytes()), target.file)


def test_each_file_stands_under_its_target():
    assert {path.parent.name for path in FILES} <= TARGETS.keys()
