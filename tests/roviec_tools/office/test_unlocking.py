"""Encrypted Office files."""

from __future__ import annotations

import sys

import pytest
from office_files import PLAN, locked_docx, old_word

from roviec.errors import DamagedFileError, LimitError, MissingProgramError
from roviec_tools.office.unlocking import needs_password, unlock

pytest.importorskip("msoffcrypto", reason="the extra `passwords` is not installed")


@pytest.fixture(scope="module")
def locked() -> bytes:
    """A DOCX with the password "bí mật"."""
    return locked_docx("bí mật")


def test_only_a_file_that_is_encrypted_whole_needs_one(locked):
    assert needs_password(locked)
    assert not needs_password(PLAN.read_bytes())
    assert not needs_password(old_word())


def test_the_right_password_gives_the_file_and_a_wrong_one_nothing(locked):
    assert unlock(locked, "khoa.docx", "bí mật") == PLAN.read_bytes()
    assert unlock(locked, "khoa.docx", "sai") is None
    assert unlock(locked, "khoa.docx", "") is None


def test_rounds_without_end_are_refused(locked):
    told = locked.replace(b'spinCount="100000"', b'spinCount="99999999999"')
    assert told != locked
    with pytest.raises(LimitError, match="max_rounds"):
        unlock(told, "khoa.docx", "bí mật")


def test_a_broken_header_is_damaged(locked):
    with pytest.raises(DamagedFileError):
        unlock(locked.replace(b"<encryption", b"<decryption"), "khoa.docx", "bí mật")


def test_without_the_library_the_message_says_how_to_get_it(locked, monkeypatch):
    monkeypatch.setitem(sys.modules, "msoffcrypto", None)
    with pytest.raises(MissingProgramError) as caught:
        unlock(locked, "khoa.docx", "bí mật")
    assert 'pip install "roviec[passwords]"' in caught.value.message("vi")
