from __future__ import annotations

from datetime import timedelta

from roviec_web.kit.retry import pause_after


def test_pauses_grow_up_to_six_hours():
    pauses = [pause_after(attempts) for attempts in range(1, 30)]
    assert pauses[:3] == [timedelta(seconds=10), timedelta(seconds=40), timedelta(seconds=160)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(hours=6)
