"""Text shown by annotations: into the blank, onto its line, or aside."""

from __future__ import annotations

import re

import pytest
from pdf_builder import PdfBuilder, width

from roviec.intake.pdf import read_pdf
from roviec.model.options import Options
from roviec.source import Insert, Region

NUMBER = "Số:          /KH-UBND"


def page_with_number():
    builder = PdfBuilder()
    page = builder.page().text(85, 100, NUMBER).text(85, 130, "Triển khai tiêm chủng mở rộng năm 2026 trên địa bàn xã")
    return builder, page


def lines(builder):
    return read_pdf(builder.build(), "a.pdf", Options()).lines


def after(words, x=85):
    return x + width(words)


@pytest.mark.parametrize("subtype", ["Widget", "Stamp", "FreeText"])
def test_a_number_in_a_blank(subtype):
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 101.5, "193", subtype=subtype)
    assert lines(builder)[0].inserts == (Insert(4, "193", "stamp"),)


def test_a_stamp_larger_than_the_line_and_a_little_off_its_baseline():
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 103, "193", size=14)
    assert lines(builder)[0].inserts == (Insert(4, "193", "stamp"),)


@pytest.mark.parametrize("flags", [2, 32])
def test_hidden_ones_are_not_read(flags):
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 100, "193", flags=flags)
    assert [line.inserts for line in lines(builder)] == [(), ()]


def test_links_and_notes_are_not_read():
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 100, "193", subtype="Link").stamp(300, 100, "ghi chú", subtype="Text")
    assert [line.text for line in lines(builder)][:1] == ["Số: /KH-UBND"]
    assert len(lines(builder)) == 2


def test_a_visible_signature_stands_aside():
    builder, page = page_with_number()
    page.stamp(
        300, 400, "Ký bởi: Ủy ban nhân dân xã Sơn Đông\nEmail: xa@sondong.example\nThời gian ký: 02/3/2026 10:20"
    )
    found = lines(builder)
    assert [line.region for line in found] == [Region.BODY] * 2 + [Region.FOOTER] * 3
    assert all(not line.inserts for line in found)


def test_a_signature_across_a_line_does_not_get_into_it():
    builder, page = page_with_number()
    page.stamp(200, 131, "Ký bởi: Sơn Đông")
    found = lines(builder)
    assert found[1].text == "Triển khai tiêm chủng mở rộng năm 2026 trên địa bàn xã"
    assert all(not line.inserts for line in found)


def test_a_stamp_far_from_any_line_stands_aside():
    builder, page = page_with_number()
    page.stamp(300, 500, "193", subtype="Stamp")
    assert [(line.text, line.region) for line in lines(builder)][2:] == [("193", Region.FOOTER)]


def test_a_field_typed_into_is_text():
    builder, page = page_with_number()
    page.stamp(85, 160, "Họ và tên người lập: Lê Thị Hoa", extra="/FT /Tx /V (x)")
    assert [(line.text, line.region) for line in lines(builder)][2:] == [
        ("Họ và tên người lập: Lê Thị Hoa", Region.BODY)
    ]


def test_a_year_after_the_end_of_a_line_that_asks_for_it():
    builder = PdfBuilder()
    builder.page().text(85, 100, "Sơn Đông, ngày 02 tháng 3 năm").stamp(
        after("Sơn Đông, ngày 02 tháng 3 năm ") + 2, 100, "2026"
    )
    assert lines(builder)[0].inserts == (Insert(29, " 2026", "stamp"),)


def test_a_field_that_leaves_its_drawing_to_the_program():
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 101, "193", extra="/FT /Tx /V (193)", drawn=False)
    page.stamp(300, 500, "", extra="/FT /Tx /V (Nguoi lap)", drawn=False)
    found = lines(builder)
    assert found[0].inserts == (Insert(4, "193", "stamp"),)
    assert (found[2].text, found[2].region) == ("Nguoi lap", Region.BODY)


def test_of_several_appearances_the_chosen_one_is_read():
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 101, "193")
    drawing = re.findall(rb"/AP << /N (\d+) 0 R >>", builder.build())[0].decode()
    builder, page = page_with_number()
    states = f"/AP << /N << /Off 998 0 R /On {drawing} 0 R >> >>"
    page.stamp(after("Số:   "), 101, "193", extra=f"/AS /On {states}", drawn=False)
    assert lines(builder)[0].inserts == (Insert(4, "193", "stamp"),)


def test_of_appearances_that_are_not_in_the_file_none_is_read():
    builder, page = page_with_number()
    page.stamp(after("Số:   "), 101, "193", extra="/AP << /N << /On 999 0 R >> >>", drawn=False)
    assert not any(line.inserts for line in lines(builder))
