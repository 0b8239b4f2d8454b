"""Growth of time with the size of the input, compared within one run: no test depends on how fast the machine is."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

_Given = TypeVar("_Given")
_TIMES = 4
"""The large input is so many times the small one."""
_MOST = 10
"""A quadratic reader takes sixteen times as long."""
_NOISE = 0.1
"""Seconds that the machine may take for something else."""
_TRIES = 5
"""A quadratic reader is slow each time, a machine that is busy with something else is not."""


def assert_linear(work: Callable[[_Given], object], small: _Given, large: _Given) -> None:
    """Fail where ``large``, four times ``small``, takes more than ten times as long, however often it is tried."""
    quick, slow = _took(work, small), _took(work, large)
    for _ in range(_TRIES):
        if slow <= _MOST * quick + _NOISE:
            return
        quick, slow = min(quick, _took(work, small)), min(slow, _took(work, large))
    msg = f"{quick:.3f} s, with {_TIMES} times as much {slow:.3f} s"
    raise AssertionError(msg)


def assert_linear_in(work: Callable[[str], object], text: str) -> None:
    """The same for a text and its first quarter."""
    assert_linear(work, text[: len(text) // _TIMES], text)


def _took(work: Callable[[_Given], object], given: _Given) -> float:
    """Seconds of the processor, without the collector: it walks through all that other tests have left behind."""
    with _no_collector():
        begun = time.process_time()
        work(given)
        return time.process_time() - begun


@contextmanager
def _no_collector() -> Iterator[None]:
    """What others left is not collected first either: in a worker that has run thousands of tests that takes longer."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
