"""Text as it is searched: lower case, without accents, đ as d, one space between words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LETTERS: Final = str.maketrans({"đ": "d", "ƣ": "ư"})  # ƣ is a wrong ư of old fonts; no accent to take off
_GAP: Final = re.compile(r"[^0-9a-z]+")


def fold(text: str) -> str:
    """``"Sở Văn hoá – Thể thao"`` as ``"so van hoa the thao"``. Idempotent.

    Neither FTS5 nor ``unaccent`` folds đ and ƣ as Vietnamese readers do, so both databases are given folded text.
    """
    plain = unicodedata.normalize("NFD", text.lower().translate(_LETTERS))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _GAP.sub(" ", bare).strip()
