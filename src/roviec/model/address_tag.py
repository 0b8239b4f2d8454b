"""The address of a parent's clause as a file keeps it: ``rv:II.1.-2``, the tag of a content control in Word."""

from __future__ import annotations

import re
from typing import Final

_PREFIX: Final = "rv:"
_LONGEST: Final = 64
"""Word's own limit for the tag and the title of a content control."""
_PATH: Final = re.compile(
    r"(?:[AP]\d{1,4}/)?(?=[^~.])"
    r"(?:(?:[-+]\d{1,5}|\([^\W_]{1,9}\)|[^\W_]{1,9})(?:~\d{1,5}){0,3}(?:\.(?=.)|$))+"
)


def tag_of(path: str) -> str | None:
    """The tag that keeps a path; None for a path that no tag can hold whole: cut off it would name another clause."""
    tag = f"{_PREFIX}{path}"
    return tag if path_of(tag) is not None else None


def path_of(tag: str) -> str | None:
    """The path that a tag keeps; None for anything but the prefix and a path as the compiler writes them."""
    path = tag.removeprefix(_PREFIX)
    if path == tag or len(tag) > _LONGEST or _PATH.fullmatch(path) is None:
        return None
    return path
