"""Scans: pages that were recognised in pictures, made into text as those of a PDF are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roviec.intake.limits import check_characters, check_line_lengths, check_lines, check_pages
from roviec.intake.pdf import source_of_pages
from roviec.intake.scan_page import page_of
from roviec.source import Recognised, Recognition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.scan_page import ScanPage
    from roviec.model.options import Options
    from roviec.source import Source


def read_scan_pages(data: bytes, name: str, media_type: str, scans: Sequence[ScanPage], options: Options) -> Source:
    """Make the source of a file that is a picture, or several.

    Args:
        data: the file; its fingerprint is kept.
        name: its name.
        media_type: its form.
        scans: every page, in order.
        options: its limits are kept.

    Returns:
        One line of the page a ``SourceLine``, with its box; cells carry their table; every word has its reading.

    Raises:
        LimitError: too many pages, lines or characters.
    """
    check_pages(name, len(scans), options.limits)
    check_characters(name, sum(len(word.text) + 1 for scan in scans for word in scan.words), options.limits)
    recognised = Recognised(Recognition.PICTURE, tuple(scan.number for scan in scans))
    source = source_of_pages(data, name, media_type, [page_of(scan) for scan in scans], recognised)
    check_line_lengths(source)
    check_lines(source, options.limits)
    return source
