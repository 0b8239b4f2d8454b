"""What is no document: pictures that decorate a letter, invitations, cards, programs, leftovers of systems."""

from __future__ import annotations

import re

from roviec_tools.mail.member import Reason
from roviec_tools.mail.pictures import picture_size

_ENDINGS: tuple[tuple[Reason, str], ...] = (
    (Reason.CALENDAR, ".ics .vcs .ifb"),
    (Reason.CARD, ".vcf .vcard"),
    (Reason.PROGRAM, ".exe .msi .com .scr .pif .bat .cmd .ps1 .vbs .js .jse .wsf .hta .jar .apk .dll .lnk .reg .sh"),
    (Reason.PROGRAM, ".dmg .iso .img"),
    (Reason.MEDIA, ".mp3 .wav .m4a .aac .ogg .amr .mp4 .mov .avi .mkv .wmv .webm .3gp"),
    (Reason.SEAL, ".p7s .asc .sig .pgp .cer .crt"),
    (Reason.DECORATION, ".emf .wmf .emz .wmz"),
    (Reason.LEFTOVER, ".tmp .bak .ini .url .db .log"),
)
_BY_ENDING = {ending: reason for reason, endings in _ENDINGS for ending in endings.split()}
_LEFTOVERS = re.compile(r"(?:~\$.*|\._.*|\.ds_store|thumbs\.db|desktop\.ini|\.gitkeep|mimetype)", re.IGNORECASE)
_BY_START: tuple[tuple[bytes, Reason], ...] = (
    (b"BEGIN:VCALENDAR", Reason.CALENDAR),
    (b"BEGIN:VCARD", Reason.CARD),
    (b"\x7fELF", Reason.PROGRAM),
    (b"L\x00\x00\x00\x01\x14\x02\x00", Reason.PROGRAM),
    (b"ID3", Reason.MEDIA),
    (b"OggS", Reason.MEDIA),
    (b"\x1aE\xdf\xa3", Reason.MEDIA),
    (b"\x00\x05\x16\x07", Reason.LEFTOVER),
)
_MAC_FOLDER = "__MACOSX"
_SMALL_PICTURE, _SMALL_SHOWN_PICTURE = 700, 1_000
"""Points of the longer side; a page photographed or scanned at 100 dpi has 1,169."""
_SMALL_BYTES = 30_000
"""Of a picture whose size cannot be told."""


def why_no_document(name: str, content: bytes, *, folders: tuple[str, ...] = (), shown: bool = False) -> Reason | None:
    """The reason why a file is no document; None where it may be one.

    Args:
        name: its own name.
        content: its bytes.
        folders: the folders around it inside an archive.
        shown: it is a picture that a letter shows among its words.
    """
    if _LEFTOVERS.fullmatch(name) or _MAC_FOLDER in folders:
        return Reason.LEFTOVER
    if not content.strip(b"\x00\t\n\r\x0b\x0c "):
        return Reason.EMPTY
    ending = f".{name.lower().rpartition('.')[2]}" if "." in name else ""
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    for start, reason in _BY_START:
        if content.startswith(start):
            return reason
    if content.startswith(b"MZ") and b"\0\0" in content[:64]:
        return Reason.PROGRAM
    if content[4:8] == b"ftyp" and content[8:12] not in {b"heic", b"heix", b"mif1", b"avif"}:
        return Reason.MEDIA
    return Reason.DECORATION if _decorates(content, shown=shown) else None


def _decorates(content: bytes, *, shown: bool) -> bool:
    size = picture_size(content)
    if size is None:
        return False
    if size == (0, 0):
        return len(content) < _SMALL_BYTES
    return max(size) < (_SMALL_SHOWN_PICTURE if shown else _SMALL_PICTURE)
