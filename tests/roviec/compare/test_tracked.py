"""The Word file: accepted it is the new version, rejected the old one."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from compare_samples import PLAN, changed, compared, compiled
from docx import Document
from lxml import etree
from tracked_words import W, letters, read

from roviec.compare.tracked import comparison_to_docx

TABLE = PLAN.replace(
    "III. KINH PHÍ",
    "III. PHÂN CÔNG\nTT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\n1\tRà soát hồ bơi\tSở Y tế\tQuý II/2026\n"
    "2\tMở lớp dạy bơi\tSở Nội vụ\tQuý III/2026\n3\tTổng kết\tSở Y tế\tQuý IV/2026\nIV. KINH PHÍ",
)
LINE = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
EDITS = [
    (),
    (("12 lớp", "15 lớp"), ("Sở Văn hóa", "Sở Văn hoá")),
    ((LINE, ""), ("c) Thực hiện nghiêm.\n3. Công", f"{LINE}c) Thực hiện nghiêm.\n3. Công")),
    (("2\tMở lớp dạy bơi\tSở Nội vụ\tQuý III/2026\n", ""), ("3\tTổng", "2\tTổng")),
    (("Số: 45", "Số: 52"), ("1. Mục đích", "1) Mục đích"), ("- Các sở, ban, ngành tỉnh;", "- Sở Y tế;")),
    (("III. PHÂN CÔNG", "III. VIỆC\nToàn tỉnh.\nIV. PHÂN CÔNG"), ("IV. KINH PHÍ", "V. KINH PHÍ")),
]


@pytest.mark.parametrize("pairs", EDITS)
def test_accepting_gives_the_new_text_and_rejecting_the_old_one(pairs):
    data = comparison_to_docx(compared(*pairs, text=TABLE), on=date(2026, 3, 6))
    assert letters(read(data, accept=False)) == letters(compiled(TABLE).outlined.repaired.text)
    assert letters(read(data, accept=True)) == letters(compiled(changed(*pairs, text=TABLE)).outlined.repaired.text)


def test_the_same_versions_bear_no_mark():
    data = comparison_to_docx(compared(), on=date(2026, 3, 6))
    assert b"<w:ins " not in zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")


def test_the_changes_bear_the_date_that_is_given_and_each_its_own_number():
    data = comparison_to_docx(compared(("12 lớp", "15 lớp")), on=date(2026, 3, 6))
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    marks = [*root.iter(f"{W}ins", f"{W}del")]
    assert {mark.get(f"{W}date") for mark in marks} == {"2026-03-06T00:00:00Z"}
    assert len({mark.get(f"{W}id") for mark in marks}) == len(marks)


def test_our_own_reader_and_python_docx_open_it():
    from roviec import compile_bytes

    data = comparison_to_docx(compared(("12 lớp", "15 lớp"), text=TABLE), on=date(2026, 3, 6))
    assert any("15 lớp" in task.text for task in compile_bytes(data, "so-sanh.docx").tasks)
    assert len(Document(io.BytesIO(data)).tables) >= 2


def test_letters_that_xml_cannot_hold_do_not_stop_it():
    from dataclasses import replace

    comparison = compared(("12 lớp", "15 lớp"))
    changes = tuple(
        replace(change, new=replace(change.new, cells=tuple(f"{cell}\x0c\ud800" for cell in change.new.cells)))
        if change.new
        else change
        for change in comparison.changes
    )
    assert comparison_to_docx(replace(comparison, changes=changes), on=date(2026, 3, 6))
