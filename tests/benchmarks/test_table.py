from __future__ import annotations

import pytest
from table import NOT_MEASURED, Row


@pytest.mark.parametrize(
    ("aim", "verdict"),
    [({"at_most": 2}, "met"), ({"at_most": 1}, "MISSED"), ({"at_least": 1}, "met"), ({"at_least": 2}, "MISSED")],
)
def test_a_figure_stands_beside_its_aim(aim, verdict):
    assert str(Row("a row", 1.5, "s", **aim)).endswith(verdict)


def test_a_figure_without_an_aim_and_a_peer_that_is_absent_are_no_success():
    assert str(Row("a row", 1.5, "s")).endswith("1.50 s")
    assert str(Row("a peer", NOT_MEASURED)).endswith("not installed")
