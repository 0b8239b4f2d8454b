"""E-mails and archives taken apart: what lies in them to be read, and what does not and why."""

from __future__ import annotations

from roviec_tools.mail.entries import Bounds
from roviec_tools.mail.member import LeftOut, Member, Reason
from roviec_tools.mail.members import is_container, members

__all__ = ["Bounds", "LeftOut", "Member", "Reason", "is_container", "members"]
