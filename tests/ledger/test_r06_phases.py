"""R06: phases, with fuzzy ends."""

import pytest
from review_ledger import SEEDS, open_review

pytestmark = pytest.mark.django_db

PLAN = """KẾ HOẠCH
Tuyên truyền an toàn giao thông năm 2026

I. LỘ TRÌNH
1. Giai đoạn 1: Từ ngày 01/3/2026 đến ngày 30/6/2026
2. Giai đoạn những tháng đầu năm 2027
- Tổng kết, rút kinh nghiệm.
"""


def test_days_and_open_ends():
    screen = open_review(PLAN)
    assert "(01/03/2026 – 30/06/2026)" in screen.clause("I.1")
    assert "(01/01/2027 – không rõ ngày kết thúc)" in screen.clause("I.2")


if "B" in SEEDS:

    def test_of_a_real_plan():
        screen = open_review(SEEDS["B"])
        assert "(01/01/2025 – không rõ ngày kết thúc)" in screen.clause("II.1")
        assert "(31/03/2025 – không rõ ngày kết thúc)" in screen.clause("II.2")
