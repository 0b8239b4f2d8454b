"""References."""

from __future__ import annotations

import pytest
from clause_tree import outlined

from roviec.plan.references import find_references

TREE = """
I. MỤC ĐÍCH |
  1. Mục tiêu |
    a) Chung
    b) Riêng
II. NỘI DUNG |
  1. Tiêm chủng |
    1.1. Rà soát |
    1.2. Tổ chức |
  2. Giám sát |
III. TỔ CHỨC |
  1. {words}
"""


def find(words):
    return [
        (found.text, found.number or found.target, found.broken)
        for found in find_references(outlined(TREE.replace("{words}", words)))
    ]


@pytest.mark.parametrize(
    "words",
    [
        "theo quy định tại Điều 12 Luật Phòng bệnh",
        "theo khoản 2 Điều 5 của Nghị định về phòng cháy",
        "tập huấn 02 mục và điểm mới",
        "tại điểm cầu của tỉnh",
        "mỗi xã chọn điểm a hoặc b",
        "các phần việc trong quý I/2026",
    ],
)
def test_clauses_of_other_documents_and_chance_words_are_none(words):
    assert find(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("theo Quyết định số 15/QĐ-UBND ngày 02/3/2026", ("Quyết định số 15/QĐ-UBND ngày 02/3/2026", "15/QĐ-UBND")),
        ("theo Nghị định số 105/2025/NĐ-CP", ("Nghị định số 105/2025/NĐ-CP", "105/2025/NĐ-CP")),
        ("theo Nghị quyết 08-NQ/TU", ("Nghị quyết 08-NQ/TU", "08-NQ/TU")),
        ("Điều 10, Quy định số 96-QĐ/TU của Tỉnh ủy", ("Quy định số 96-QĐ/TU", "96-QĐ/TU")),
    ],
)
def test_cited_documents_have_their_number(words, expected):
    assert find(words) == [(*expected, False)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("nêu tại Mục II của Kế hoạch này", [("Mục II của Kế hoạch này", "II", False)]),
        ("nêu tại mục II Kế hoạch này", [("mục II Kế hoạch này", "II", False)]),
        ("theo Phần II Kế hoạch này", [("Phần II Kế hoạch này", "II", False)]),
        ("tại điểm b mục 1 Mục I Kế hoạch này", [("điểm b mục 1 Mục I Kế hoạch này", "I.1.b", False)]),
        ("quy định tại khoản 2 Mục II Kế hoạch này", [("khoản 2 Mục II Kế hoạch này", "II.2", False)]),
        ("nêu tại Mục I, II Kế hoạch này", [("Mục I", "I", False), ("II", "II", False)]),
        ("nêu tại Mục IX Kế hoạch này", [("Mục IX Kế hoạch này", None, True)]),
        ("theo Phụ lục III", [("Phụ lục III", None, True)]),
    ],
)
def test_clauses_of_this_file_have_their_path(words, expected):
    assert find(words) == expected


def test_items_in_brackets_and_the_nearest_level():
    tree = outlined("""
II. NỘI DUNG |
  1. Tiêm chủng |
    1.1. Rà soát |
    1.2. Tổ chức |
  2. Giám sát |
    - Làm như đã nêu ở Mục 1 (1.1; 1.2)
""")
    assert [found.target for found in find_references(tree)] == ["II.1", "II.1.1", "II.1.2"]


def test_listed_chains_share_their_outer_steps():
    tree = outlined("""
I. NHIỆM VỤ |
  1. Đê điều |
    a) Kè
    b) Cống
  2. Hồ chứa |
    a) Đập
II. TỔ CHỨC |
  - Các nhiệm vụ tại điểm a, b mục 1; điểm a mục 2 Phần I Kế hoạch này
""")
    assert [found.target for found in find_references(tree)] == ["I.1.a", "I.1.b", "I.2.a"]


def test_an_annex_is_found_by_its_number():
    tree = outlined("1. Phân công theo Phụ lục I\n= annex PHỤ LỤC I\n1. Danh sách xã")
    (found,) = find_references(tree)
    assert (found.target, found.broken) == ("A1/1", False)


def test_spans_hold_the_words():
    tree = outlined(TREE.replace("{words}", "theo Nghị quyết 08-NQ/TU và Mục II của Kế hoạch này"))
    assert [tree.repaired.text[slice(*found.span)] for found in find_references(tree)] == [
        "Nghị quyết 08-NQ/TU",
        "Mục II của Kế hoạch này",
    ]
