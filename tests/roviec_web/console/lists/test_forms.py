"""The words of an address as they narrow a list."""

from __future__ import annotations

import pytest

from roviec_web.console.documents.listing import DocumentFilterForm


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({}, {}),
        ({"q": " a ", "year": "2026", "order": "issued"}, {"q": "a", "year": 2026}),
        ({"year": "99999999999", "state": "x", "q": "b"}, {"q": "b"}),
        ({"state": "failed"}, {"state": "failed"}),
        ({"q": "x" * 201}, {}),
    ],
)
def test_an_address_is_read(values, wanted):
    assert DocumentFilterForm(values).wanted() == wanted
    assert set(DocumentFilterForm(values).kept()) == set(wanted)
