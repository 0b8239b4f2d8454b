"""The package of sheets gives its parts piece by piece and trusts none of them."""

from __future__ import annotations

import pytest
from docx_builder import zipped
from lxml import etree

from roviec.errors import DamagedFileError, LimitError
from roviec.intake import xlsx_package
from roviec.intake.xlsx_package import SheetPackage, attribute_of, damaged_sheets, local_name
from roviec.model.options import Limits


def package(**parts):
    return SheetPackage(zipped(parts), "a.xlsx", Limits())


def test_parts_are_found_whatever_their_case():
    opened = package(**{"xl/Workbook.xml": "<a/>"})
    assert opened.has("/XL/workbook.xml")
    assert not opened.has("xl/other.xml")
    assert opened.has_any("xl/work")


def test_elements_come_one_by_one_and_are_freed():
    opened = package(a="<x><row>1</row><skip/><row>2</row><row>3</row></x>")
    found = []
    for element in opened.elements("a", opened.pieces("a"), ("row",)):
        found.append(element.text)
        assert len(element.getparent()) <= 4
    assert found == ["1", "2", "3"]


def test_what_is_held_at_once_is_bounded(monkeypatch):
    monkeypatch.setattr(xlsx_package, "_MOST_TREE_BYTES", 10_000)
    opened = package(a="<x>" + "<y/>" * 200 + "</x>")
    with pytest.raises(LimitError, match="max_tree"):
        list(opened.elements("a", opened.pieces("a"), ("row",)))
    with pytest.raises(LimitError, match="max_tree"):
        opened.tree("a")


def test_a_missing_part_is_told():
    with pytest.raises(DamagedFileError, match="missing"):
        list(package(a="<a/>").pieces("b"))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18) + b"x", b"\xd0\xcf\x11\xe0"])
def test_a_broken_container_is_told(data):
    if data.startswith(b"PK\x05"):
        assert not SheetPackage(data, "a.xlsx", Limits()).has("a")
        return
    with pytest.raises(DamagedFileError, match="container"):
        SheetPackage(data, "a.xlsx", Limits())


def test_names_without_their_namespace():
    root = etree.fromstring('<a:b xmlns:a="u" a:c="1" d="2"><!-- e --></a:b>')
    assert local_name(root) == "b"
    assert local_name(root[0]) == local_name(None) == ""
    assert (attribute_of(root, "c"), attribute_of(root, "d"), attribute_of(root, "e")) == ("1", "2", "")


def test_a_refusal_says_the_way_out():
    assert "lưu lại thành .xlsx" in damaged_sheets("a.xlsx", "hỏng.", "broken.").message("vi")
