"""Sizes are those that the design asks for."""

from __future__ import annotations

from roviec_web.demo.sizes import SIZES


def test_the_largest_size_is_the_country():
    assert SIZES["L"].bodies == 1 + 34 + 34 * 30 + 3_321 == 4_376


def test_the_smallest_is_one_province():
    assert SIZES["S"].bodies == 1 + 30 + 62


def test_documents_grow_with_provinces():
    assert all(SIZES[name].documents == 200 * SIZES[name].provinces for name in ("S", "M", "L"))
