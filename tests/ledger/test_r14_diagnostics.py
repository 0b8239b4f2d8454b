"""R14: diagnostics on a faulty source, the original kept beside the fix."""

import pytest
from review_ledger import SEEDS, open_review
from review_plans import PLAN

from roviec_web.documents.store import read_bytes

pytestmark = pytest.mark.django_db


def test_findings_stand_at_their_clause_with_the_page_of_their_rule():
    screen = open_review(PLAN)
    html = screen.html("III.1")
    assert f'<a href="{screen.address}rules/DL002/">DL002</a>' in html
    assert "Ghi thời hạn hoàn thành" in screen.client.get(f"{screen.address}rules/DL002/").content.decode()
    assert "HD004 Văn bản không ghi địa danh và ngày, tháng, năm ban hành" in screen.page()


def test_a_finding_is_dismissed_and_a_deadline_added_beside_the_original():
    screen = open_review(PLAN)
    assert "Nguyễn Thị An bỏ qua: Theo văn bản riêng." in screen.write(
        "dismiss", "III.1", finding="DL002.1", reason="Theo văn bản riêng."
    )
    shown = screen.write("deadline", "III.1", task="III.1/a", end="2026-05-31", recurring="", text="")
    assert "31/05/2026 không có trong văn bản, Nguyễn Thị An thêm ngày" in shown
    assert read_bytes(screen.document.original.sha256) == PLAN.encode()
    assert screen.clause("III.1").startswith(
        "III.1 Đã sửa Ủy ban nhân dân các xã, phường xây dựng phương án sơ tán dân."
    )


@pytest.mark.parametrize(("seed", "rule"), [("A", "HD004"), ("B", "HD004")])
def test_of_the_real_plans(seed, rule):
    if seed in SEEDS:
        assert rule in open_review(SEEDS[seed]).clause("")
