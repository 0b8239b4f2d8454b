"""Names of files inside containers: decoded, and made harmless."""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from typing import TYPE_CHECKING

from roviec.intake.decoding import decode

if TYPE_CHECKING:
    import zipfile

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Controls, and the marks that turn the direction of writing: "gpj.exe" can be shown as "exe.jpg" by them."""
_UNFIT = re.compile(r'[<>:"|?*]')
_MOST_CHARACTERS = 150
_LONGEST_ENDING = 12
_UTF_8_NAME = 0x800
_UNICODE_PATH = 0x7075


def harmless(name: str, default: str) -> str:
    """A name that is one step of a path on every system: no folders, no controls, not too long.

    Args:
        name: as the container tells it, perhaps with folders ("../../x").
        default: the name where nothing is left of it.
    """
    leaf = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    clean = _UNFIT.sub("_", _UNSEEN.sub("", unicodedata.normalize("NFC", leaf))).strip().rstrip(".")
    if not clean.strip("._ "):
        return default
    return _shortened(clean)


def folders(name: str) -> tuple[str, ...]:
    """The folders in a name, each harmless; steps up and drives are dropped."""
    steps = name.replace("\\", "/").rstrip("/").split("/")[:-1]
    return tuple(clean for step in steps if (clean := harmless(step, "")))


def _shortened(name: str) -> str:
    if len(name) <= _MOST_CHARACTERS:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > _LONGEST_ENDING:
        return name[:_MOST_CHARACTERS]
    return f"{stem[: _MOST_CHARACTERS - len(ending) - 1]}.{ending}"


def zip_name(info: zipfile.ZipInfo) -> str:
    """The name of a member in the letters in which it was packed.

    The standard knows UTF-8, where a flag says so, and code page 437; in between Windows writes the page of its
    language (1258) without a word, older programs TCVN3, and some archivers UTF-8 without the flag.
    """
    told = _unicode_path(info)
    if told is not None:
        return told
    if info.flag_bits & _UTF_8_NAME or info.filename.isascii():
        return info.filename
    try:
        raw = info.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    return decode(raw).text


def _unicode_path(info: zipfile.ZipInfo) -> str | None:
    """The name of the extra field "Info-ZIP Unicode Path", where it belongs to the plain one."""
    extra, at = info.extra, 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        field = extra[at + 4 : at + 4 + size]
        at += 4 + size
        if kind != _UNICODE_PATH or len(field) < 6 or field[0] != 1:
            continue
        try:
            plain = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF_8_NAME else "cp437")
            if zlib.crc32(plain) == struct.unpack_from("<I", field, 1)[0]:
                return field[5:].decode("utf-8")
        except UnicodeError:
            return None
    return None
