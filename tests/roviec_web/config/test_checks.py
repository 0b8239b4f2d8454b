from __future__ import annotations

import pytest

from roviec_web.config.checks import SHORTEST_KEY, check_secret_key


@pytest.mark.parametrize(
    ("key", "is_demo", "faults"),
    [("x" * SHORTEST_KEY, False, 0), ("x" * (SHORTEST_KEY - 1), False, 1), ("", False, 1), ("", True, 0)],
)
def test_a_key_that_can_be_guessed_is_refused_outside_the_demonstration(settings, key, is_demo, faults):
    settings.ENVIRONMENT = {"ROVIEC_WEB_SECRET_KEY": key}
    settings.DEMO = is_demo
    found = check_secret_key(None)
    assert len(found) == faults
    assert all("ROVIEC_WEB_SECRET_KEY: 50 letters" in fault.msg for fault in found)
