"""The package of a Word file: a zip whose parts point at each other, opened without trusting any of it."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lxml import etree

from roviec.errors import DamagedFileError, EncryptedFileError, IntakeError, LimitError
from roviec.intake.docx_names import KIND, R
from roviec.intake.limits import check_members, read_zip_member

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.options import Limits

_REMEDY_VI = "Hãy mở tệp bằng Word (Mở và sửa chữa), lưu lại thành .docx rồi nộp lại."
_REMEDY_EN = "Open it in Word (Open and Repair), save it again as .docx and hand it in again."
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FEED: Final = 1 << 16
_MOST_TREE_BYTES: Final = 400_000_000
"""Of one part, or of one block of the body (a table is one), as a tree in memory."""
_MOST_TOTAL_BYTES: Final = 1_500_000_000
"""Of all blocks of the body, if they stood in memory together: a quarter of a million ordinary paragraphs."""
_NODE_BYTES, _ATTRIBUTE_BYTES = 110, 200
"""What libxml2 takes for a node and for an attribute with its value, measured; the text of a node counts as one."""
_STRICT: Final = tuple(
    (b"http://purl.oclc.org/ooxml/" + strict, b"http://schemas.openxmlformats.org/" + transitional)
    for strict, transitional in (
        (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
        (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
        (b"officeDocument/math", b"officeDocument/2006/math"),
        (b"drawingml/main", b"drawingml/2006/main"),
    )
)
_BLOCK_KINDS: Final = frozenset({"p", "tbl", "sdt", "customXml", "sectPr", "AlternateContent"})
_BLOCK_TAGS: Final = tuple(tag for tag, kind in KIND.items() if kind in _BLOCK_KINDS)


def damaged(name: str, reason_vi: str, reason_en: str) -> DamagedFileError:
    """The refusal of a file whose package or part is broken."""
    return DamagedFileError(name, reason_vi=reason_vi, reason_en=reason_en, remedy_vi=_REMEDY_VI, remedy_en=_REMEDY_EN)


@dataclass(frozen=True, slots=True)
class Relation:
    """A pointer from one part to another; those that point outside the package are never kept."""

    id: str
    kind: str
    """Last word of its type: ``styles``, ``numbering``, ``header`` …"""
    target: str
    """Name of the part, without a leading slash."""


class Package:
    """An open Word file. Parts are found whatever the case of their names and the way their slashes lean."""

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        self.name = name
        self._limits = limits
        self._zip = _open_zip(data, name)
        check_members(self._zip, name, limits)
        self._members = {_part_key(member): member for member in self._zip.namelist()}

    def has(self, part: str) -> bool:
        """Whether the package has the part."""
        return _part_key(part) in self._members

    def read(self, part: str) -> bytes:
        """The part's XML as UTF-8 in the transitional vocabulary.

        Raises:
            IntakeError: the part is missing, broken, too large, or declares a document type.
        """
        member = self._members.get(_part_key(part))
        if member is None:
            raise damaged(self.name, f"trong tệp thiếu phần “{part}”.", f"its part “{part}” is missing.")
        return self._plain(read_zip_member(self._zip, member, self.name, self._limits), part)

    def tree(self, part: str) -> etree._Element:
        """The root of a part read whole; for the small parts."""
        data = self.read(part)
        if _tree_bytes(data) > _MOST_TREE_BYTES:
            raise self._too_big(part)
        try:
            return etree.fromstring(data, _parser())
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._broken(part, error) from error

    def blocks(self, part: str, data: bytes) -> Iterator[etree._Element]:
        """The children of ``w:body`` one after another; each is freed when the next is asked for.

        Sixty thousand paragraphs as one tree would take hundreds of megabytes; so only one block is held at a time.

        Args:
            part: name of the part, for messages.
            data: what ``read`` gave for it.

        Raises:
            IntakeError: the part is broken, has no body, or one of its blocks is too large.
        """
        parser = etree.XMLPullParser(
            events=("end",),
            tag=_BLOCK_TAGS,
            resolve_entities=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )
        held = total = 0
        found_body = False
        try:
            for start in range(0, len(data), _FEED):
                chunk = data[start : start + _FEED]
                parser.feed(chunk)
                weight = _tree_bytes(chunk)
                held += weight
                total += weight
                for _, block in parser.read_events():
                    if isinstance(block, etree._Element) and _is_in_body(block):
                        found_body = True
                        yield block
                        _free(block)
                        held = 0
                if held > _MOST_TREE_BYTES or total > _MOST_TOTAL_BYTES:
                    raise self._too_big(part)
            root = parser.close()
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._broken(part, error) from error
        if not found_body and not any(KIND.get(child.tag) == "body" for child in root):
            raise damaged(self.name, f"phần “{part}” không có nội dung.", f"its part “{part}” has no body.")

    def main_part(self) -> str:
        """Name of the part that holds the document."""
        if self.has("_rels/.rels"):
            for relation in self._relations_in("_rels/.rels", ""):
                if relation.kind == "officeDocument" and self.has(relation.target):
                    return relation.target
        return "word/document.xml"

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Where a part points, inside the package only."""
        folder, leaf = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", leaf + ".rels")
        return self._relations_in(rels, folder) if self.has(rels) else ()

    def _relations_in(self, rels: str, folder: str) -> tuple[Relation, ...]:
        found = []
        for element in self.tree(rels):
            target, relation_type = element.get("Target"), element.get("Type")
            if not target or not relation_type or element.get("TargetMode") == "External":
                continue
            path = posixpath.normpath(posixpath.join("/" + folder, target.replace("\\", "/"))).lstrip("/")
            found.append(Relation(element.get("Id", ""), relation_type.rpartition("/")[2], path))
        return tuple(found)

    def _plain(self, data: bytes, part: str) -> bytes:
        """UTF-8 without a document type, with strict names written as transitional ones."""
        if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            text = data.decode("utf-16", errors="replace")
            data = re.sub(r"^\ufeff?\s{0,99}<\?xml[^>]{0,200}\?>", "", text).encode("utf-8", errors="replace")
        start = _root_start(data)
        if data.startswith(b"<!", start):
            # Word writes no document type: one is there only to define entities, which is how bombs are made.
            raise damaged(
                self.name,
                f"phần “{part}” khai báo kiểu tài liệu (DOCTYPE), tệp Word không bao giờ có.",
                f"its part “{part}” declares a document type (DOCTYPE), which no Word file does.",
            )
        end = data.find(b">", start) + 1
        tag = data[start:end]
        if b"purl.oclc.org" not in tag:
            return data
        for strict, transitional in _STRICT:
            tag = tag.replace(b'"' + strict + b'"', b'"' + transitional + b'"')
            tag = tag.replace(b"'" + strict + b"'", b"'" + transitional + b"'")
        return data[:start] + tag + data[end:]

    def _broken(self, part: str, error: Exception) -> IntakeError:
        if "XML_PARSE_HUGE" in str(error):
            return LimitError(
                self.name,
                reason_vi=f"phần “{part}” lồng nhau quá sâu hoặc có một đoạn quá dài "
                "(giới hạn max_depth = 256 tầng, max_node = 10.000.000 byte).",
                reason_en=f"its part “{part}” is nested too deep or has too long a text "
                "(limits max_depth = 256 levels, max_node = 10,000,000 bytes).",
                remedy_vi=_REMEDY_VI,
                remedy_en=_REMEDY_EN,
            )
        return damaged(self.name, f"phần “{part}” không phải là XML đúng.", f"its part “{part}” is not sound XML.")

    def _too_big(self, part: str) -> LimitError:
        return LimitError(
            self.name,
            reason_vi=f"phần “{part}” cần hơn {_MOST_TREE_BYTES // 1_000_000} MB bộ nhớ để đọc (giới hạn max_tree).",
            reason_en=f"its part “{part}” takes over {_MOST_TREE_BYTES // 1_000_000} MB to read (limit max_tree).",
            remedy_vi="Hãy chia nhỏ bảng hoặc tệp rồi nộp lại.",
            remedy_en="Split the table or the file and hand it in again.",
        )


