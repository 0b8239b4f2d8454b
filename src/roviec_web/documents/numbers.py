"""Numbers of documents as they are compared: "104 - HD/BTGTW", "104-HD/BTGTW" and "0104–hd / btgtw" are one."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_DASHES: Final = re.compile(r"[\u2010-\u2015\u2212\u00ad_]")
_LEADING_ZEROS: Final = re.compile(r"^(?:SO)?[:.]*0+(?=\d)|^SO[:.]*(?=\d)")
_LETTERS: Final = str.maketrans({"Đ": "D", "Ƣ": "U"})
LENGTH: Final = 80


def number_key(number: str) -> str:
    """The number without what offices write in several ways: spaces, kinds of dashes, case, accents, zeros in front.

    Idempotent. ``""`` for a number that was never filled in ("…/KH-UBND"): it names no document.
    """
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", number).upper())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)
    key = _LEADING_ZEROS.sub("", _DASHES.sub("-", "".join(bare.split()))).strip(".,;:-/")
    return key[:LENGTH] if key[:1].isdigit() else ""
