"""Where a clause stands, in the words of an office: "VII.2.-1" is "gạch đầu dòng thứ 1, mục VII.2"."""

from __future__ import annotations

import re

_NAMED = {
    "PH": "Phần {}",
    "TM": "Tiểu mục {}",
    "C": "Chương {}",
    "M": "Mục {}",
    "D": "Điều {}",
    "B": "Bước {}",
    "N": "Nhiệm vụ {}",
    "T": "bảng {}",
    "r": "dòng {}",
    "-": "gạch đầu dòng thứ {}",
    "+": "ý thứ {}",
}
"""Segments of a path that begin with a word of their own (docs/architecture.md, addresses)."""
_SEGMENT = re.compile(r"(?P<kind>PH|TM|[CMDBNTr+-])(?P<value>[IVXLC\d]+)$")
_UNMARKED = re.compile(r"p\d+$")


def place_in_words(path: str) -> str:
    """The place of a clause as a citation says it, the innermost first; the plan itself is not named."""
    part, _, inner = path.rpartition("/")
    out: list[str] = []
    plain: list[str] = []
    for segment in inner.partition("~")[0].split("."):
        named = _SEGMENT.match(segment)
        if named:
            out, plain = _closed(out, plain), []
            out.append(_NAMED[named["kind"]].format(named["value"]))
        elif not _UNMARKED.match(segment):
            plain.append(segment)
    out = _closed(out, plain)
    if part.startswith("A"):
        out.insert(0, f"Phụ lục {part[1:]}")
    return ", ".join(reversed(out)) or f"đoạn {path}"


def _closed(out: list[str], plain: list[str]) -> list[str]:
    return [*out, f"mục {'.'.join(plain)}"] if plain else out
