"""HTML: web pages and what Word saves as one."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from lxml import etree
from msgspec.structs import replace

from roviec.errors import UnknownFormatError
from roviec.intake.decoding import Decoded, convert, decode_as_shown, find_legacy, legacy_encoding
from roviec.intake.html_blocks import BlockReader
from roviec.intake.limits import check_characters
from roviec.intake.own_files import refuse_own_page
from roviec.intake.pieces import join
from roviec.source import Source

if TYPE_CHECKING:
    from roviec.intake.pieces import Piece
    from roviec.model.options import Options


def read_html(data: bytes, name: str, options: Options) -> Source:
    """Read a page.

    Shape: one line for each paragraph, line of a ``<br>``, item and block of a cell; white space as a browser shows
    it, no-break spaces kept; numbers of lists as inserts. What a browser does not show (scripts, comments, menus,
    deleted text) is left out. Nothing is fetched.

    Raises:
        UnknownFormatError: the page has no text.
        OwnFileError: this program made the page.
        LimitError: too many characters, tags included, or too many blocks.
        ValueError: ``options.encoding`` names no encoding.
    """
    shown = decode_as_shown(data, options.encoding)
    check_characters(name, len(shown.text), options.limits)
    refuse_own_page(shown.text, name)
    reader = BlockReader(name)
    pieces = _parse(shown.text, reader)
    if not pieces:
        raise UnknownFormatError(
            name,
            reason_vi="trang web không có chữ nào để đọc.",
            reason_en="the page has no text to read.",
            remedy_vi="Hãy mở trang bằng trình duyệt, chép văn bản sang Word và lưu thành .docx.",
            remedy_en="Open the page in a browser, copy the document into Word and save it as .docx.",
        )
    encoding = shown.encoding
    legacy = legacy_encoding(options.encoding) if options.encoding else None
    if not options.encoding and not reader.has_legacy_fonts:
        legacy = find_legacy(Decoded("\n".join(piece.text for piece in pieces), encoding))
    if legacy is not None:
        encoding = legacy
        pieces = [replace(piece, text=convert(piece.text, legacy)) for piece in pieces]
    text, lines = join(pieces)
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/html",
        encoding=encoding,
        pages=None,
        text=text,
        lines=lines,
        text_form=False,
    )


def _parse(markup: str, reader: BlockReader) -> list[Piece]:
    target: Any = reader  # lxml's protocol asks for bytes too, which the parser of HTML never gives
    parser = etree.HTMLParser(target=target, encoding="utf-8", no_network=True, huge_tree=True)
    with suppress(etree.LxmlError):  # what came before a fault is read already
        parser.feed(markup.replace("\x00", "").encode("utf-8", errors="replace"))
        parser.close()
    return reader.pieces()
