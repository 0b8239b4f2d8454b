"""Names and values of WordprocessingML."""

from __future__ import annotations

import pytest
from docx_builder import NAMES
from lxml import etree

from roviec.intake.docx_names import attribute, children, chosen, integer, is_on, kind_of


def xml(text: str) -> etree._Element:
    return etree.fromstring(f"<w:x {NAMES}>{text}</w:x>")[0]


def test_a_kind_is_asked_by_the_whole_name() -> None:
    assert kind_of(xml("<w:p/>")) == "p"
    assert kind_of(xml("<a:p/>")) is None
    assert kind_of(xml("<!-- p -->")) is None


@pytest.mark.parametrize(
    ("switch", "on"), [("", True), ('w:val="1"', True), ('w:val="0"', False), ('w:val="off"', False)]
)
def test_a_switch(switch: str, on: bool) -> None:
    assert is_on(xml(f"<w:b {switch}/>")) is on


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), ("-7", 1), ("x", 1), (None, 1), ("9" * 5000, 1), ("1000001", 1), ("1000000", 1_000_000)],
)
def test_a_number_out_of_bounds_gives_the_default(text: str | None, value: int) -> None:
    assert integer(text, 1) == value


def test_an_attribute_may_lack_its_prefix() -> None:
    assert attribute(xml('<w:num w:numId="1" numId="2"/>'), "numId") == "1"
    assert attribute(xml('<w:num numId="2"/>'), "numId") == "2"


def test_the_first_child_of_a_kind_counts() -> None:
    found = children(xml('<w:pPr><w:jc w:val="center"/><w:jc w:val="left"/><a:jc/></w:pPr>'))
    assert list(found) == ["jc"]
    assert attribute(found["jc"], "val") == "center"


def test_a_choice_is_preferred_to_the_fallback() -> None:
    both = xml("<mc:AlternateContent><mc:Fallback/><mc:Choice/><mc:Choice><w:p/></mc:Choice></mc:AlternateContent>")
    assert chosen(both) is both[1]
    assert chosen(xml("<mc:AlternateContent/>")) is None
