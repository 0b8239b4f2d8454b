from __future__ import annotations

import hashlib
import os
import time

import pytest

from roviec_web.documents import store
from roviec_web.documents.store import TooLargeError, path_of, read_bytes, store_bytes, store_chunks, stored_files


def test_it_keeps_bytes_under_their_hash():
    stored = store_chunks([b"ke ", b"hoach"], most=100)
    assert stored.sha256 == hashlib.sha256(b"ke hoach").hexdigest()
    assert (stored.size, read_bytes(stored.sha256)) == (8, b"ke hoach")


def test_it_keeps_the_same_bytes_once_and_makes_them_young_again():
    first = store_bytes(b"x")
    os.utime(path_of(first.sha256), (1, 1))
    before = path_of(first.sha256).stat().st_ino
    assert store_bytes(b"x") == first
    kept = path_of(first.sha256).stat()
    assert kept.st_ino == before
    assert kept.st_mtime > time.time() - 60
    assert len(list(stored_files())) == 1


def test_it_keeps_nothing_of_what_is_too_large():
    with pytest.raises(TooLargeError):
        store_chunks([b"12345", b"6"], most=5)
    assert list(stored_files()) == []
    assert store_chunks([b"12345"], most=5).size == 5


def test_it_keeps_nothing_of_what_breaks_off():
    def broken():
        yield b"half"
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        store_chunks(broken(), most=100)
    assert list(stored_files()) == []


def test_a_file_has_its_name_only_when_it_is_whole_and_on_the_disk(monkeypatch):
    seen = []
    real_fsync, real_rename = os.fsync, store.Path.rename
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append("fsync") or real_fsync(handle))
    monkeypatch.setattr(store.Path, "rename", lambda one, other: seen.append("rename") or real_rename(one, other))
    store_bytes(b"first, so that the folders are there")
    del seen[:]
    stored = store_bytes(b"bytes")
    assert seen.index("fsync") < seen.index("rename")
    assert path_of(stored.sha256).stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_gone_is_forgotten_twice_without_a_fault():
    stored = store_bytes(b"x")
    store.forget(stored.sha256)
    store.forget(stored.sha256)
    assert not path_of(stored.sha256).exists()
