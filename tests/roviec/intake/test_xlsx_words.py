"""Words of an Excel file."""

from __future__ import annotations

import pytest
from docx_builder import zipped
from lxml import etree

from roviec.errors import LimitError
from roviec.intake.xlsx_package import SheetPackage
from roviec.intake.xlsx_words import rich_text, shared_strings, unescaped
from roviec.model.options import Limits

STRINGS = "<sst><si><t>Sở Y tế</t></si><si><r><t>Sở </t></r><r><t>Nội vụ</t></r><rPh><t>đọc</t></rPh></si><si/></sst>"


def package(strings=STRINGS):
    return SheetPackage(zipped({"s.xml": strings}), "a.xlsx", Limits())


def test_shared_strings_in_their_order():
    assert shared_strings(package(), "s.xml", Limits()) == ["Sở Y tế", "Sở Nội vụ", ""]


def test_a_file_without_strings_has_none():
    assert shared_strings(package(), "", Limits()) == []
    assert shared_strings(package(), "t.xml", Limits()) == []


def test_too_many_letters_are_refused():
    with pytest.raises(LimitError, match="max_characters"):
        shared_strings(package(), "s.xml", Limits(max_characters=10))


def test_rich_text_leaves_pronunciation_out():
    assert rich_text(etree.fromstring("<si><t>a</t><phoneticPr/><rPh><t>b</t></rPh></si>")) == "a"


@pytest.mark.parametrize(
    ("text", "plain"),
    [("a_x000A_b", "a\nb"), ("_x005F_x000A_", "_x000A_"), ("_xD800_", ""), ("_x0000_", ""), ("ke_hoach", "ke_hoach")],
)
def test_escaped_characters(text, plain):
    assert unescaped(text) == plain
