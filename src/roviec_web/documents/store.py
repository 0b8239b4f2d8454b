"""The store of files: each under the hash of its bytes, the same bytes once, never changed.

A file is written under a temporary name in the same file system, flushed to the disk and renamed: under its final name
it is whole or it is not there. It is stored before the row that names it; what no row names is swept a day later
(``documents.jobs.sweeping``).
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.conf import settings

INCOMING: Final = "incoming"
"""Folder of what is still being written."""
_MODE: Final = 0o600
_FOLDER_MODE: Final = 0o700


@dataclass(frozen=True, slots=True)
class Stored:
    """A file in the store."""

    sha256: str
    size: int
    """Bytes."""


class TooLargeError(Exception):
    """More bytes came than the bound allows; nothing is kept."""


def store_bytes(content: bytes) -> Stored:
    """Keep bytes that are at hand."""
    return store_chunks((content,), most=len(content))


def store_chunks(chunks: Iterable[bytes], *, most: int) -> Stored:
    """Keep what comes in, hashed while it is written.

    Args:
        chunks: the bytes in their order.
        most: bytes that are taken.
    Raises:
        TooLargeError: more came.
    """
    folder = _made(root() / INCOMING)
    place = folder / secrets.token_hex(16)
    try:
        stored = _write(place, chunks, most)
        _keep(place, path_of(stored.sha256))
    finally:
        place.unlink(missing_ok=True)
    return stored


def path_of(sha256: str) -> Path:
    """Where a file stands: two levels of folders, so that none grows too large."""
    return root() / sha256[:2] / sha256[2:4] / sha256


def read_bytes(sha256: str) -> bytes:
    """The bytes of a file, whole."""
    return path_of(sha256).read_bytes()


def forget(sha256: str) -> None:
    """Take a file out of the store; the caller made sure that no row names it."""
    path_of(sha256).unlink(missing_ok=True)


def stored_files() -> Iterator[Path]:
    """Every file of the store, those that are being written too."""
    return (place for place in root().glob("*/**/*") if place.is_file())


def root() -> Path:
    """The folder of the store."""
    return Path(settings.FILES)


def _write(place: Path, chunks: Iterable[bytes], most: int) -> Stored:
    digest, size = hashlib.sha256(), 0
    descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
    with os.fdopen(descriptor, "wb") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > most:
                raise TooLargeError
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return Stored(digest.hexdigest(), size)


def _keep(place: Path, final: Path) -> None:
    _made(final.parent)
    if final.exists():
        os.utime(final)  # young again: the sweeper leaves it until the row that names it is written
        return
    place.rename(final)
    _flush_folder(final.parent)


def _made(folder: Path) -> Path:
    if not folder.is_dir():
        folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        _flush_folder(folder.parent)
    return folder


def _flush_folder(folder: Path) -> None:
    """A rename outlives a power cut only once the folder itself is on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
