"""The folder of files: named by their content, written once, never changed, so copying them needs no lock."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

PIECE: Final = 1 << 20
INCOMING: Final = "incoming"
"""Folder of what is still being written; it has its name when it is whole."""


def names_in(folder: Path) -> Iterator[str]:
    """Every file under a folder by its path in it, in a fixed order; what is being written is none of them."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if inside.parts[0] != INCOMING and is_safe(inside.as_posix()) and path.is_file() and not path.is_symlink():
            yield inside.as_posix()


def digest_of(stream: IO[bytes]) -> str:
    """SHA-256 of what is left in a stream."""
    digest = hashlib.sha256()
    while piece := stream.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()


def digests_in(folder: Path) -> dict[str, str]:
    """Each file with the digest of its content."""
    found = {}
    for name in names_in(folder):
        with (folder / name).open("rb") as stream:
            found[name] = digest_of(stream)
    return found


def is_safe(name: str) -> bool:
    """Whether a name from a backup stays inside the folder that it is written to."""
    path = Path(name)
    return bool(path.parts) and not path.is_absolute() and not any(part.startswith(".") for part in path.parts)
