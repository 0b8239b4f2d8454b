"""ZIP archives: their members, unpacked one by one and never further than is allowed."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from roviec.intake.limits import MAX_MEMBERS, MAX_RATIO, RATIO_FREE_BYTES
from roviec.intake.sniffing import looks_like_zip, zip_directory, zip_members
from roviec_tools.mail.entries import Ask, Bounds, Entry, UnreadableError
from roviec_tools.mail.member import STEP, Reason
from roviec_tools.mail.names import zip_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENCRYPTED = 0x1
_AES = 99
_CHUNK = 1 << 16
_BYTES_OF_A_DIRECTORY_ENTRY = 1_000
_MEGABYTE = 1_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, OverflowError)


def looks_like_archive(data: bytes) -> bool:
    """A ZIP that is no document itself, as those of Word, Excel and OpenDocument are; one whose directory is sound."""
    if not looks_like_zip(data):
        return False
    count, size = zip_directory(data)
    if count > MAX_MEMBERS or size > MAX_MEMBERS * _BYTES_OF_A_DIRECTORY_ENTRY:
        return True  # to be refused by its size before its directory is read
    names = zip_members(data)
    return bool(names) and "[Content_Types].xml" not in names and not {"mimetype", "META-INF/MANIFEST.MF"} & names


def zip_entries(data: bytes, shown: str, bounds: Bounds, ask: Ask) -> Iterator[Entry]:
    """The members of an archive, in its order.

    Args:
        data: the archive.
        shown: its name, for whoever is asked for its password.
        bounds: what may be unpacked.
        ask: asked once, where a member needs a password.
    Raises:
        UnreadableError: the archive says that it has too many members, or its directory is broken.
    """
    count, size = zip_directory(data)
    if count > MAX_MEMBERS or size > MAX_MEMBERS * _BYTES_OF_A_DIRECTORY_ENTRY:
        raise UnreadableError(Reason.TOO_MANY, str(bounds.members))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (*_BROKEN, NotImplementedError) as error:
        raise UnreadableError(Reason.DAMAGED) from error
    password: str | None = None
    asked = False
    for info in archive.infolist():
        if info.is_dir():
            continue
        if info.flag_bits & _ENCRYPTED and not asked:
            password, asked = ask(shown), True
        lock = _Lock(shown.rpartition(STEP)[2].rpartition("/")[2], password)
        yield Entry(zip_name(info), partial(_unpack, archive, info, bounds, lock))


@dataclass(frozen=True, slots=True)
class _Lock:
    """What opens an archive."""

    name: str
    """Of the archive, for whoever knows its password."""
    password: str | None


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, bounds: Bounds, lock: _Lock) -> bytes:
    locked = bool(info.flag_bits & _ENCRYPTED)
    if locked and info.compress_type == _AES:
        raise UnreadableError(Reason.UNKNOWN_CIPHER)
    if locked and lock.password is None:
        raise UnreadableError(Reason.ENCRYPTED, lock.name)
    _check_size(info.file_size, info, bounds)
    pieces: list[bytes] = []
    size = 0
    try:
        with archive.open(info, pwd=lock.password.encode() if lock.password else None) as stream:
            while piece := stream.read(_CHUNK):
                pieces.append(piece)
                size += len(piece)
                _check_size(size, info, bounds)
    except NotImplementedError as error:
        raise UnreadableError(Reason.UNKNOWN_PACKING) from error
    except (RuntimeError, *_BROKEN) as error:
        # A wrong password shows as RuntimeError, and one time in 256 as a broken member.
        raise UnreadableError(*((Reason.WRONG_PASSWORD, lock.name) if locked else (Reason.DAMAGED,))) from error
    return b"".join(pieces)


def _check_size(size: int, info: zipfile.ZipInfo, bounds: Bounds) -> None:
    if size > bounds.member_bytes:
        raise UnreadableError(Reason.TOO_LARGE, str(bounds.member_bytes // _MEGABYTE))
    if size > RATIO_FREE_BYTES and size > info.compress_size * MAX_RATIO:
        raise UnreadableError(Reason.BOMB, str(MAX_RATIO))
