"""The Word form of the examples: what it is made of, and that the files come from the sources."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from example_docx import as_docx
from example_source import read_sheet

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
SOURCES = sorted((EXAMPLES / "source").glob("*.txt"))


def members(packed):
    with zipfile.ZipFile(io.BytesIO(packed)) as container:
        return {name: container.read(name) for name in container.namelist()}


def opened(name):
    return Document(io.BytesIO(as_docx(read_sheet(EXAMPLES / "source" / f"{name}.txt"))))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_word_files_are_those_of_the_sources(source):
    # Member by member: another zlib may pack the same words into other bytes.
    assert members((EXAMPLES / source.name).with_suffix(".docx").read_bytes()) == members(as_docx(read_sheet(source)))


def test_automatic_numbers_are_not_in_the_text():
    words = [paragraph.text for paragraph in opened("tiem-chung-2026").paragraphs]
    assert "MỤC ĐÍCH, YÊU CẦU" in words
    assert not any(line.startswith(("I. ", "1. ", "a) ", "- ", "+ ")) for line in words)


def test_typed_numbers_are_in_the_text():
    assert "I- MỤC ĐÍCH, YÊU CẦU" in [paragraph.text for paragraph in opened("an-toan-mua-lu-2026").paragraphs]


def test_heads_of_groups_are_one_merged_cell():
    table = opened("tiem-chung-2026").tables[-1]
    assert [cell.text for cell in table.rows[1].cells] == ["I", *["Công tác chuẩn bị"] * 5]


def test_a_head_of_two_rows_is_merged_both_ways():
    table = opened("phong-chay-2026").tables[-4]
    first, second = ([cell.text for cell in row.cells] for row in table.rows[:2])
    assert first[2:4] == ["Phân công thực hiện"] * 2
    assert second[0] == first[0] == "TT"


def test_the_page_is_that_of_the_decree():
    section = opened("an-toan-mua-lu-2026").sections[0]
    assert round(section.page_width.mm) == 210
    assert [round(x.mm) for x in (section.left_margin, section.right_margin, section.top_margin)] == [30, 15, 20]
