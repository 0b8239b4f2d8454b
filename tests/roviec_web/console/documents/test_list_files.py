"""The files of the list through HTTP are in ``test_views.py``."""

from __future__ import annotations

import pytest

from roviec_web.console.documents.list_files import _harmless, write_csv


@pytest.mark.parametrize("cell", ["=1+1", "+84", "-1", "@x", "\t=1"])
def test_a_cell_that_would_compute_is_led_by_an_apostrophe(cell):
    assert _harmless(cell) == f"'{cell}"


def test_other_cells_stay_as_they_are():
    assert _harmless("12/KH-UBND") == "12/KH-UBND"


def test_an_empty_list_has_its_heads():
    answer = write_csv([])
    assert answer.content.decode("utf-8-sig").startswith('"Số, ký hiệu",Loại,')
