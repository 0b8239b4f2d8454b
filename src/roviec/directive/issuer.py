"""The names of the issuer (cơ quan ban hành) and of the body above it, from the lines of a header or the preamble."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.lexicon.folding import fold_tone
from roviec.lexicon.issuing_bodies import BODY_HEADS, INCOMPLETE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD = re.compile("(?:" + "|".join(re.escape(fold_tone(head)) for head in BODY_HEADS) + r")(?=\s|$)")
# Words that begin as a body does and are none: they carry on the name of the line above.
_NO_HEADS = (
    "phòng chống",
    "phòng ngừa",
    "phòng cháy",
    "hội nhập",
    "hội viên",
    "hội thi",
    "hội nghị",
    "báo chí",
    "báo cáo",
    "khoa học",
    "khoa giáo",
    "đoàn kết",
    "đoàn thể",
    "tổ quốc",
    "tổ chức",
    "bộ đội",
    "ban ngành",
    "quỹ đất",
    "viện trợ",
    "trường học",
)
_NO_HEAD = re.compile("(?:" + "|".join(re.escape(fold_tone(head)) for head in _NO_HEADS) + r")(?=\s|$)")
_INCOMPLETE = frozenset(fold_tone(name) for name in INCOMPLETE_NAMES)
_DANGLING = re.compile(r"(?:[-–,&/:]|(?<!\w)(?:và|VÀ|của|CỦA))$")
_MAX_MIXED_WORDS = 12


def stands_for_issuer(line: str) -> bool:
    """A line in capitals, or one that begins as a body does."""
    letters = [character for character in line if character.isalpha()]
    if len(letters) < 2:
        return False
    capitals = sum(character.isupper() for character in letters)
    if capitals * 10 >= len(letters) * 7:
        return True
    return line[0].isupper() and _begins_body(line) and len(line.split()) <= _MAX_MIXED_WORDS


def name_issuers(lines: Sequence[str]) -> tuple[str | None, str | None]:
    """Parent and issuer from the lines of the left column, top to bottom.

    A name runs on while it is incomplete ("ỦY BAN NHÂN DÂN" / "TỈNH …") or the next line begins no body ("… VÀ" /
    "ĐÀO TẠO"). The last name is the issuer, the one above it its parent.
    """
    names: list[str] = []
    for line in lines:
        text = " ".join(line.split())
        if names and (_is_incomplete(names[-1]) or not _begins_body(text)):
            names[-1] = f"{names[-1]} {text}"
        else:
            names.append(text)
    cleaned = [name.strip(" -–*:") for name in names]
    issuer = cleaned[-1] if cleaned else None
    return (cleaned[-2] if len(cleaned) > 1 else None), issuer


def _begins_body(line: str) -> bool:
    bare = fold_tone(line)
    return bool(_HEAD.match(bare)) and not _NO_HEAD.match(bare)


def _is_incomplete(name: str) -> bool:
    return fold_tone(name) in _INCOMPLETE or bool(_DANGLING.search(name))


_ISSUING = re.compile(
    r"(?<!\w)(?:ban hành|xây dựng|triển khai|tổ chức|phát động|đề ra|lập|hướng dẫn|yêu cầu|chỉ thị|thông báo|báo cáo"
    r"|đề nghị|kính đề nghị|kính trình|trình|quyết định|quyết nghị|công bố)(?!\w)"
)
_BODY_IN_SENTENCE = re.compile(
    r"(?<!\w)(?-i:(?=[A-ZĐỦ]))(?:"
    + "|".join(
        sorted({re.escape(head).replace(r"\ ", r"\s+") for head in BODY_HEADS}, key=lambda head: (-len(head), head))
    )
    + r")(?!\w)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:^|[,;.:)”\n\v])\s*$")
_MAX_NAME = 140
_TAIL = 1500


def issuing_body(preamble: str) -> tuple[int, int] | None:
    """Where the preamble says who issues: "…, Ban Thường vụ Thành ủy ban hành Kế hoạch …".

    Returns:
        The name's [start, end) in ``preamble``; None where no body stands before a verb of issuing.
    """
    floor = max(0, len(preamble) - _TAIL)
    bodies = [match.start() for match in _BODY_IN_SENTENCE.finditer(preamble, floor)]
    opening = [start for start in bodies if _OPENS.search(preamble[max(floor, start - 8) : start]) or start == 0]
    best: tuple[int, int] | None = None
    for verb in _ISSUING.finditer(preamble, floor):
        near = [start for start in opening if verb.start() - _MAX_NAME < start < verb.start()]
        # Without a comma before it ("Nay Ủy ban …"), the name begins at its first word of a body.
        starts = near[-1:] or [start for start in bodies if verb.start() - _MAX_NAME // 2 < start < verb.start()]
        for start in starts:
            name = preamble[start : verb.start()].rstrip(" \n\v,")
            if _is_name(name):
                best = (start, start + len(name))
                break
    return best


_NO_NAME = re.compile(r"[;.]\s|\d{2,}|(?<!\w)(?:về|ngày|số|đã|được|cần|phải|nhằm|để|của|theo|việc)(?!\w)")


def _is_name(text: str) -> bool:
    return len(text.split()) in range(1, 26) and not _NO_NAME.search(text) and not _ISSUING.search(text)
