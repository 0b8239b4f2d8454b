"""R08: internal cross-references resolved to clauses."""

import pytest
from review_ledger import SEEDS, open_review

pytestmark = pytest.mark.django_db

PLAN = """KẾ HOẠCH
Phòng cháy năm 2026

I. NỘI DUNG
1. Phòng cháy ở chợ.
II. NHIỆM VỤ
1. Sở Xây dựng thực hiện các nội dung nêu tại Mục I của Kế hoạch này.
2. Công an tỉnh thực hiện các nội dung nêu tại Mục VII của Kế hoạch này.
"""


def test_a_reference_leads_to_its_clause():
    html = open_review(PLAN).html("II.1")
    assert "Mục I của Kế hoạch này" in html
    assert '→ <a href="#c1">I</a>' in html


def test_one_that_points_nowhere_is_told():
    assert "không có chỗ này trong văn bản" in open_review(PLAN).clause("II.2")


if "B" in SEEDS:

    def test_of_a_real_plan():
        screen = open_review(SEEDS["B"])
        words = screen.clause("II.2.-1")
        assert all(f"{said} → {target}" in words for said, target in (("Mục 1", "II.1"), ("1.2", "II.1.2")))
        assert "Mục II của Kế hoạch này → II" in screen.clause("III.1.2.p1")
