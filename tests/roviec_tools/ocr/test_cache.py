"""Pages read before: found again, kept from others, never in the way."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from roviec.intake.pdf_page import Ruling
from roviec.intake.scan_page import ScanPage, ScanWord
from roviec_tools.ocr import cache, default_cache
from roviec_tools.ocr.cache import PageCache
from roviec_tools.ocr.raster import Raster

PAGE = ScanPage(1, 595.0, 842.0, (ScanWord("Tiêm", 80, 104, 100, 13, 96, 0, bold=True),), (Ruling(80, 100, 200),))


def raster(shade: int = 255, dpi: float = 200) -> Raster:
    return Raster(np.full((30, 20), shade, np.uint8), dpi, photograph=False)


def test_a_kept_page_is_found_again(tmp_path: Path) -> None:
    pages = PageCache(tmp_path / "scans")
    key = pages.key(raster())
    assert pages.find(key) is None
    pages.keep(key, PAGE)
    assert PageCache(tmp_path / "scans").find(key) == PAGE


def test_another_page_or_resolution_has_another_key(tmp_path: Path) -> None:
    pages = PageCache(tmp_path)
    keys = {pages.key(raster()), pages.key(raster(254)), pages.key(raster(dpi=300))}
    assert len(keys) == 3


def test_nobody_else_may_look_into_it(tmp_path: Path) -> None:
    pages = PageCache(tmp_path / "scans")
    pages.keep("ab" * 20, PAGE)
    assert (tmp_path / "scans").stat().st_mode & 0o077 == 0
    assert [path.name for path in (tmp_path / "scans" / "ab").iterdir()] == ["ab" * 20]


@pytest.mark.parametrize("content", [b"", b"not packed", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_broken_entry_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ab").mkdir()
    (tmp_path / "ab" / "abc").write_bytes(content)
    assert PageCache(tmp_path).find("abc") is None


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    pages = PageCache(tmp_path / "file" / "scans")
    pages.keep("abc", PAGE)
    assert pages.find("abc") is None


def test_the_oldest_pages_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_IN_FOLDER", 2)
    pages = PageCache(tmp_path)
    for age, key in enumerate(["aa1", "aa2", "aa3"]):
        pages.keep(key, PAGE)
        if (tmp_path / "aa" / key).exists():
            os.utime(tmp_path / "aa" / key, (age, age))
    assert sorted(path.name for path in (tmp_path / "aa").iterdir()) == ["aa2", "aa3"]


def test_without_a_folder_nothing_is_kept() -> None:
    pages = PageCache(None)
    pages.keep("abc", PAGE)
    assert pages.find("abc") is None


def test_it_lies_below_the_users_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache() == tmp_path / "roviec" / "scans"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_cache() == tmp_path / ".cache" / "roviec" / "scans"
