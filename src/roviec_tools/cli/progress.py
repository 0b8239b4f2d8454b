"""A progress bar on standard error, for a person who looks on: files, and pages of scans, which take a while."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.progress import Progress, TaskID

    from roviec.errors import Language

_COMPILING = {"vi": "Đang biên dịch", "en": "Compiling"}
_RECOGNISING = {"vi": "Đang nhận dạng “{name}”, trang", "en": "Recognising “{name}”, page"}

Item = TypeVar("Item")


class Watch:
    """What a person sees of the work; nothing where standard error is no terminal."""

    def __init__(self, language: Language, files: int) -> None:
        """Watch the work on so many files; the bar of one file appears only with its first page."""
        self._language = language
        self._files = files
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._pages: TaskID | None = None
        self._is_seen = sys.stderr.isatty()

    def each(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items one after the other, with the bar while each is made.

        The bar is taken away while an item is handed out: what the caller prints and the bar never mix.
        """
        if not self._is_seen:
            yield from items
            return
        waiting = iter(items)
        while True:
            if self._files > 1:
                self._start()
            try:
                item = next(waiting)
            except StopIteration:
                break
            finally:
                self._stop()
            yield item
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task)

    def page(self, name: str, done: int, total: int) -> None:
        """A page of a scan was read."""
        if not self._is_seen:
            return
        bar = self._start()
        if self._pages is None:
            self._pages = bar.add_task("", total=total)
        told = _RECOGNISING[self._language].format(name=name)
        bar.update(self._pages, description=f"{told} {done}/{total}", completed=done, total=total, visible=done < total)

    @contextmanager
    def away(self) -> Iterator[None]:
        """Without the bar, for a question to the person."""
        self._stop()
        try:
            yield
        finally:
            if self._files > 1 and self._is_seen:
                self._start()

    def _start(self) -> Progress:
        if self._bar is None:
            from rich.console import Console
            from rich.progress import Progress

            self._bar = Progress(
                console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
            )
            if self._files > 1:
                self._task = self._bar.add_task(_COMPILING[self._language], total=self._files)
        self._bar.start()
        return self._bar

    def _stop(self) -> None:
        if self._bar is not None:
            self._bar.stop()
