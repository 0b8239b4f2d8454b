"""Rows from which merged cells are missing."""

from __future__ import annotations

from roviec.intake.short_rows import place_rows

HEADER = ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"]
FULL = [
    ["1", "Rà soát, lập danh sách trẻ em chưa tiêm đủ mũi trên địa bàn", "Sở Y tế", "Quý I"],
    ["2", "Tổ chức diễn tập chữa cháy và cứu nạn tại các chợ trung tâm", "Công an tỉnh", "Quý II"],
    ["3", "Kiểm tra an toàn hồ, đập và đê điều trước mùa mưa lũ năm nay", "Sở Xây dựng", "Tháng 4"],
]


def columns(places) -> list[list[tuple[int, int, int]]]:
    return [[(place.column, place.column_span, place.row_span) for place in row] for row in places]


def test_full_rows_stand_in_order():
    assert columns(place_rows([HEADER, *FULL], 4)) == [[(0, 1, 1), (1, 1, 1), (2, 1, 1), (3, 1, 1)]] * 4


def test_an_ordinal_with_a_heading_spans_to_the_right():
    assert columns(place_rows([HEADER, ["II", "NHÓM NHIỆM VỤ Y TẾ"], *FULL], 4))[1] == [(0, 1, 1), (1, 3, 1)]


def test_a_row_without_lead_and_deadline_shares_those_above():
    rows = [HEADER, FULL[0], ["2", "Thông tin kết quả rà soát trên cổng thông tin điện tử của tỉnh"], FULL[2]]
    assert columns(place_rows(rows, 4))[1:3] == [[(0, 1, 1), (1, 1, 1), (2, 1, 2), (3, 1, 2)], [(0, 1, 1), (1, 1, 1)]]


def test_a_row_without_ordinal_shares_that_above():
    rows = [
        HEADER,
        *FULL,
        ["Đôn đốc, kiểm tra việc tiêm chủng tại các trường học trong tỉnh", "Sở Giáo dục", "Quý III"],
    ]
    assert columns(place_rows(rows, 4))[3:] == [
        [(0, 1, 2), (1, 1, 1), (2, 1, 1), (3, 1, 1)],
        [(1, 1, 1), (2, 1, 1), (3, 1, 1)],
    ]


def test_two_header_rows():
    upper = ["TT", "Nội dung", "Cơ quan thực hiện", "Thời gian"]
    rows = [upper, ["Chủ trì", "Phối hợp"], ["1", "Tuyên truyền", "Sở Y tế", "Các xã", "Quý I"]]
    assert columns(place_rows(rows, 5))[:2] == [
        [(0, 1, 2), (1, 1, 2), (2, 2, 1), (4, 1, 2)],
        [(2, 1, 1), (3, 1, 1)],
    ]


def test_a_longer_row_stays_inside_the_table():
    assert columns(place_rows([["a", "b"], ["c", "d", "e"]], 2))[1] == [(0, 1, 1), (1, 1, 1), (1, 1, 1)]
