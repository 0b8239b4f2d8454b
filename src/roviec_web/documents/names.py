"""Names of files, made harmless: what a person reads and what goes into a header."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from roviec_web.documents.forms import FORMS

LONGEST: Final = 180
"""Letters; some file systems stop at 255 bytes, and a Vietnamese letter takes up to three."""
_BAD: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\"*:<>?|\\/]+")
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def clean_name(name: str) -> str:
    """A name without folders, control characters and signs that turn text around; never empty.

    The sign U+202E would let a person read "fdp.exe" as "exe.pdf".
    """
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    bare = " ".join(_BAD.sub(" ", last).split()).replace(" .", ".").strip(". ")
    if not bare or _DEVICES.match(bare):
        bare = f"van-ban {bare}".strip()
    stem, dot, ending = bare.rpartition(".")
    if len(bare) <= LONGEST or not dot or len(ending) > 10:
        return bare[:LONGEST]
    return f"{stem[: LONGEST - len(ending) - 1]}.{ending}"


def fitting_name(name: str, form: str) -> str:
    """The name with an ending that says what the content is: "đơn.docx" that is a PDF becomes "đơn.docx.pdf"."""
    known = FORMS[form]
    lowered = name.lower()
    if any(lowered.endswith(ending) for ending in (known.ending, *known.endings)):
        return name
    return f"{name}{known.ending}"
