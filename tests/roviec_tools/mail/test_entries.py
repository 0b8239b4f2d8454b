"""What containers give."""

from __future__ import annotations

from roviec_tools.mail.entries import UnreadableError, no_password
from roviec_tools.mail.member import Reason


def test_a_reason_keeps_its_detail():
    error = UnreadableError(Reason.TOO_DEEP, "5")
    assert (error.reason, error.detail, str(error)) == (Reason.TOO_DEEP, "5", "too-deep")


def test_nobody_is_asked():
    assert no_password("a.zip") is None
