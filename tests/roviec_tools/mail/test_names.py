"""Names inside containers: the letters in which they were packed, and nothing that could hurt."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec_tools.mail.names import folders, harmless, zip_name


def packed(raw: bytes, *, flags: int = 0, extra: bytes = b"") -> zipfile.ZipInfo:
    """The entry of a member whose name is these bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        info = zipfile.ZipInfo("x" * len(raw))
        info.extra = extra
        archive.writestr(info, b"")
    data = stream.getvalue().replace(b"x" * len(raw), raw)
    at = data.rindex(b"PK\x01\x02") + 8
    data = data[:at] + struct.pack("<H", flags) + data[at + 2 :]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.infolist()[0]


@pytest.mark.parametrize(
    ("raw", "flags", "name"),
    [
        ("Kế hoạch tiêm chủng.docx".encode(), 0x800, "Kế hoạch tiêm chủng.docx"),
        ("Kế hoạch tiêm chủng.docx".encode(), 0, "Kế hoạch tiêm chủng.docx"),
        (b"K\xea\xec hoa\xf2ch ti\xeam chu\xd2ng.docx", 0, "Kế hoạch tiêm chủng.docx"),
        (b"K\xd5 ho\xb9ch ti\xaam ch\xf1ng.docx", 0, "Kế hoạch tiêm chủng.docx"),
        (b"ke-hoach.docx", 0, "ke-hoach.docx"),
    ],
)
def test_names_in_the_letters_of_their_archiver(raw, flags, name):
    assert harmless(zip_name(packed(raw, flags=flags)), "") == name


def test_the_field_of_unicode_names_is_believed_where_it_belongs_to_the_name():
    plain, told = b"ke_ho_ch.docx", "kế hoạch.docx".encode()
    good = struct.pack("<HHBI", 0x7075, 5 + len(told), 1, zlib.crc32(plain)) + told
    assert zip_name(packed(plain, extra=good)) == "kế hoạch.docx"
    bad = struct.pack("<HHBI", 0x7075, 5 + len(told), 1, 0) + told
    assert zip_name(packed(plain, extra=bad)) == "ke_ho_ch.docx"


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\a.docx", "a.docx"),
        ("C:\\Windows\\a.docx", "a.docx"),
        ("/a.docx", "a.docx"),
        ("a\x00b\n.docx", "ab.docx"),
        ("kế hoạch\u202excod.exe", "kế hoạchxcod.exe"),
        ('a<b>:"c|d?*.docx', "a_b___c_d__.docx"),
        ("..", "tep"),
        (" . ", "tep"),
        ("", "tep"),
        ("thư mục/", "thư mục"),
        ("a" * 300 + ".docx", "a" * 145 + ".docx"),
        ("a" * 300, "a" * 150),
        ("Kế hoạch.docx", "Kế hoạch.docx"),
    ],
)
def test_harmless_names(name, clean):
    assert harmless(name, "tep") == clean


def test_folders_without_steps_up():
    assert folders("../Văn bản/./2026/a.docx") == ("Văn bản", "2026")
    assert folders("a.docx") == ()


@given(st.text())
def test_a_harmless_name_is_one_step(name):
    clean = harmless(name, "tep")
    assert clean
    assert clean not in {".", ".."}
    assert not set(clean) & set('/\\\0\n:*?"<>|')
    assert len(clean) <= 150
