"""Tasks in tables of assigned work."""

from __future__ import annotations

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
