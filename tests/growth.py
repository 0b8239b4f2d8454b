"""Growth of time with the size of the input, compared within one run: no test depends on how fast the machine is."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

_Given = TypeVar("_Given")
_TIMES = 4
"""The large input is so many times the small one."""
_MOST = 10
"""A quadratic reader takes sixteen times as long."""
_NOISE = 0.1
"""Seconds that the machine may take for something else."""


def assert_linear(work: Callable[[_Given], object], small: _Given, large: _Given) -> None:
    """Fail where ``large``, four times ``small``, takes more than ten times as long."""
    quick, slow = _best(work, small), _best(work, large)
    assert slow <= _MOST * quick + _NOISE, f"{quick:.3f} s, with {_TIMES} times as much {slow:.3f} s"


def assert_linear_in(work: Callable[[str], object], text: str) -> None:
    """The same for a text and its first quarter."""
    assert_linear(work, text[: len(text) // _TIMES], text)


def _best(work: Callable[[_Given], object], given: _Given) -> float:
    took = []
    for _ in range(2):
        begun = time.process_time()
        work(given)
        took.append(time.process_time() - begun)
    return min(took)
