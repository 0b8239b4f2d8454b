"""How large pictures are."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mail_builder import png

from roviec_tools.mail.pictures import UNKNOWN, picture_size

JPEG = b"\xff\xd8\xff\xe0\0\x04ab" + b"\xff\xc0\0\x11\x08" + struct.pack(">HH", 300, 400) + bytes(20)


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(640, 480), (640, 480)),
        (b"GIF89a" + struct.pack("<HH", 30, 20), (30, 20)),
        (b"BM" + bytes(16) + struct.pack("<ii", 50, -60), (50, 60)),
        (JPEG, (400, 300)),
        (b"\xff\xd8\xff\xff" + JPEG[3:], (400, 300)),
        (b"\xff\xd8\xff", UNKNOWN),
        (b"\x89PNG\r\n\x1a\n", UNKNOWN),
        (b"RIFF\0\0\0\0WEBP", UNKNOWN),
        (b"II*\0", None),
        (b"PK\x03\x04", None),
    ],
)
def test_sizes(content, size):
    assert picture_size(content) == size


@given(st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"BM"]), st.binary(max_size=60))
def test_no_picture_raises(head, rest):
    picture_size(head + rest)
