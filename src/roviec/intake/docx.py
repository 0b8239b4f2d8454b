"""Word files (DOCX, DOCM): the text that a reader of the printed page sees, with its automatic numbers beside it.

Tracked changes are read as accepted; hidden text, comments and the instructions of fields are not read; macros and
links to other files are never touched.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from roviec.intake.docx_lines import LineWriter
from roviec.intake.docx_names import KIND, attribute
from roviec.intake.docx_numbering import Numbering
from roviec.intake.docx_package import Package, Relation, damaged
from roviec.intake.docx_runs import Mentions, ParagraphReader
from roviec.intake.docx_story import StoryWalker
from roviec.intake.docx_styles import Styles
from roviec.intake.limits import check_bytes
from roviec.source import Region, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from roviec.model.options import Options

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LAYOUT_MARK = b"lastRenderedPageBreak"
"""Left by Word's last layout where a page turned. The author's own page breaks alone do not give page numbers: nobody
knows where the pages between them turned."""
_NOT_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_docx(data: bytes, name: str, options: Options) -> Source:
    """Read a Word file.

    Shape: one line a paragraph in reading order, cells of tables and text boxes at their place; then the notes that
    the text points at, the headers and the footers, each in its ``region``. Automatic numbers are ``inserts``.

    Args:
        data: the file as it came.
        name: its name, for messages.
        options: only its limits matter here.

    Returns:
        The file's text. Pages are those of Word's last layout; a file that Word never laid out has none.

    Raises:
        EncryptedFileError: a password is needed.
        LimitError: the file, or what it unpacks to, is over a limit.
        DamagedFileError: its container or one of its parts is broken.
    """
    check_bytes(name, data, options.limits)
    package = Package(data, name, options.limits)
    main = package.main_part()
    relations = package.relations(main)
    document = package.read(main)
    if b"altChunk" in document and any(relation.kind == "aFChunk" for relation in relations):
        # Its words would be lost without a trace; Word unfolds it when it saves.
        raise damaged(
            name,
            "tệp nhúng nguyên một văn bản khác (altChunk) mà chỉ Word mới mở ra được.",
            "it embeds another document whole (altChunk), which only Word can unfold.",
        )
    styles = Styles(_part(package, relations, "styles"), _part(package, relations, "theme"))
    mentions = Mentions()
    writer = LineWriter(name, options.limits, has_pages=LAYOUT_MARK in document)
    numbering = Numbering(_part(package, relations, "numbering"), styles)
    walker = StoryWalker(ParagraphReader(styles, mentions), numbering, writer)
    walker.walk(package.blocks(main, document))

    margins = StoryWalker(ParagraphReader(styles, Mentions()), numbering, writer)
    for region, blocks in _other_stories(package, relations, mentions):
        writer.region = region
        margins.walk(blocks)
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        encoding=None,
        pages=None,
        text="\n".join(line.text for line in writer.lines),
        lines=tuple(writer.lines),
        text_form=False,
        kept=walker.kept.addresses(writer.lines),
    )


def _part(package: Package, relations: tuple[Relation, ...], kind: str) -> _Element | None:
    for relation in relations:
        if relation.kind == kind and package.has(relation.target):
            return package.tree(relation.target)
    return None


def _other_stories(
    package: Package, relations: tuple[Relation, ...], mentions: Mentions
) -> Iterator[tuple[Region, _Element]]:
    for kind, ids in (("footnotes", mentions.footnotes), ("endnotes", mentions.endnotes)):
        part = _part(package, relations, kind) if ids else None
        for note in _notes(part, ids) if part is not None else ():
            yield Region.FOOTNOTE, note
    targets = {relation.id: relation for relation in relations}
    read: set[str] = set()
    for relation_id in mentions.margins:
        relation = targets.get(relation_id)
        if relation is None or relation.target in read or not package.has(relation.target):
            continue
        read.add(relation.target)
        region = Region.HEADER if relation.kind == "header" else Region.FOOTER
        yield region, package.tree(relation.target)


def _notes(part: _Element, ids: dict[str, None]) -> Iterator[_Element]:
    """The notes in the order in which the text points at them."""
    notes = {
        attribute(note, "id"): note
        for note in part
        if KIND.get(note.tag) in {"footnote", "endnote"} and attribute(note, "type") not in _NOT_NOTES
    }
    return (notes[note_id] for note_id in ids if note_id in notes)
