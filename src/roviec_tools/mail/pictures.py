"""How large a picture is, from its first bytes: a logo is told from a scanned page by it."""

from __future__ import annotations

import struct

UNKNOWN = (0, 0)
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length."""
_MOST_SEGMENTS = 500


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a picture in points; zeros where they cannot be told; None where it is no picture."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return _pair(">II", content, 16)
    if content.startswith((b"GIF87a", b"GIF89a")):
        return _pair("<HH", content, 6)
    if content.startswith(b"BM") and content[6:10] == b"\0\0\0\0":
        width, height = _pair("<ii", content, 18)
        return abs(width), abs(height)
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return UNKNOWN
    return None  # TIFF too: only scanners and fax machines write it


def _pair(form: str, content: bytes, at: int) -> tuple[int, int]:
    if len(content) < at + struct.calcsize(form):
        return UNKNOWN
    first, second = struct.unpack_from(form, content, at)
    return int(first), int(second)


def _jpeg(content: bytes) -> tuple[int, int]:
    at = 2
    for _ in range(_MOST_SEGMENTS):
        at = content.find(b"\xff", at)
        if at < 0 or at + 9 > len(content):
            break
        marker = content[at + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        if marker == 0xFF:
            at += 1
        elif marker in _JPEG_ALONE or marker == 0:
            at += 2
        else:
            at += 2 + max(2, struct.unpack_from(">H", content, at + 2)[0])
    return UNKNOWN
