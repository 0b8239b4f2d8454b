"""Tables: header rows, roles of columns, merged cells."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import outlined
from sketches import table_lines, table_sketch

from roviec.lexicon.columns import role_of_header
from roviec.model.outlined import ColumnRole, Node
from roviec.outline.tables import build_table
from roviec.outline.units import TableCell, Unit
from roviec.source import CellPlace


def table(*rows: str) -> Node:
    """A table of rows "a | b"; "^" shares the cell above, "<" the one to its left."""
    grid = [[cell.strip() for cell in row.split("|")] for row in rows]
    cells, at = [], 0
    for r, row in enumerate(grid):
        for c, text in enumerate(row):
            if text in ("^", "<"):
                continue
            down = next((n for n in range(1, len(grid) - r) if grid[r + n][c] != "^"), len(grid) - r)
            right = next((n for n in range(1, len(row) - c) if row[c + n] != "<"), len(row) - c)
            cells.append(TableCell(CellPlace(0, r, c, down, right), text, (at, at + len(text)), r + 1))
            at += len(text) + 1
    return build_table(Unit("", (0, at), 1, None, cells=tuple(cells)), "T1", 1)


def lines(node: Node) -> list[str]:
    return [line for found in node.walk() for line in table_lines(found)]


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/tables.txt"))
def test_the_header_gives_the_roles(given: str, expected: str) -> None:
    assert table_sketch(outlined(given)) == expected


def test_a_header_of_two_rows_is_read_together() -> None:
    found = table(
        "STT | Nội dung | Phân công thực hiện | < | Thời hạn",
        "^ | ^ | Chủ trì | Phối hợp | ^",
        "1 | Mua bao cát | Trạm thủy nông | Dân quân | Quý I",
    )
    assert lines(found) == [
        "columns: ordinal, work, lead, coordinating, deadline",
        "T1.r1: 1 | Mua bao cát | Trạm thủy nông | Dân quân | Quý I",
    ]


def test_months_below_a_header_are_columns_of_time_where_rows_only_mark_them() -> None:
    head = ("STT | Nội dung | Đơn vị | Thời gian (tháng) | < | Vốn", "^ | ^ | ^ | 5 | 6 | ^")
    marked = table(*head, "1 | Mua bao cát | Trạm thủy nông | x |  | 10", "2 | Sửa cống | Dân quân |  | x | 20")
    assert [column.header for column in marked.columns[3:5]] == ["Thời gian (tháng) 5", "Thời gian (tháng) 6"]
    assert [column.role for column in marked.columns[3:5]] == [ColumnRole.DEADLINE] * 2
    counted = table("STT | Nội dung | Đơn vị | Năm 2026 | Năm 2027", "1 | Mua bao cát | Trạm thủy nông | 10 | 20")
    assert [column.role for column in counted.columns[3:]] == [ColumnRole.OTHER] * 2


def test_a_row_of_column_numbers_belongs_to_the_header() -> None:
    found = table("TT | Nội dung | Chủ trì", "(1) | (2) | (3)", "1 | Mua bao cát | Trạm thủy nông")
    assert lines(found)[1:] == ["T1.r1: 1 | Mua bao cát | Trạm thủy nông"]


def test_a_merged_cell_is_shared_by_the_rows_below_it() -> None:
    found = table(
        "TT | Nội dung | Chủ trì | Thời hạn",
        "1 | Mua bao cát | Trạm thủy nông | Quý I",
        "2 | Mua cọc tre | ^ | Quý II",
        "3 | Sửa cống | Phòng Kinh tế | ^",
    )
    assert lines(found)[1:] == [
        "T1.r1: 1 | Mua bao cát | Trạm thủy nông | Quý I",
        "T1.r2: 2 | Mua cọc tre | {T1.r1} Trạm thủy nông | Quý II",
        "T1.r3: 3 | Sửa cống | Phòng Kinh tế | {T1.r2} Quý II",
    ]


def test_a_shared_cell_is_no_word_of_the_row_itself() -> None:
    found = table("TT | Nội dung | Chủ trì", "1 | Mua bao cát | Trạm thủy nông", "2 | Mua cọc tre | ^")
    assert [row.text for row in found.children] == ["1 | Mua bao cát | Trạm thủy nông", "2 | Mua cọc tre"]


def test_a_row_over_all_columns_names_a_group() -> None:
    found = table("TT | Nội dung | Chủ trì", "Trước mùa lũ | < | <", "1 | Mua bao cát | Trạm thủy nông")
    assert lines(found)[1:] == ["T1.r1: Trước mùa lũ", "T1.r2: 1 | Mua bao cát | Trạm thủy nông"]


def test_a_table_without_a_header_keeps_all_its_rows() -> None:
    found = table("Cồn Rạng | 120", "Đồng Tâm | 80")
    assert lines(found)[1:] == ["T1.r1: Cồn Rạng | 120", "T1.r2: Đồng Tâm | 80"]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("STT", ColumnRole.ORDINAL),
        ("Cơ quan chủ trì", ColumnRole.LEAD),
        ("CƠ QUAN PHỐI HỢP", ColumnRole.COORDINATING),
        ("Ghi chú", ColumnRole.NOTE),
        ("Số hộ", ColumnRole.OTHER),
        ("", ColumnRole.OTHER),
    ],
)
def test_a_header_names_its_role(header: str, role: ColumnRole) -> None:
    assert role_of_header(header) is role
