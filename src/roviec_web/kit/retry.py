"""How long to wait before something is tried again: longer each time, so that what is down is not hammered."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

FIRST_PAUSE: Final = timedelta(seconds=10)
GROWTH: Final = 4
LONGEST_PAUSE: Final = timedelta(hours=6)
FAULT_LETTERS: Final = 4000
"""Of a fault, what is kept: its end, where the reason stands."""


def pause_after(attempts: int) -> timedelta:
    """10 s, 40 s, 2 min 40 s, 11 min … six hours at most.

    Args:
        attempts: how often it was tried, from 1 on.
    """
    times: int = GROWTH ** min(attempts - 1, 10)
    return min(FIRST_PAUSE * times, LONGEST_PAUSE)
