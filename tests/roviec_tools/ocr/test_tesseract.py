"""Tesseract as a program: its table read, its end awaited, its absence told."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from scan_pages import grey_page

from roviec_tools.ocr import tesseract
from roviec_tools.ocr.tesseract import Tesseract, parse

ROW = "5\t1\t2\t1\t3\t1\t40\t50\t60\t20\t{confidence}\t{text}"


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """A program of that name that does something else."""
    program = folder / "tesseract"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_words_are_read_from_the_table() -> None:
    rows = ["level\tpage_num", ROW.format(confidence="96.5", text="Tiêm"), ROW.format(confidence="-1", text=" ")]
    (word,) = parse("\n".join(rows).encode())
    assert (word.text, word.line, word.right, word.bottom, word.confidence) == ("Tiêm", (2, 1, 3), 100, 70, 96.5)


def test_a_page_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, "exec sleep 30")
    begun = time.monotonic()
    assert Tesseract(page_time=0.3).read(np.full((20, 20), 255, np.uint8), 200) is None
    assert time.monotonic() - begun < 10


def test_a_program_that_fails_reads_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, "cat > /dev/null; exit 1")
    assert Tesseract().read(np.full((20, 20), 255, np.uint8), 200) is None


def test_what_runs_is_ended_and_nothing_begins_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, f"echo $$ > {tmp_path}/pid; exec sleep 30")
    program = Tesseract()
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(program.read(np.full((20, 20), 255, np.uint8), 200)))
    thread.start()
    deadline = time.monotonic() + 10
    while not (tmp_path / "pid").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    program.stop()
    thread.join(10)
    assert found == [None]
    assert not (Path("/proc") / (tmp_path / "pid").read_text().strip()).exists()
    assert program.read(np.full((20, 20), 255, np.uint8), 200) is None


def test_what_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tesseract.problem() == "program"
    pretend(tmp_path, monkeypatch, "printf 'List of available languages (2):\\neng\\nosd\\n'")
    assert tesseract.problem() == "language"


@pytest.mark.office
def test_it_reads_a_line_of_a_page(tesseract_program: str) -> None:
    words = Tesseract().read(np.ascontiguousarray(grey_page()[140:330]), 200)
    assert words is not None
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in " ".join(word.text for word in words)
