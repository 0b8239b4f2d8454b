"""R05: lead and coordinating body on each task, read, shown, corrected, matched."""

import pytest
from review_ledger import SEEDS, open_review, plain
from review_plans import PLAN

pytestmark = pytest.mark.django_db


def test_they_are_read_and_corrected():
    screen = open_review(PLAN)
    assert "Chủ trì Công an tỉnh Phối hợp Sở Xây dựng" in screen.clause("II.1.-3")
    said = {"task": "II.1.-3/a", "lead": "Sở Xây dựng", "partners": "Công an tỉnh\nSở Y tế"}
    assert "Chủ trì Sở Xây dựng Phối hợp Công an tỉnh Sở Y tế" in screen.write("assign", "II.1.-3", **said)
    names = plain(screen.client.get(f"{screen.address}names/").content.decode())
    assert "Sở Y tế 1 Chắc chắn Sở Y tế" in names


if "B" in SEEDS:

    def test_of_a_real_plan():
        words = open_review(SEEDS["B"]).clause("IV.2.-2")
        assert "Chủ trì Ban Tuyên giáo Thành ủy Phối hợp Sở Văn hóa, Thể thao và Du lịch thành phố" in words
