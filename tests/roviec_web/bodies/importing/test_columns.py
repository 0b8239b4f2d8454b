"""Columns under the names that offices give them."""

from __future__ import annotations

import pytest

from roviec_web.bodies.importing.columns import FIELDS, read_header


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("STT", "Tên đơn vị", "Cơ quan chủ quản"), {"name": 1, "above": 2}),
        (("TEN CO QUAN", "loại hình (nếu có)"), {"name": 0, "kind": 1}),
        (("Name", "Parent", "Code", "From"), {"name": 0, "above": 1, "identifier": 2, "starts_on": 3}),
        (("Tên", "Tên cơ quan"), {"name": 0}),
        (("Loại", "Trực thuộc"), {}),
        ((), {}),
    ],
)
def test_a_header_is_read(cells, found):
    assert read_header(cells) == found


def test_no_name_is_of_two_columns():
    names = [name for each in FIELDS.values() for name in each]
    assert len(names) == len(set(names))
