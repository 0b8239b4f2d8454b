"""The package of an Excel or OpenDocument file: a zip whose parts are read piece by piece, trusting none of it."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final

from lxml import etree

from roviec.errors import DamagedFileError, LimitError
from roviec.intake.limits import check_members, zip_member_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from roviec.errors import IntakeError
    from roviec.model.options import Limits

_MOST_TREE_BYTES: Final = 400_000_000
"""Of what the parser holds at once."""
_NODE_BYTES, _ATTRIBUTE_BYTES = 110, 200
"""What libxml2 takes for a node and for an attribute with its value, measured; the text of a node counts as one."""
_MOST_SMALL_PART: Final = 30_000_000
_FEED: Final = 1 << 20
_LONGEST_PROLOGUE: Final = 1 << 20
_ROOT = re.compile(rb"<[A-Za-z_]")
_REMEDY_VI = "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nộp lại."
_REMEDY_EN = "Open it in Excel or LibreOffice, save it again as .xlsx and hand it in again."


def damaged_sheets(name: str, reason_vi: str, reason_en: str) -> DamagedFileError:
    """The refusal of a file of sheets that is broken."""
    return DamagedFileError(name, reason_vi=reason_vi, reason_en=reason_en, remedy_vi=_REMEDY_VI, remedy_en=_REMEDY_EN)


class SheetPackage:
    """An open file of sheets; parts are found whatever the case of their names."""

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        self.name = name
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, OverflowError) as error:
            raise damaged_sheets(
                name,
                "vỏ nén (zip) của tệp bị hỏng hoặc tệp chưa tải về hết.",
                "its container (zip) is broken or the download was cut short.",
            ) from error
        check_members(self._zip, name, limits)
        self._members = {_key(member): member for member in self._zip.namelist()}

    def has(self, part: str) -> bool:
        """Whether the package has the part."""
        return _key(part) in self._members

    def has_any(self, *starts: str) -> bool:
        """Whether a part begins with one of these, in lower case."""
        return any(member.startswith(starts) for member in self._members)

    def pieces(self, part: str) -> Iterator[bytes]:
        """The bytes of a part, a megabyte at a time.

        Raises:
            IntakeError: the part is missing, broken, too large, or declares a document type.
        """
        member = self._members.get(_key(part))
        if member is None:
            raise damaged_sheets(self.name, f"trong tệp thiếu phần “{part}”.", f"its part “{part}” is missing.")
        try:
            yield from self._checked(zip_member_pieces(self._zip, member, self.name, self._limits, _FEED), part)
        except DamagedFileError as error:
            raise damaged_sheets(self.name, error.reason["vi"], error.reason["en"]) from error

    def _checked(self, pieces: Iterator[bytes], part: str) -> Iterator[bytes]:
        """The same pieces, if what stands before the root is plain: UTF-8 and no document type."""
        head, root = b"", None
        for piece in pieces:
            head += piece
            root = _ROOT.search(head)
            if root or len(head) > _LONGEST_PROLOGUE:
                break
        if head[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"<!DOCTYPE" in head[: root.start() if root else len(head)]:
            # Excel and LibreOffice write neither: a document type is there to define entities, which makes bombs.
            raise damaged_sheets(
                self.name,
                f"phần “{part}” khai báo kiểu tài liệu (DOCTYPE) hoặc bảng mã lạ, tệp bảng tính không bao giờ có.",
                f"its part “{part}” declares a document type (DOCTYPE) or a strange encoding, which no sheet does.",
            )
        yield head
        yield from pieces

    def tree(self, part: str) -> etree._Element:
        """The root of a small part."""
        data = b""
        for piece in self.pieces(part):
            data += piece
            if _weight(data) > _MOST_TREE_BYTES or len(data) > _MOST_SMALL_PART:
                raise self._too_big(part)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.broken(part) from error

    def elements(self, part: str, pieces: Iterable[bytes], tags: Sequence[str]) -> Iterator[etree._Element]:
        """The elements of some names, one after another as they end; each is freed when the next is asked for.

        Args:
            part: name of the part, for messages.
            pieces: its bytes.
            tags: names without their namespace; none of them stands inside another.
        """
        wanted = [f"{{*}}{tag}" for tag in tags]
        parser = etree.XMLPullParser(
            events=("end",), tag=wanted, resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        held = 0
        try:
            for piece in pieces:
                parser.feed(piece)
                held += _weight(piece)
                for _, element in parser.read_events():
                    if isinstance(element, etree._Element):
                        yield element
                        _free(element)
                        held = 0
                if held > _MOST_TREE_BYTES:
                    raise self._too_big(part)
            parser.close()
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.broken(part) from error

    def broken(self, part: str) -> IntakeError:
        """The refusal of a part that is no sound XML."""
        return damaged_sheets(
            self.name, f"phần “{part}” không phải là XML đúng.", f"its part “{part}” is not sound XML."
        )

    def _too_big(self, part: str) -> LimitError:
        return LimitError(
            self.name,
            reason_vi=f"phần “{part}” cần hơn {_MOST_TREE_BYTES // 1_000_000} MB bộ nhớ để đọc (giới hạn max_tree).",
            reason_en=f"its part “{part}” takes over {_MOST_TREE_BYTES // 1_000_000} MB to read (limit max_tree).",
            remedy_vi="Hãy chia nhỏ bảng tính rồi nộp lại.",
            remedy_en="Split the sheets and hand them in again.",
        )


def local_name(element: etree._Element | None) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if element is not None and isinstance(element.tag, str) else ""


def attribute_of(element: etree._Element, name: str) -> str:
    """The attribute of that name, whatever its namespace."""
    plain = element.get(name)
    if plain is not None:
        return plain
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _weight(data: bytes) -> int:
    return data.count(b"<") * _NODE_BYTES + data.count(b"=") * _ATTRIBUTE_BYTES


def _free(element: etree._Element) -> None:
    """Empty an element that was read, and drop what stands before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()
