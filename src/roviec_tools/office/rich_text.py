"""RTF, read by LibreOffice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from roviec.errors import DamagedFileError, LimitError
from roviec.intake.docx import read_docx
from roviec.intake.limits import MAX_BLOCKS, limit_error
from roviec_tools.office.libreoffice import convert_to_docx

if TYPE_CHECKING:
    from roviec.model.options import Options
    from roviec.source import Source

MEDIA_TYPE: Final = "application/rtf"
FILTER: Final = "Rich Text Format"
MOST_NESTING: Final = 500
"""Groups inside groups. Word writes some ten, tables inside tables some thirty; LibreOffice's reader calls itself."""
MOST_GROUPS: Final = 2_000_000
MOST_BREAKS: Final = 2 * MAX_BLOCKS
"""Ends of paragraphs, cells and lines; ``\\pard`` counts as one too."""
_STEP = re.compile(rb"\\bin(\d{1,9}) ?|\\[{}\\]|[{}]")


def read_rtf(data: bytes, name: str, options: Options) -> Source:
    """Read an RTF file.

    Args:
        data: the file as it came.
        name: its name, for messages.
        options: see ``Options``.
    Returns:
        The text as ``read_docx`` gives it from the converted file, automatic numbers as ``inserts``.
    Raises:
        LimitError: its groups are nested too deep, or LibreOffice did not finish in time.
        DamagedFileError: it is cut short, or LibreOffice cannot open it.
        MissingProgramError: LibreOffice is not installed.
    """
    _check_amount(data, name)
    deepest, left = _nesting(data)
    if deepest > MOST_NESTING:
        raise LimitError(
            name,
            reason_vi=f"các nhóm trong tệp RTF lồng nhau {deepest:,} lớp, quá giới hạn max_nesting = {MOST_NESTING}.",
            reason_en=f"its groups are nested {deepest:,} deep, over the limit max_nesting = {MOST_NESTING}.",
            remedy_vi="Tệp như vậy thường là tệp phá hoại; hãy lấy lại tệp từ nơi gửi.",
            remedy_en="Such a file is usually an attack; get the file again from its sender.",
        )
    if left > 0:
        raise DamagedFileError(
            name,
            reason_vi="tệp RTF bị cắt cụt: thiếu phần cuối.",
            reason_en="the RTF is cut short: its end is missing.",
            remedy_vi="Hãy lấy lại tệp từ nơi gửi.",
            remedy_en="Get the file again from its sender.",
        )
    return read_docx(convert_to_docx(data, name, ending="rtf", filter_name=FILTER), name, options)


def _check_amount(data: bytes, name: str) -> None:
    """Refuse what would cost minutes and gigabytes before any of it is read."""
    groups = data.count(b"{")
    if groups > MOST_GROUPS:
        raise limit_error(name, "max_groups", groups, MOST_GROUPS, unit_vi="nhóm RTF", unit_en="groups of RTF")
    breaks = sum(data.count(word) for word in (b"\\par", b"\\cell", b"\\nestcell", b"\\line", b"\\row"))
    if breaks > MOST_BREAKS:
        raise limit_error(name, "max_blocks", breaks, MOST_BREAKS, unit_vi="dòng và ô", unit_en="lines and cells")


def _nesting(data: bytes) -> tuple[int, int]:
    """How deep the groups go, and how many are open at the end; raw stretches are stepped over."""
    depth = deepest = at = 0
    while found := _STEP.search(data, at):
        at = found.end()
        if found[1]:
            at += int(found[1])
        elif found[0] == b"{":
            depth += 1
            deepest = max(deepest, depth)
        elif found[0] == b"}":
            depth -= 1
            if depth == 0:
                break
    return deepest, depth
