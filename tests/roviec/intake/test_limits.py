"""Limits refuse a file with the limit's name and value, whatever the container says of itself."""

from __future__ import annotations

import io
import zipfile

import pytest

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError
from roviec.intake.limits import (
    MAX_MEMBERS,
    check_bytes,
    check_characters,
    check_members,
    check_pages,
    read_zip_member,
)
from roviec.model.options import Limits

SMALL = Limits(max_bytes=10, max_characters=10, max_pages=10)


def packed(members: dict[str, bytes]) -> zipfile.ZipFile:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as container:
        for member, data in members.items():
            container.writestr(member, data)
    return zipfile.ZipFile(io.BytesIO(stream.getvalue()))


def test_sizes_up_to_the_limit_pass():
    check_bytes("a.txt", b"0123456789", SMALL)
    check_characters("a.txt", 10, SMALL)
    check_pages("a.pdf", 10, SMALL)


@pytest.mark.parametrize(
    ("check", "limit"),
    [
        (lambda: check_bytes("a.txt", b"0123456789x", SMALL), "max_bytes = 10"),
        (lambda: check_characters("a.txt", 11, SMALL), "max_characters = 10"),
        (lambda: check_pages("a.txt", 11, SMALL), "max_pages = 10"),
    ],
)
def test_one_more_is_refused_and_the_limit_named(check, limit):
    with pytest.raises(LimitError) as caught:
        check()
    for language in ("vi", "en"):
        assert limit in caught.value.message(language)
        assert "a.txt" in caught.value.message(language)


def test_member_is_unpacked():
    assert read_zip_member(packed({"word/document.xml": b"<a/>"}), "word/document.xml", "a.docx", Limits()) == b"<a/>"


def test_missing_member_is_a_key_error():
    with pytest.raises(KeyError):
        read_zip_member(packed({}), "word/document.xml", "a.docx", Limits())


def test_zip_bomb_is_refused_by_its_ratio():
    with pytest.raises(LimitError, match="max_ratio"):
        read_zip_member(packed({"x.xml": bytes(5_000_000)}), "x.xml", "a.docx", Limits())


def test_declared_size_over_the_limit_is_refused_before_unpacking():
    with pytest.raises(LimitError, match="max_bytes × 10 = 100"):
        read_zip_member(packed({"x.xml": b"ab" * 51}), "x.xml", "a.docx", SMALL)


def test_lie_about_the_size_never_gives_more_than_was_said():
    container = packed({"x.xml": bytes(3_000_000)})
    container.getinfo("x.xml").file_size = 10
    # zipfile itself stops at the size that the directory declares, and then the checksum is wrong.
    with pytest.raises(DamagedFileError):
        read_zip_member(container, "x.xml", "a.docx", Limits())


def test_broken_member_is_damaged():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as container:
        container.writestr("x.xml", b"AAAAAAAA")
    broken = stream.getvalue().replace(b"AAAAAAAA", b"AAAABAAA")
    with pytest.raises(DamagedFileError, match=r"x\.xml"):
        read_zip_member(zipfile.ZipFile(io.BytesIO(broken)), "x.xml", "a.docx", Limits())


def test_locked_member_needs_a_password():
    container = packed({"x.xml": b"<a/>"})
    container.getinfo("x.xml").flag_bits |= 0x1
    with pytest.raises(EncryptedFileError):
        read_zip_member(container, "x.xml", "a.docx", Limits())


def test_too_many_members_are_refused():
    with pytest.raises(LimitError, match="max_members"):
        check_members(packed({str(number): b"" for number in range(MAX_MEMBERS + 1)}), "a.docx", Limits())


def test_sum_of_members_is_limited():
    with pytest.raises(LimitError, match="max_bytes × 10"):
        check_members(packed({"a": b"x" * 60, "b": b"y" * 60}), "a.docx", SMALL)
