"""Plain text and the Markdown-like text of crawls."""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from roviec.errors import UnknownFormatError
from roviec.intake.crawl_tables import place_crawl_tables
from roviec.intake.decoding import decode
from roviec.intake.limits import check_blocks, check_characters, check_pages
from roviec.intake.own_files import refuse_own_data
from roviec.intake.pieces import Piece, join
from roviec.intake.pipe_rows import place_pipe_rows
from roviec.intake.tab_tables import place_tab_tables
from roviec.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from roviec.model.options import Options

TABLE_SHAPES: tuple[tuple[str, Callable[[list[Piece]], list[Piece]]], ...] = (
    ("|", place_crawl_tables),  # first: the next shape leaves lone pipes too
    ("|", place_pipe_rows),
    ("\t", place_tab_tables),
)
"""(what parts the cells, how such tables are read). A text without the mark has no such table."""
_BREAK = re.compile(r"[\n\r\f\v\u2028\u2029](?:(?<=\r)\n)?")
_NEW_NUMBER = frozenset(("\r\n", "\n", "\r"))
_JUNK = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_MOST_JUNK = 0.05
_BOLD = re.compile(r"^[ \t]*\*\*[^*\n]", re.MULTILINE)
_MARKDOWN_ENDINGS = (".md", ".markdown", ".mkd")


def read_text(data: bytes, name: str, options: Options) -> Source:
    """Read plain text or Markdown-like text.

    Shape: one line of the source for each line of the file, but for table rows written in one line ("| a | b |"),
    whose cells and pipes become lines of their own with the number of their line; a form feed begins a page.
    White space and marks stay as they are: repair takes them out and keeps the record.

    Raises:
        UnknownFormatError: the bytes are no text in any encoding that we know.
        OwnFileError: it is JSON that this program made.
        LimitError: too many characters, lines or pages.
        ValueError: ``options.encoding`` names no encoding.
    """
    decoded = decode(data, options.encoding)
    check_characters(name, len(decoded.text), options.limits)
    check_readable(decoded.text, name)
    refuse_own_data(decoded.text, name)
    check_blocks(name, decoded.text.count("\n") + decoded.text.count("\r"))
    pieces = split_lines(decoded.text)
    pages = pieces[-1].page if pieces else None
    check_pages(name, pages or 0, options.limits)
    for mark, place_tables in TABLE_SHAPES:
        if mark in decoded.text:
            pieces = place_tables(pieces)
    check_blocks(name, len(pieces))
    markdown = name.lower().endswith(_MARKDOWN_ENDINGS) or "|\n" in decoded.text or bool(_BOLD.search(decoded.text))
    text, lines = join(pieces)
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/markdown" if markdown else "text/plain",
        encoding=decoded.encoding,
        pages=pages,
        text=text,
        lines=lines,
        text_form=True,
    )


def check_readable(text: str, name: str) -> None:
    """Refuse a text that is no text: binary data shows by its control characters.

    Raises:
        UnknownFormatError: more than one character in twenty is none that people write.
    """
    junk = sum(1 for _ in _JUNK.finditer(text))
    if junk > _MOST_JUNK * len(text):
        raise UnknownFormatError(
            name,
            reason_vi="nội dung không phải là văn bản (dữ liệu nhị phân hoặc bảng mã lạ).",
            reason_en="its content is no text (binary data or an unknown encoding).",
            remedy_vi="Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại thành .docx, .pdf hoặc .txt (UTF-8).",
            remedy_en="Open it in the program that made it and save it as .docx, .pdf or .txt (UTF-8).",
        )


def split_lines(text: str) -> list[Piece]:
    """Cut a text into its lines.

    Returns:
        The lines without their breaks. A form feed ends a page, a vertical tab or a Unicode line separator a line;
        they do not count in ``number``, and leave no empty line where they stand at an end of one. ``page`` is None
        where there is no form feed.
    """
    ends = [(found.start(), found.end(), found.group()) for found in _BREAK.finditer(text)]
    paged = any(mark == "\f" for _, _, mark in ends)
    edges = [(0, 0, "\n"), *ends, (len(text), len(text), "")]
    pieces: list[Piece] = []
    number, page = 1, 1
    for (_, start, before), (end, _, after) in pairwise(edges):
        if end > start or (before in _NEW_NUMBER and after in _NEW_NUMBER):
            pieces.append(Piece(text[start:end], number, page if paged else None))
        number += after in _NEW_NUMBER
        page += after == "\f"
    return pieces
