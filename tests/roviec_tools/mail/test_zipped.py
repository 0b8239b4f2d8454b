"""Archives: what is unpacked, and what is refused before it is."""

from __future__ import annotations

import struct

import pytest
from mail_builder import locked_zip, zipped

from roviec_tools.mail.entries import Bounds, UnreadableError, no_password
from roviec_tools.mail.member import Reason
from roviec_tools.mail.zipped import looks_like_archive, zip_entries


def entries(data, bounds=Bounds()):  # noqa: B008 - a value
    return list(zip_entries(data, "a.zip", bounds, no_password))


def reason_of(entry):
    with pytest.raises(UnreadableError) as caught:
        entry.fetch()
    return caught.value.reason


def changed(data, offset, value):
    """The archive with a field of its central entry and, where it has the same, of its local one changed."""
    central = data.rindex(b"PK\x01\x02")
    data = data[: central + offset] + value + data[central + offset + len(value) :]
    local = data.index(b"PK\x03\x04") + offset - 2
    return data[:local] + value + data[local + len(value) :]


def test_folders_are_no_members():
    assert [entry.name for entry in entries(zipped({"a/": b"", "a/b.txt": b"x"}))] == ["a/b.txt"]


def test_a_cipher_that_is_not_known_is_told():
    data = changed(locked_zip("a.txt", b"x", b"1"), 10, struct.pack("<H", 99))
    [entry] = entries(data)
    assert reason_of(entry) is Reason.UNKNOWN_CIPHER


def test_a_packing_that_is_not_known_is_told():
    [entry] = entries(changed(zipped({"a.txt": b"x" * 100}), 10, struct.pack("<H", 9)))
    assert reason_of(entry) is Reason.UNKNOWN_PACKING


def test_a_broken_member_is_told():
    data = zipped({"a.txt": b"Tiem chung" * 50})
    [entry] = entries(data[:40] + b"\xff\xff\xff" + data[43:])
    assert reason_of(entry) is Reason.DAMAGED


def test_a_size_that_is_told_is_believed_before_unpacking():
    [entry] = entries(zipped({"a.txt": bytes(range(256)) * 10}), Bounds(member_bytes=1_000))
    assert reason_of(entry) is Reason.TOO_LARGE


def test_an_archive_of_too_many_members_is_refused_unread():
    data = zipped({"a.txt": b"x"})
    end = data.rindex(b"PK\x05\x06")
    many = data[: end + 8] + struct.pack("<HH", 65_000, 65_000) + data[end + 12 :]
    assert looks_like_archive(many)
    with pytest.raises(UnreadableError) as caught:
        entries(many)
    assert caught.value.reason is Reason.TOO_MANY


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Rar!\x1a\x07\x00", b"7z\xbc\xaf'\x1c"])
def test_what_cannot_be_opened_is_no_archive(data):
    assert not looks_like_archive(data)
    with pytest.raises(UnreadableError):
        entries(data)
