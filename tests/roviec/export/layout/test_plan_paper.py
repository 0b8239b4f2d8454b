"""A plan on paper: every word of it, at its place."""

from __future__ import annotations

import re

import pytest
from docx_builder import docx, part
from sample_plan import sample_plan
from set_anew import PARTY, STATE, compiled, example

from roviec import compile_bytes, plan_to_docx
from roviec.export.layout.paper import Columns, Family, Grid
from roviec.export.layout.plan_paper import plan_paper, title_of

RULES = re.compile(r"[-–—_=*~.·•\s]{3,}|\*")


def words_of(plan):
    return sorted(
        word
        for line in re.split(r"[\n\v\t]", plan.outlined.repaired.text)
        if not RULES.fullmatch(line)
        for word in line.split()
    )


@pytest.mark.parametrize("name", ["tiem-chung-2026.docx", "an-toan-mua-lu-2026.pdf", "phong-chay-2026.txt"])
def test_every_word_of_the_text_stands_on_the_paper_once(name):
    plan = example(name)
    printed = sorted(
        word for line in plan_paper(plan).lines() if not RULES.fullmatch(line.text) for word in line.text.split()
    )
    assert printed == words_of(plan)


@pytest.mark.parametrize("name", ["tiem-chung-2026.docx", "an-toan-mua-lu-2026.txt"])
def test_pieces_are_the_text_at_their_offsets(name):
    plan = example(name)
    text = plan.outlined.repaired.text
    for line in plan_paper(plan).lines():
        for piece in line.pieces:
            if piece.at is not None:
                assert text[piece.at : piece.at + len(piece.text)].split() == piece.text.split()


def test_each_document_of_a_file_has_its_own_sheet_and_a_wide_annex_lies_across():
    sheets = plan_paper(example("phong-chay-2026.docx")).sheets
    assert len(sheets) == 4
    assert [sheet.landscape for sheet in sheets][:2] == [False, False]
    assert any(sheet.landscape for sheet in sheets[2:])
    assert all(any(isinstance(block, Grid) for block in sheet.blocks) for sheet in sheets if sheet.landscape)


def test_the_title_ends_as_its_family_prescribes():
    state = [line for line in plan_paper(compiled(STATE)).lines() if line.rule_mm and not line.text.isupper()]
    assert "Bảo đảm an toàn giao thông mùa mưa năm 2026" in [line.text for line in state]
    assert "-----" in [line.text for line in plan_paper(compiled(PARTY)).lines()]


def test_header_and_signature_stand_in_columns_and_no_page_holds_the_signature_alone():
    blocks = plan_paper(compiled(STATE)).sheets[0].blocks
    assert [index for index, block in enumerate(blocks) if isinstance(block, Columns)] == [0, len(blocks) - 1]
    assert blocks[-2].look.keep


def test_findings_become_remarks_with_their_code():
    plan = sample_plan()
    paper = plan_paper(plan)
    assert [remark.span for remark in paper.remarks] == [finding.span for finding in plan.findings]
    assert f"[{plan.findings[0].rule}]" in paper.remarks[0].text


def test_properties_come_from_the_plan():
    paper = plan_paper(compiled(STATE))
    assert (paper.family, paper.title) == (Family.STATE, "Kế hoạch Bảo đảm an toàn giao thông mùa mưa năm 2026")
    assert title_of(compiled("Tuyên truyền.", "ghi-chep.txt")) == "ghi-chep.txt"


def test_footnotes_of_word_stand_numbered_behind_the_signature():
    words = [
        "KẾ HOẠCH",
        "Bảo đảm an toàn giao thông",
        "I. MỤC ĐÍCH",
        "1. Giảm tai nạn.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
    ]
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in words)
    body += '<w:p><w:r><w:t>Trần Minh Khôi</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    note = '<w:footnote w:id="2"><w:p><w:r><w:t>Theo thống kê năm 2025.</w:t></w:r></w:p></w:footnote>'
    plan = compile_bytes(docx(body, footnotes=part("footnotes", note)), "ke-hoach.docx")
    assert [line.text for line in plan_paper(plan).lines()][-1] == "[1] Theo thống kê năm 2025."
    again = compile_bytes(plan_to_docx(plan), "lai.docx")
    assert [block.kind for block in again.outlined.parts[0].blocks] == [
        block.kind for block in plan.outlined.parts[0].blocks
    ]


def test_a_title_that_was_wrapped_is_one_line_and_what_stands_below_it_another():
    wrapped = [line.text for line in plan_paper(example("phong-chay-2026.pdf")).lines()]
    assert any(line.startswith("Ban hành Kế hoạch") and line.endswith("tỉnh Đông Vân năm 2026") for line in wrapped)
    assert any(line.startswith("(Ban hành kèm theo Quyết định số 615/QĐ-UBND") for line in wrapped)
