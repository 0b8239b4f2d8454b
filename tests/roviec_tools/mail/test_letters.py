"""A letter is a plan, or only tells that one is attached."""

from __future__ import annotations

import pytest
from mail_builder import COVER, PLAN

from roviec_tools.mail.letters import is_plan

REQUEST = "Kính gửi Sở Y tế,\nĐề nghị Sở Y tế báo cáo kết quả trước ngày 25/3/2026.\nTrân trọng cảm ơn."


@pytest.mark.parametrize("text", [PLAN, f"Kính gửi các đơn vị,\n\n{PLAN}"])
def test_plans(text):
    assert is_plan(text.encode(), "thu.txt")


@pytest.mark.parametrize("text", [COVER, REQUEST, "Vâng.", "", "<p></p>"])
def test_no_plans(text):
    assert not is_plan(text.encode(), "thu.html" if text.startswith("<") else "thu.txt")
