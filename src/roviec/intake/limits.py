"""The limits of intake: sizes above which a file is refused before it can hurt; the message names the limit."""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.options import Limits
    from roviec.source import Source

UNPACKED_FACTOR = 10
"""A container may unpack to this many times ``Limits.max_bytes`` (Word's XML packs well, 10 to 1 is usual)."""
MAX_RATIO = 200
"""Packed to unpacked; real Word files stay below 60, a bomb of zeros stands at 1,000."""
RATIO_FREE_BYTES = 1_000_000
"""Members that unpack to less than this cannot hurt, whatever their ratio."""
MAX_MEMBERS = 10_000
MAX_BLOCKS = 300_000
"""Lines, paragraphs and cells together, empty ones too; 5 million characters of ordinary text are 60,000 lines."""
MAX_LINE_CHARACTERS = 1_000_000
"""Of one paragraph. The longest of a real document are some thousands; a whole plan in one line stays below too."""
_CHUNK = 1 << 16
_WORD = re.compile(r"\w")


def check_bytes(name: str, data: bytes, limits: Limits) -> None:
    """Refuse a file larger than ``max_bytes``.

    Raises:
        LimitError: the file is larger.
    """
    if len(data) > limits.max_bytes:
        raise limit_error(name, "max_bytes", len(data), limits.max_bytes, unit_vi="byte", unit_en="bytes")


def check_characters(name: str, count: int, limits: Limits) -> None:
    """Refuse a text of more than ``max_characters`` characters.

    Raises:
        LimitError: the text is longer.
    """
    if count > limits.max_characters:
        raise limit_error(name, "max_characters", count, limits.max_characters, unit_vi="ký tự", unit_en="characters")


def check_blocks(name: str, count: int) -> None:
    """Refuse a text of more than ``MAX_BLOCKS`` lines and cells: each costs memory while it is read.

    Raises:
        LimitError: there are more of them.
    """
    if count > MAX_BLOCKS:
        raise limit_error(name, "max_blocks", count, MAX_BLOCKS, unit_vi="dòng và ô", unit_en="lines and cells")


def check_lines(source: Source, limits: Limits) -> None:
    """Refuse a text of more than ``max_lines`` lines outside tables: each may be a clause and costs time as one.

    Raises:
        LimitError: there are more lines.
    """
    count = sum(1 for line in source.lines if line.cell is None and _WORD.search(line.text))
    if count > limits.max_lines:
        raise limit_error(source.name, "max_lines", count, limits.max_lines, unit_vi="dòng", unit_en="lines")


def check_line_lengths(source: Source) -> None:
    """Refuse a text with a line of more than ``MAX_LINE_CHARACTERS`` characters: no such line is a paragraph.

    Raises:
        LimitError: a line is longer.
    """
    longest = max((len(line.text) for line in source.lines), default=0)
    if longest > MAX_LINE_CHARACTERS:
        unit_vi, unit_en = "ký tự trên một dòng", "characters in one line"
        raise limit_error(
            source.name, "max_line_characters", longest, MAX_LINE_CHARACTERS, unit_vi=unit_vi, unit_en=unit_en
        )


def check_pages(name: str, count: int, limits: Limits) -> None:
    """Refuse a file of more than ``max_pages`` pages.

    Raises:
        LimitError: there are more pages.
    """
    if count > limits.max_pages:
        raise limit_error(name, "max_pages", count, limits.max_pages, unit_vi="trang", unit_en="pages")


def check_members(container: zipfile.ZipFile, name: str, limits: Limits) -> None:
    """Refuse a container with too many members, or whose members unpack to too much by their own account.

    Raises:
        LimitError: too many members, or too large a sum.
    """
    members = container.infolist()
    if len(members) > MAX_MEMBERS:
        raise limit_error(name, "max_members", len(members), MAX_MEMBERS, unit_vi="tệp con", unit_en="members")
    total = sum(member.file_size for member in members)
    if total > limits.max_bytes * UNPACKED_FACTOR:
        raise _unpacked_error(name, total, limits)


def read_zip_member(container: zipfile.ZipFile, member: str, name: str, limits: Limits) -> bytes:
    """Unpack one member without trusting what the container says of its size.

    Args:
        container: the open container.
        member: the member's name inside it.
        name: the file's name, for messages.
        limits: see ``Limits``.
    Returns:
        The member's bytes.
    Raises:
        KeyError: the container has no such member.
        LimitError: the member unpacks to too much, or packs suspiciously well.
        EncryptedFileError: the member needs a password.
        DamagedFileError: the member is broken.
    """
    return b"".join(zip_member_pieces(container, member, name, limits))


def zip_member_pieces(
    container: zipfile.ZipFile, member: str, name: str, limits: Limits, size: int = _CHUNK
) -> Iterator[bytes]:
    """As ``read_zip_member``, a piece of about ``size`` bytes at a time; an error comes at the piece that shows it."""
    info = container.getinfo(member)
    if info.flag_bits & 0x1:
        raise EncryptedFileError(
            name,
            reason_vi="tệp có mật khẩu.",
            reason_en="the file is locked with a password.",
            remedy_vi="Hãy bỏ mật khẩu rồi nộp lại.",
            remedy_en="Take the password off and hand it in again.",
        )
    _check_size(info.file_size, info, name, limits)
    total = 0
    try:
        with container.open(info) as stream:
            while piece := stream.read(size):
                total += len(piece)
                _check_size(total, info, name, limits)
                yield piece
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise DamagedFileError(
            name,
            reason_vi=f"phần “{member}” bên trong tệp bị hỏng.",
            reason_en=f"its part “{member}” is broken.",
            remedy_vi="Hãy mở tệp bằng Word, lưu lại thành .docx rồi nộp lại.",
            remedy_en="Open it in Word, save it again as .docx and hand it in again.",
        ) from error


def _check_size(size: int, info: zipfile.ZipInfo, name: str, limits: Limits) -> None:
    if size > limits.max_bytes * UNPACKED_FACTOR:
        raise _unpacked_error(name, size, limits)
    if size > RATIO_FREE_BYTES and size > info.compress_size * MAX_RATIO:
        raise LimitError(
            name,
            reason_vi=f"phần “{info.filename}” bung ra hơn {MAX_RATIO} lần cỡ nén (giới hạn max_ratio = {MAX_RATIO}).",
            reason_en=f"its part “{info.filename}” unpacks to over {MAX_RATIO} times its packed size "
            f"(limit max_ratio = {MAX_RATIO}).",
            remedy_vi="Tệp như vậy thường là tệp phá hoại; hãy lấy lại tệp từ nơi gửi.",
            remedy_en="Such a file is usually an attack; get the file again from its sender.",
        )


def _unpacked_error(name: str, size: int, limits: Limits) -> LimitError:
    most = limits.max_bytes * UNPACKED_FACTOR
    return limit_error(
        name, f"max_bytes × {UNPACKED_FACTOR}", size, most, unit_vi="byte sau khi bung", unit_en="bytes unpacked"
    )


def limit_error(name: str, limit: str, found: int, most: int, *, unit_vi: str, unit_en: str) -> LimitError:
    """The refusal of a file that is over a limit, with the limit's name and value."""
    return LimitError(
        name,
        reason_vi=f"tệp có {found:,} {unit_vi}, quá giới hạn {limit} = {most:,}.",
        reason_en=f"it has {found:,} {unit_en}, over the limit {limit} = {most:,}.",
        remedy_vi="Hãy chia nhỏ tệp, hoặc nhờ người quản trị nâng giới hạn.",
        remedy_en="Split the file, or have the limit raised.",
    )
