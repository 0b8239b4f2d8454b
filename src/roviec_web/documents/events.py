"""What documents tell other apps: kinds of durable events, each with the code of the document as ``document``."""

from __future__ import annotations

from typing import Final

UPLOADED: Final = "document.uploaded"
COMPILED: Final = "document.compiled"
REFUSED: Final = "document.refused"
"""The bytes are not kept; also ``grade``, the mark of secrecy."""
SENT: Final = "document.sent"
"""Also ``receipts``, their codes."""
ACKNOWLEDGED: Final = "document.acknowledged"
"""Also ``receipt``, its code."""
COMPILE_WANTED: Final = "document.compile_wanted"
"""Somebody tries again."""
REVIEWED: Final = "document.reviewed"
"""Also ``clause``, the address of the one that was written on; empty where many were."""
