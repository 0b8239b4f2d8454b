"""Telling the lines of a signature block from others: authority, position, name of a person."""

from __future__ import annotations

import re

from roviec.directive.stretch import CAPITALS, plain
from roviec.lexicon.positions import AUTHORITY_MARKS, DEPUTY_MARKS, FAMILY_NAMES, POSITIONS, TITLES_BEFORE_NAME


def _either(names: tuple[str, ...]) -> str:
    ordered = sorted({plain(name) for name in names}, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered)


AUTHORITY = re.compile(rf"(?:{_either(AUTHORITY_MARKS)})(?![\w/])[.:]?\s*(?=\w)")
"""On ``plain`` text: TM., T/M, TL., TUQ."""
DEPUTY = re.compile(rf"(?:{_either(DEPUTY_MARKS)})(?![\w/])\.?\s*(?=\w)")
"""On ``plain`` text: KT., K/T, Q."""
POSITION = re.compile(rf"(?:{_either(POSITIONS)})(?!\w)")
"""On ``plain`` text."""

_TITLE = re.compile(rf"(?:(?:{_either(TITLES_BEFORE_NAME)})(?!\w)[.,]?\s*)+")
_WORD = re.compile(rf"[{CAPITALS}][^\W\d_]*(?:['’\-][^\W\d_]+)?$")
_FAMILY = frozenset(plain(name) for name in FAMILY_NAMES)
_SIGNED = re.compile(r"[(\[]?\s*(?:da ky|ky ten|ky,? dong dau|da ky va dong dau|chu ky|ky so|ky boi|ky, ghi ro)\b")


def is_capitals(text: str) -> bool:
    """It has letters, and none in lower case."""
    return text.isupper()


def is_signed_note(line: str) -> bool:
    """A note in place of the hand: "(Đã ký)", "(Ký tên, đóng dấu)"."""
    return bool(_SIGNED.match(plain(line)))


def begins_signature(line: str) -> bool:
    """A line of authority or of position: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ GIÁM ĐỐC", "Hiệu trưởng"."""
    bare = plain(line)
    if AUTHORITY.match(bare) or (DEPUTY.match(bare) and POSITION.search(bare)):
        return True
    match = POSITION.match(bare)
    if not match:
        return False
    # A name may stand on the same line: "PHÓ CHỦ TỊCH Trần Thị An".
    return is_capitals(line[: match.end()]) or not bare[match.end() :].strip(" .,:")


def is_person(line: str) -> bool:
    """Two to six capitalised words that begin with a family name, after a degree or a rank if there is one."""
    bare = plain(line)
    title = _TITLE.match(bare)
    words = line[title.end() if title else 0 :].replace(".", ". ").split()
    if not 2 <= len(words) <= 6 or not all(_WORD.match(word) for word in words):
        return False
    if title:
        return True
    known = plain(words[0]).split("'")[0] in _FAMILY
    return known and (not is_capitals(line) or not POSITION.search(bare))
