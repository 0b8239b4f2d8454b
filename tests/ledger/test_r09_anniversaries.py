"""R09: anniversaries with two dates and a count of years."""

import pytest
from review_ledger import SEEDS, open_review

pytestmark = pytest.mark.django_db

PLAN = """KẾ HOẠCH
Tuyên truyền năm 2026

I. NHIỆM VỤ
1. Tuyên truyền kỷ niệm 80 năm Ngày Quốc khánh (02/9/1945 - 02/9/2025).
2. Tuyên truyền kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026).
"""


def test_both_dates_and_whether_they_agree():
    screen = open_review(PLAN)
    right, wrong = screen.clause("I.1"), screen.clause("I.2")
    assert "(02/09/1945 – 02/09/2025)" in right
    assert "số năm không khớp hai ngày" not in right
    assert "số năm không khớp hai ngày" in wrong


@pytest.mark.parametrize(("seed", "address"), [("A", "III.4"), ("B", "III.5.-1")])
def test_of_the_real_plans(seed, address):
    if seed in SEEDS:
        assert "Ngày kỷ niệm" in open_review(SEEDS[seed]).clause(address)
