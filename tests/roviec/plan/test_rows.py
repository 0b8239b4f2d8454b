"""Tasks in tables of assigned work."""

from __future__ import annotations

from datetime import date

import pytest
from plain_cases import read_cases
from repairing import OPTIONS, compiled, task_sketch

from roviec.directive import read_directives
from roviec.model.repaired import Block, Repaired, Run
from roviec.outline import outline
from roviec.plan import make_plan
from roviec.source import CellPlace, Source


def of_rows(*rows: str) -> str:
    """Tasks of a table of rows "a | b"; "^" shares the cell above."""
    grid = [[cell.strip() for cell in row.split("|")] for row in rows]
    text, blocks = "II. PHÂN CÔNG\n", [Block((0, 13), 1)]
    for r, row in enumerate(grid):
        for c, words in enumerate(row):
            if words == "^":
                continue
            down = next((n for n in range(1, len(grid) - r) if grid[r + n][c] != "^"), len(grid) - r)
            blocks.append(Block((len(text), len(text) + len(words)), r + 2, cell=CellPlace(0, r, c, down)))
            text += words + "\t"
        text = text[:-1] + "\n"
    source = Source("a.docx", "", "", None, None, text, (), text_form=False)
    whole = (0, len(text))
    outlined = outline(Repaired(source, text, tuple(blocks), (Run(whole, whole, None, 1, None),)), OPTIONS)
    return task_sketch(make_plan(outlined, read_directives(outlined, OPTIONS), OPTIONS))


@pytest.mark.parametrize(("given", "expected"), read_cases("plan/tables.txt"))
def test_a_row_is_a_task(given: str, expected: str) -> None:
    assert task_sketch(compiled(given)) == expected


def test_a_merged_lead_holds_for_each_row_beside_it() -> None:
    assert of_rows(
        "STT | Nội dung | Chủ trì | Thời hạn",
        "1 | Mua bao cát | Phòng Kinh tế | Tháng 3/2026",
        "2 | Sửa cống | ^ | Tháng 4/2026",
    ).split("\n") == [
        "II.T1.r1/a | assigned | Phòng Kinh tế | · | 2026-03-31 | table | Mua bao cát",
        "II.T1.r2/a | assigned | Phòng Kinh tế | · | 2026-04-30 | table | Sửa cống",
    ]


def test_a_merged_deadline_holds_for_each_row_beside_it() -> None:
    assert (
        of_rows(
            "STT | Nội dung | Chủ trì | Thời hạn",
            "1 | Mua bao cát | Phòng Kinh tế | Tháng 3/2026",
            "2 | Sửa cống | Trạm bơm | ^",
        )
        .split("\n")[1]
        .startswith("II.T1.r2/a | assigned | Trạm bơm | · | 2026-03-31 ")
    )


def test_two_bodies_in_one_cell_are_two_leads() -> None:
    assert of_rows("STT | Nội dung | Chủ trì", "1 | Lập chốt | Công an tỉnh, Sở Xây dựng").startswith(
        "II.T1.r1/a | assigned | Công an tỉnh; Sở Xây dựng | ·"
    )


def test_a_dash_in_a_cell_says_nothing() -> None:
    assert of_rows("STT | Nội dung | Chủ trì | Phối hợp", "1 | Lập chốt | Công an tỉnh | -").startswith(
        "II.T1.r1/a | assigned | Công an tỉnh | · |"
    )


def test_both_roles_in_one_cell_are_told_apart() -> None:
    assert of_rows(
        "STT | Nội dung | Đơn vị thực hiện", "1 | Lập chốt | Công an tỉnh chủ trì, phối hợp với Sở Xây dựng"
    ).startswith("II.T1.r1/a | assigned | Công an tỉnh | Sở Xây dựng |")


def test_a_mark_under_a_month_of_two_header_rows_is_read_with_both() -> None:
    assert of_rows(
        "STT | Nội dung | Chủ trì | Năm 2027 | Năm 2027",
        "^ | ^ | ^ | Quý I | Quý II",
        "1 | Mua bao cát | Phòng Kinh tế | x | ",
        "2 | Sửa cống | Trạm bơm | x | x",
    ).split("\n") == [
        "II.T1.r1/a | assigned | Phòng Kinh tế | · | 2027-03-31 | table | Mua bao cát",
        "II.T1.r2/a | assigned | Trạm bơm | · | 2027-06-30 | table | Sửa cống",
    ]


def test_a_column_of_beginnings_starts_the_work() -> None:
    text = (
        "II. PHÂN CÔNG\n"
        "TT\tNội dung\tĐơn vị thực hiện\tThời gian bắt đầu\tHạn cuối\n"
        "1\tDựng biển báo\tCông an xã\t01/4/2026\t30/6/2026\n"
        "2\tDạy bơi\tTrường Ba Đò\t\ttừ ngày 10/5/2026 đến ngày 30/6/2026\n"
    )
    first, second = compiled(text).tasks
    assert first.deadline
    assert second.deadline
    assert (first.deadline.start, first.deadline.end) == (date(2026, 4, 1), date(2026, 6, 30))
    assert second.deadline.start == date(2026, 5, 10)


@pytest.mark.parametrize("cell", ["Không", "không có", "-", "…"])
def test_a_cell_that_says_nobody_names_nobody(cell: str) -> None:
    row = f"1 | Mua bao cát | Phòng Kinh tế | {cell} | Tháng 3/2026"
    found = of_rows("STT | Nội dung | Chủ trì | Phối hợp | Thời hạn", row)
    assert found == "II.T1.r1/a | assigned | Phòng Kinh tế | · | 2026-03-31 | table | Mua bao cát"


def test_persons_of_a_cell_are_parted() -> None:
    found = of_rows("STT | Nội dung | Người phụ trách | Thời hạn", "1 | Trực cổng | Cô Hoa, thầy Nam | Tháng 3/2026")
    assert found == "II.T1.r1/a | assigned | Cô Hoa; thầy Nam | · | 2026-03-31 | table | Trực cổng"
