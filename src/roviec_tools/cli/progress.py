"""A progress bar on standard error, for several files and for a person who looks on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from roviec.errors import Language

_COMPILING = {"vi": "Đang biên dịch", "en": "Compiling"}

Item = TypeVar("Item")
Result = TypeVar("Result")


def each_with_progress(
    items: Sequence[Item], work: Callable[[Item], Result], language: Language
) -> Iterator[tuple[Item, Result]]:
    """Do the work for each item in order, with a bar where standard error is a terminal and there is more than one.

    The bar is taken away while a result is handed out: what the caller prints and the bar never mix.
    """
    if len(items) < 2 or not sys.stderr.isatty():
        for item in items:
            yield item, work(item)
        return
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False)
    task = bar.add_task(_COMPILING[language], total=len(items))
    for item in items:
        with bar:
            result = work(item)
            bar.advance(task)
        yield item, result
