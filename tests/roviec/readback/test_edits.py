"""What came back, as a whole."""

from __future__ import annotations

import pytest

from roviec.readback.columns import ColumnMap
from roviec.readback.edits import ReadBack
from roviec.readback.faults import Fault


@pytest.mark.parametrize(("severities", "clean"), [((), True), (("warning",), True), (("warning", "error"), False)])
def test_only_errors_keep_a_sheet_from_being_clean(severities, clean):
    faults = tuple(Fault("x", severity, 1, None, "Sai.") for severity in severities)
    assert ReadBack("A", ColumnMap("A", {}), (), (), (), (), faults).is_clean is clean