def relationship_id(element: etree._Element) -> str:
    """The ``r:id`` of a reference."""
    return element.get(f"{{{R}}}id", "")


def _root_start(data: bytes) -> int:
    """Where the root or a document type begins, past comments and processing instructions; the end if neither does."""
    start = data.find(b"<")
    while start >= 0:
        if data.startswith(b"<!--", start):
            end = data.find(b"-->", start + 4)
        elif data.startswith(b"<?", start):
            end = data.find(b"?>", start + 2)
        else:
            return start
        start = data.find(b"<", end) if end >= 0 else -1
    return len(data)


def _parser() -> etree.XMLParser:
    """A parser that follows nothing; comments go, because one inside ``w:t`` would cut its text in two."""
    return etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)


def _part_key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()


def _tree_bytes(data: bytes) -> int:
    return data.count(b"<") * _NODE_BYTES + data.count(b"=") * _ATTRIBUTE_BYTES


def _is_in_body(block: etree._Element) -> bool:
    parent = block.getparent()
    return parent is not None and KIND.get(parent.tag) == "body"


def _free(block: etree._Element) -> None:
    """Drop what stands before a block; the parser may still stand on the block itself, so that one is left."""
    parent = block.getparent()
    while parent is not None and parent[0] is not block:
        del parent[0]


def _open_zip(data: bytes, name: str) -> zipfile.ZipFile:
    if data.startswith(_OLE_MAGIC) and _ENCRYPTED in data:
        raise EncryptedFileError(
            name,
            reason_vi="tệp có mật khẩu.",
            reason_en="the file is locked with a password.",
            remedy_vi="Hãy mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi nộp lại.",
            remedy_en="Open it in Word, take the password off (File, Info, Protect Document) and hand it in again.",
        )
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, OverflowError) as error:
        raise damaged(
            name,
            "vỏ nén (zip) của tệp bị hỏng hoặc tệp chưa tải về hết.",
            "its container (zip) is broken or the download was cut short.",
        ) from error
