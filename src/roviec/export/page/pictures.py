"""Pictures of the pages of a PDF, as the caller hands them in: this package draws nothing itself."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page of the document as a picture."""

    number: int
    """1-based."""
    width: float
    """In points, as the page is shown; boxes of ``SourceLine`` count in the same points."""
    height: float
    image: bytes
    media_type: str = "image/png"

    @property
    def address(self) -> str:
        """The picture itself as a ``data:`` address: the page asks for nothing from anywhere."""
        return f"data:{self.media_type};base64,{b64encode(self.image).decode('ascii')}"
