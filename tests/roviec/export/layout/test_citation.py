"""How a plan is cited by another document."""

from __future__ import annotations

from datetime import date

import pytest
from set_anew import PARTY, STATE, compiled, example

from roviec.export.layout.citation import citation, day_of, issuer_in_sentence
from roviec.export.layout.paper import Family


def test_the_state_writes_the_day_in_words():
    assert citation(compiled(STATE), Family.STATE, with_title=True) == (
        "Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lâm Khê "
        "về bảo đảm an toàn giao thông mùa mưa năm 2026"
    )


def test_the_party_puts_a_comma_and_names_the_committee_that_signs():
    assert citation(compiled(PARTY), Family.PARTY, with_title=True) == (
        "Kế hoạch số 31-KH/TU, ngày 02/4/2026 của Ban Thường vụ Tỉnh ủy Lâm Khê "
        "về tuyên truyền chuyển đổi số trong sinh hoạt chi bộ"
    )


def test_a_decision_says_itself_what_it_does():
    said = citation(example("phong-chay-2026.txt"), Family.STATE, with_title=True)
    assert said.startswith(
        "Quyết định số 615/QĐ-UBND ngày 06 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Đông Vân ban hành"
    )


def test_what_is_not_said_is_a_blank():
    plan = compiled("KẾ HOẠCH\nTuyên truyền an toàn giao thông\nI. NỘI DUNG\n1. Phát tờ rơi.\n")
    assert citation(plan, Family.STATE, with_title=False) == "Kế hoạch số ………… ngày ………… của …………"
    assert issuer_in_sentence(plan) == "…………"


@pytest.mark.parametrize(
    ("day", "said"),
    [(date(2026, 2, 5), "05/02/2026"), (date(2026, 9, 2), "02/9/2026"), (date(2026, 11, 30), "30/11/2026")],
)
def test_days_in_figures(day, said):
    assert day_of(day) == said
