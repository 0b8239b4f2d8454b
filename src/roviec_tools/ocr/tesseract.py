"""Tesseract, run as a program: one picture in, its table of words out."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Grey

LANGUAGE: Final = "vie"
PAGE_TIME: Final = 120.0
"""Seconds after which a page is given up; a full page of small print takes 5."""
_WORD_LEVEL: Final = "5"
_COLUMNS: Final = 12
_SIGNS: Final = str.maketrans({"\u2044": "/", "\ufb01": "fi", "\ufb02": "fl", "\u00ad": "-"})
"""Signs of Tesseract's alphabet that no keyboard of an office has, with those that are meant."""


@dataclass(frozen=True, slots=True)
class TsvWord:
    """A word as Tesseract's table tells it, in dots of the picture."""

    line: tuple[int, int, int]
    """Block, paragraph and line."""
    left: int
    top: int
    width: int
    height: int
    confidence: float
    text: str

    @property
    def right(self) -> int:
        """X of its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Y of its lower edge."""
        return self.top + self.height


def problem() -> Literal["program", "language"] | None:
    """What is missing of Tesseract on this machine."""
    program = shutil.which("tesseract")
    if program is None:
        return "program"
    return None if LANGUAGE in _languages(program) else "language"


@lru_cache(maxsize=4)
def version() -> str:
    """What Tesseract says it is; another version reads otherwise."""
    shown = subprocess.run(["tesseract", "--version"], capture_output=True, check=False, timeout=20)  # noqa: S607
    return shown.stdout.decode(errors="replace").partition("\n")[0]


@lru_cache(maxsize=4)
def _languages(program: str) -> frozenset[str]:
    shown = subprocess.run([program, "--list-langs"], capture_output=True, check=False, timeout=20)  # noqa: S603
    return frozenset(shown.stdout.decode(errors="replace").split())


class Tesseract:
    """Runs the program, in several threads if need be; ``stop`` ends what is running."""

    def __init__(self, page_time: float = PAGE_TIME) -> None:
        self._page_time = page_time
        self._running: set[subprocess.Popen[bytes]] = set()
        self._lock = threading.Lock()
        self._stopped = False
        # One thread a process: two pages at once are quicker than one page on two threads, which wait for each other.
        self._environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}

    def read(self, picture: Grey, dpi: float, *, as_block: bool = False) -> list[TsvWord] | None:
        """Read the words of a picture.

        Args:
            picture: in shades of grey.
            dpi: its resolution.
            as_block: lines under each other and nothing else; a page is looked at for its columns first.
        Returns:
            The words in Tesseract's order; None where it takes too long, or fails.
        """
        command = ["tesseract", "stdin", "stdout", "-l", LANGUAGE, "--dpi", str(round(dpi))]
        # To look for white on black costs a fifth of the time; it occurs in cells, which are read again where missed.
        command += ["--psm", "6", "tsv"] if as_block else ["-c", "tessedit_do_invert=0", "tsv"]
        height, width = picture.shape
        told = self._run(command, b"P5\n%d %d\n255\n" % (width, height) + picture.tobytes())
        return None if told is None else parse(told)

    def stop(self) -> None:
        """End what is running; nothing is started afterwards."""
        with self._lock:
            self._stopped = True
            for process in self._running:
                process.kill()

    def _run(self, command: list[str], given: bytes) -> bytes | None:
        with self._lock:
            if self._stopped:
                return None
            process = subprocess.Popen(  # noqa: S603 - a fixed program, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=self._environment,
            )
            self._running.add(process)
        try:
            told, _ = process.communicate(given, timeout=self._page_time)
        except subprocess.TimeoutExpired:
            return None
        finally:
            with self._lock:
                self._running.discard(process)
            if process.poll() is None:
                process.kill()
                process.communicate()
        return told if process.returncode == 0 else None


def parse(told: bytes) -> list[TsvWord]:
    """The words of a table in Tesseract's form; rows of other levels and empty words are left out."""
    words: list[TsvWord] = []
    for row in told.decode("utf-8", errors="replace").split("\n"):
        cells = row.split("\t", _COLUMNS - 1)
        if len(cells) < _COLUMNS or cells[0] != _WORD_LEVEL or not cells[-1].strip():
            continue
        block, paragraph, line, _, left, top, width, height = map(int, cells[2:10])
        words.append(
            TsvWord(
                (block, paragraph, line),
                left,
                top,
                width,
                height,
                float(cells[10]),
                cells[11].strip().translate(_SIGNS),
            )
        )
    return words
