"""The typesetter: papers as PDF, tagged, with bookmarks, in the face of the decree's measures."""

from __future__ import annotations

from roviec_tools.typesetting.pdf import TypesetterMissingError, TypesettingError, paper_to_pdf

__all__ = ["TypesetterMissingError", "TypesettingError", "paper_to_pdf"]
