from __future__ import annotations

from pathlib import Path

from kept_documents import plan_text, take_in, upload

from roviec_web.console.documents.facts import facts_of, file_facts_of, signatures_of
from roviec_web.documents.models import Document
from roviec_web.documents.queries.page import compilation_head

EXAMPLE = Path(__file__).parents[4] / "examples" / "phong-chay-2026.pdf"


def test_the_header_and_the_signature_as_printed(province):
    document = take_in(province.health, plan_text())
    facts = dict(facts_of(document, compilation_head(document)))
    assert facts["Số, ký hiệu"] == "12/KH-UBND"
    assert facts["Ngày ban hành"] == "05/01/2026"
    assert facts["Người ký"] == "Trần Văn Kế"
    assert facts["Độ khẩn"] == "không ghi"


def test_laws_that_go_by_their_names_are_told_once(province):
    bases = "Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;\nCăn cứ Luật Phòng, chống thiên tai;"
    document = take_in(province.health, plan_text(bases=bases))
    facts = dict(facts_of(document, compilation_head(document)))
    assert facts["Luật viện dẫn theo tên"] == "Luật Đê điều, 29/11/2006\nLuật Phòng, chống thiên tai"
    without = take_in(province.health, plan_text("13/KH-SYT"))
    assert "Luật viện dẫn theo tên" not in dict(facts_of(without, compilation_head(without)))


def test_a_number_that_was_left_blank_is_told_with_its_symbol(province):
    document = take_in(province.health, plan_text("       /KH-UBND"))
    assert dict(facts_of(document, compilation_head(document)))["Số, ký hiệu"] == "chưa ghi số, ký hiệu KH-UBND"


def test_before_it_was_compiled_nothing_is_said(province):
    assert facts_of(upload(province.health, plan_text()), None) == []


def test_where_the_file_comes_from(province, people):
    facts = dict(file_facts_of(upload(province.health, EXAMPLE.read_bytes(), people.an, name="a.docx")))
    assert facts["Loại tệp"].startswith("PDF, ")
    assert "không khớp" in facts["Lưu ý"]
    assert people.an.name in facts["Tiếp nhận"]
    assert "hệ thống" in dict(file_facts_of(upload(province.health, "văn bản")))["Tiếp nhận"]


def test_each_signature_has_its_word():
    value = {
        "state": "unknown",
        "signer": "",
        "authority": "CA",
        "signed_at": "2026-01-05T01:00:00+00:00",
        "whole": False,
    }
    (shown,) = signatures_of(Document(signatures=[value]))
    assert (str(shown["word"]), shown["signer"], shown["at"], shown["added"]) == (
        "Chưa rõ nơi cấp",
        "không rõ",
        "05/01/2026 08:00",
        True,
    )
