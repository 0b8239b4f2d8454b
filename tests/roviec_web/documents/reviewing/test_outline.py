import copy

import pytest
from review_plans import PLAN, plan_json

from roviec_web.documents.reviewing.outline import Outline, base_of, joinable

PLAN_OF_A_LIST = """KẾ HOẠCH
Tiêm vắc xin sởi năm 2026

I. NHIỆM VỤ
1. Các nội dung: (1) Rà soát trẻ chưa tiêm; (2) Lập danh sách. Gửi Sở Y tế.
2. Tổ chức tiêm.
"""


def test_the_plan_itself_is_left_alone():
    plan = plan_json()
    before = copy.deepcopy(plan)
    outline = Outline(plan)
    outline.unite("I.1")
    outline.part("I.1", [("I.1", "Chủ động"), ("I.1:2", outline.own_words("I.1").removeprefix("Chủ động "))])
    assert plan == before


def test_a_part_knows_the_address_that_it_began_as():
    assert (base_of("P2/II.1:3"), base_of("II.1"), base_of("")) == ("P2/II.1", "II.1", "")


def test_clauses_below_go_with_the_part_that_they_stand_in():
    outline = Outline(plan_json(PLAN_OF_A_LIST))
    children = [child["path"] for child in outline.nodes["I.1"]["children"]]
    assert children
    assert outline.own_words("I.1") == "Các nội dung:"
    assert outline.part("I.1", [("I.1", "Các nội"), ("I.1:2", "dung:")])
    assert outline.nodes["I.1"]["children"] == []
    assert [child["path"] for child in outline.nodes["I.1:2"]["children"]] == children


@pytest.mark.parametrize(
    ("path", "other"), [("I.1", "I.2"), ("I.2", None), ("I", "II"), ("II.1.-3", None), ("III.2", None)]
)
def test_only_a_neighbour_of_the_same_level_can_be_joined(path, other):
    found = Outline(plan_json()).next_of(path)
    assert (found["path"] if found else None) == other
    assert joinable(plan_json()).get(path) == other


def test_rows_of_a_table_stay_whole():
    plan = plan_json(PLAN.replace("2. Việc ứng phó", "TT\tViệc\tĐơn vị\n1\tPhát tờ rơi\tSở Y tế\n2. Việc ứng phó"))
    outline = Outline(plan)
    for node in outline.nodes.values():
        node["kind"] = "row"
    words = outline.own_words("I.1").split()
    assert not outline.part("I.1", [("I.1", words[0]), ("I.1:2", " ".join(words[1:]))])
    assert outline.next_of("I.1") is None


def test_clauses_with_something_else_between_them_are_not_neighbours():
    plan = plan_json()
    plan["parts"][0]["outline"][1]["span"] = plan["parts"][0]["outline"][2]["span"]
    del plan["parts"][0]["outline"][2]
    assert Outline(plan).next_of("I") is None
