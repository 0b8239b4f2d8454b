"""PNG in sixteen greys."""

from __future__ import annotations

import struct
import zlib

import pytest

from roviec_tools.drawing.png import encode_grey


def decode(image):
    """Width, height and the greys of a PNG of four bits, read as the standard says."""
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, at = {}, 8
    while at < len(image):
        size = struct.unpack(">I", image[at : at + 4])[0]
        kind, content = image[at + 4 : at + 8], image[at + 8 : at + 8 + size]
        assert struct.unpack(">I", image[at + 8 + size : at + 12 + size])[0] == zlib.crc32(kind + content)
        chunks[kind] = content
        at += 12 + size
    width, height, *form = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert form == [4, 0, 0, 0, 0]
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    rows, stride = zlib.decompress(chunks[b"IDAT"]), (width + 1) // 2 + 1
    assert len(rows) == stride * height
    greys = []
    for start in range(0, len(rows), stride):
        assert rows[start] == 0
        both = [half for byte in rows[start + 1 : start + stride] for half in (byte >> 4, byte & 15)]
        greys.append(both[:width])
    return width, height, greys


@pytest.mark.parametrize("width", [1, 2, 5, 8])
def test_every_dot_keeps_its_grey(width):
    dots = bytes((17 * (x + y)) % 256 for y in range(4) for x in range(width))
    expected = [[dots[y * width + x] >> 4 for x in range(width)] for y in range(4)]
    assert decode(encode_grey(dots, width, 4, width)) == (width, 4, expected)


def test_what_stands_behind_the_width_of_a_row_is_left_out():
    dots = bytes([0, 255, 7, 7, 255, 0, 7, 7])
    assert decode(encode_grey(dots, 2, 2, 4)) == (2, 2, [[0, 15], [15, 0]])
