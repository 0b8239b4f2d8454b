from __future__ import annotations

from datetime import UTC, datetime

import pytest

from roviec_web.console.documents.recipients import state_of
from roviec_web.documents.models import Receipt

AT = datetime(2026, 1, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("values", "text", "look"),
    [
        ({}, "Chưa gửi", ""),
        ({"sent_at": AT}, "Đã gửi 05/01/2026 08:00", "wait"),
        ({"sent_at": AT, "opened_at": AT}, "Đã mở 05/01/2026 08:00", "info"),
        (
            {"sent_at": AT, "opened_at": AT, "acknowledged_at": AT, "acknowledged_by_name": "An"},
            "Đã xác nhận 05/01/2026 08:00, An",
            "good",
        ),
    ],
)
def test_how_far_a_recipient_is_in_words(values, text, look):
    state = state_of(Receipt(**values))
    assert (state.text, state.look) == (text, look)
