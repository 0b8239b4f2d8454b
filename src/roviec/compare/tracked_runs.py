"""Two texts letter for letter, as tracked changes need them: no difference of typography is passed over."""

from __future__ import annotations

from collections.abc import Iterator

from roviec.compare.comparison import RunKind, WordRun
from roviec.compare.runs import word_runs
from roviec.compare.spelling import tokens_of


def exact_runs(old: str, new: str) -> list[WordRun]:
    """As ``word_runs``; what is equal is equal to the letter."""
    if old == new:
        return [WordRun(RunKind.EQUAL, old, new)] if old else []
    return [piece for run in word_runs(old, new) for piece in _exact(run)]


def _exact(run: WordRun) -> Iterator[WordRun]:
    if run.kind is not RunKind.EQUAL or run.old == run.new:
        yield run
        return
    for before, after in zip(tokens_of(run.old), tokens_of(run.new), strict=True):
        yield from _words(before.text, after.text)


def _words(old: str, new: str) -> Iterator[WordRun]:
    """One word with the space behind it: most often only the space differs."""
    word_old, word_new = old.rstrip(), new.rstrip()
    if word_old != word_new:
        yield WordRun(RunKind.DELETED, old, "")
        yield WordRun(RunKind.INSERTED, "", new)
        return
    yield WordRun(RunKind.EQUAL, word_old, word_new)
    space_old, space_new = old[len(word_old) :], new[len(word_new) :]
    if space_old == space_new:
        if space_old:
            yield WordRun(RunKind.EQUAL, space_old, space_new)
        return
    if space_old:
        yield WordRun(RunKind.DELETED, space_old, "")
    if space_new:
        yield WordRun(RunKind.INSERTED, "", space_new)
