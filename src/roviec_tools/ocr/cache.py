"""Pages that were read before, by the fingerprint of their dots: a killed run loses one page at most.

Each page is one small file, written under another name and then renamed, so that processes that share the folder see
it whole or not at all. What cannot be read or written is as if it were not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from roviec.intake.scan_page import ScanPage
from roviec_tools.ocr import tesseract

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Raster

_FORM: Final = 2
"""Counted up with every change of what is made of a picture: pages read before are read again."""
_MOST_IN_FOLDER: Final = 100
"""Pages in each of 256 folders, some 10 kB each; the oldest go."""
_MOST_BYTES: Final = 20_000_000


def default_cache() -> Path | None:
    """The folder for read pages below the user's cache folder (``XDG_CACHE_HOME``); None where there is no home."""
    told = os.environ.get("XDG_CACHE_HOME")
    if told and Path(told).is_absolute():
        return Path(told) / "roviec" / "scans"
    try:
        return Path.home() / ".cache" / "roviec" / "scans"
    except RuntimeError:
        return None


class PageCache:
    """The folder of read pages."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def key(self, raster: Raster) -> str:
        """The fingerprint of a page: its dots, its resolution, and who reads it."""
        about = f"{_FORM} {tesseract.version()} {raster.dpi:.3f} {raster.photograph} {raster.dots.shape}"
        digest = hashlib.blake2b(about.encode(), digest_size=20)
        digest.update(raster.dots.data)
        return digest.hexdigest()

    def find(self, key: str) -> ScanPage | None:
        """A page that was read before."""
        if self._folder is None:
            return None
        try:
            packed = self._place(self._folder, key).read_bytes()
            plain = zlib.decompressobj().decompress(packed, _MOST_BYTES)
            return msgspec.json.decode(plain, type=ScanPage)
        except (OSError, zlib.error, msgspec.MsgspecError):
            return None

    def keep(self, key: str, page: ScanPage) -> None:
        """Keep a page; a folder that cannot be written to keeps nothing."""
        if self._folder is None:
            return
        place = self._place(self._folder, key)
        with contextlib.suppress(OSError):
            # Scans may be confidential: nobody else may look into the folder.
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            handle, other = tempfile.mkstemp(dir=place.parent, prefix=".")
            with os.fdopen(handle, "wb") as stream:
                stream.write(zlib.compress(msgspec.json.encode(page)))
            Path(other).replace(place)
            _drop_oldest(place.parent)

    @staticmethod
    def _place(folder: Path, key: str) -> Path:
        return folder / key[:2] / key


def _drop_oldest(folder: Path) -> None:
    pages = list(folder.iterdir())
    if len(pages) > _MOST_IN_FOLDER:
        ages = sorted((page.stat().st_mtime, page) for page in pages)
        for _, page in ages[: len(pages) - _MOST_IN_FOLDER]:
            page.unlink(missing_ok=True)
