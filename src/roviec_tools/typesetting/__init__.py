"""The typesetter: papers as PDF, tagged, with bookmarks, in the face of the decree's measures."""

from __future__ import annotations

from roviec_tools.typesetting.pdf import (
    MOST_LINES,
    TooLongError,
    TypesetterMissingError,
    TypesettingError,
    paper_to_pdf,
)

__all__ = ["MOST_LINES", "TooLongError", "TypesetterMissingError", "TypesettingError", "paper_to_pdf"]
