"""The Word file: accepted it is the new version, rejected the old one."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from compare_samples import PLAN, changed, compared, compiled
from docx import Document
from lxml import etree

from roviec.compare.tracked import comparison_to_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
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


def read(data: bytes, *, accept: bool) -> str:
    """The letters of the file with every change accepted, or rejected, as Word does it."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    gone, kept = (f"{W}del", f"{W}ins") if accept else (f"{W}ins", f"{W}del")
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{gone}") is not None:
            row.getparent().remove(row)
    for paragraph in list(root.iter(f"{W}p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{gone}") is not None:
            assert all(child.tag in {gone, f"{W}pPr"} for child in paragraph)
    for mark in list(root.iter(gone)):
        mark.getparent().remove(mark)
    assert all(mark.get(f"{W}author") == "Rõ Việc" for mark in root.iter(kept))
    return "".join("".join(one.itertext()) for one in root.iter(f"{W}t", f"{W}delText"))


def letters(text: str) -> str:
    return "".join(text.split())


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
