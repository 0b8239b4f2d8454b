"""Which column is what."""

from __future__ import annotations

import pytest

from roviec.export.sheet.columns import COLUMNS, Field
from roviec.readback.columns import (
    ColumnMap,
    ColumnMapError,
    ColumnPlace,
    assign,
    column_map_from_json,
    column_map_to_json,
    map_of,
)


def places(*headers, known=None):
    return assign(dict(enumerate(headers)), known).places


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_header_that_is_sent_out_is_known_when_it_comes_back(language):
    assert places(*(column.header(language) for column in COLUMNS)) == {
        column.field: at for at, column in enumerate(COLUMNS)
    }


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("Đơn vị chủ trì", Field.LEAD),
        ("CƠ QUAN THỰC HIỆN", Field.LEAD),
        ("Đơn vị phối hợp", Field.COORDINATING),
        ("Nội dung công việc", Field.WORK),
        ("Thời gian hoàn thành", Field.DEADLINE),
        ("Ngày hoàn thành", Field.DONE_ON),
        ("Thời gian hoàn thành thực tế", Field.DONE_ON),
        ("Thời gian thực hiện", Field.DEADLINE),
        ("Hạn cuối", Field.DUE_ON),
        ("Tình hình thực hiện", Field.STATE),
        ("Kết quả đạt được", Field.RESULT),
        ("Sản phẩm/Kết quả", Field.PRODUCT),
        ("Khó khăn, vướng mắc", Field.OBSTACLE),
        ("Mã nhiệm vụ", Field.ID),
        ("Ghi chú", Field.NOTE),
        ("Ngày", None),
        ("Người ký", None),
        ("", None),
        ("x" * 200, None),
    ],
)
def test_words_of_offices_are_understood(header, meant):
    assert places(header) == ({meant: 0} if meant else {})


def test_a_second_time_column_is_the_state_and_a_second_result_the_result():
    assert places("Thời hạn", "Tiến độ", "Sản phẩm", "Kết quả") == {
        Field.DEADLINE: 0,
        Field.STATE: 1,
        Field.PRODUCT: 2,
        Field.RESULT: 3,
    }
    assert places("Thời hạn", "Thời gian hoàn thành") == {Field.DEADLINE: 0, Field.DONE_ON: 1}
    assert places("Tiến độ", "Kết quả") == {Field.DEADLINE: 0, Field.PRODUCT: 1}


def test_two_columns_of_one_meaning_and_unknown_ones_are_told():
    header = assign({0: "Chủ trì", 1: "Đơn vị chủ trì", 2: "Lãnh đạo ký", 3: ""})
    assert header.places == {Field.LEAD: 0}
    assert header.twice == {1: Field.LEAD}
    assert header.unknown == [2]


def test_a_map_counts_before_the_words():
    known = ColumnMap("A", {Field.LEAD: ColumnPlace("Phòng", "B"), Field.STATE: None})
    assert places("Trạng thái", "phòng", "Chủ trì", known=known) == {Field.LEAD: 1}


def test_of_equal_headers_the_letter_of_the_map_decides():
    known = ColumnMap("A", {Field.LEAD: ColumnPlace("Đơn vị", "C")})
    assert places("Đơn vị", "Nhiệm vụ", "Đơn vị", known=known)[Field.LEAD] == 2
    assert places("Nhiệm vụ", "Đơn vị", known=known)[Field.LEAD] == 1


def test_a_header_that_was_renamed_since_is_found_by_its_words_and_told():
    known = ColumnMap("A", {Field.LEAD: ColumnPlace("Phòng", "B")})
    header = assign({0: "Cơ quan chủ trì"}, known)
    assert header.places == {Field.LEAD: 0}
    assert header.renamed == {Field.LEAD: "Phòng"}


def test_a_map_comes_back_from_its_file():
    known = map_of("Bảng", assign({0: "STT", 1: "Tên nhiệm vụ", 27: "Cơ quan chủ trì"}))
    assert known.columns[Field.LEAD] == ColumnPlace("Cơ quan chủ trì", "AB")
    assert known.columns[Field.STATE] is None
    assert column_map_from_json(column_map_to_json(known)) == known


def test_a_person_may_write_the_header_alone():
    data = '{"schema": "roviec.columns/1", "columns": {"lead": "Phòng", "state": null}}'.encode()
    assert column_map_from_json(data).columns == {Field.LEAD: ColumnPlace("Phòng", ""), Field.STATE: None}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"{", "truncated"),
        (b"\xff\xfe", "malformed|utf-8|invalid"),
        (b"[]", "schema: roviec.columns/1"),
        (b'{"schema": "roviec.columns/2"}', "schema: roviec.columns/1"),
        (b'{"schema": "roviec.columns/1"}', "columns:"),
        (b'{"schema": "roviec.columns/1", "columns": {"leader": "A"}}', "columns.leader: .*lead"),
        (b'{"schema": "roviec.columns/1", "columns": {"lead": 3}}', "columns.lead"),
    ],
)
def test_what_is_no_map_says_what_is_wrong(data, told):
    with pytest.raises(ColumnMapError, match=told):
        column_map_from_json(data)
