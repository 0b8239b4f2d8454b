"""Two texts word by word: what stayed, what went, what came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from roviec.compare.comparison import RunKind, WordRun
from roviec.compare.order import longest_rising
from roviec.compare.spelling import Token, tokens_of

MOST_PAIRS: Final = 60_000
"""Pairs of words that are laid side by side; longer stretches are first cut at words that stand once in each."""
_ANCHOR: Final = 3
"""Words of an anchor."""
_ISLAND: Final = 3
"""Words of a stretch that stayed the same by chance between two that changed."""

_Block = tuple[int, int, int]
"""Start in the old, start in the new, length."""


def word_runs(old: str, new: str) -> tuple[WordRun, ...]:
    """The stretches of two texts, in order; all ``old`` joined are the old text, all ``new`` the new one."""
    before, after = tokens_of(old), tokens_of(new)
    blocks = _at_words(_without_islands(list(_blocks(before, after)), len(before), len(after)), before, after)
    return tuple(_runs(before, after, blocks))


def _blocks(old: Sequence[Token], new: Sequence[Token]) -> Iterator[_Block]:
    """Equal stretches, rising in both."""
    a, b = [token.key for token in old], [token.key for token in new]
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    if head:
        yield 0, 0, head
    yield from _inside(a[head : len(a) - tail], b[head : len(b) - tail], head)
    if tail:
        yield len(a) - tail, len(b) - tail, tail


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count


def _inside(a: list[str], b: list[str], offset: int) -> Iterator[_Block]:
    """Between the common head and tail; cut at anchors where it is too long to lay every word beside every other."""
    at_a = at_b = 0
    cuts = _anchors(a, b) if len(a) * len(b) > MOST_PAIRS else []
    for cut_a, cut_b in [*cuts, (len(a), len(b))]:
        yield from _small(a[at_a:cut_a], b[at_b:cut_b], offset + at_a, offset + at_b)
        at_a, at_b = cut_a, cut_b


def _small(a: list[str], b: list[str], at_a: int, at_b: int) -> Iterator[_Block]:
    if not a or not b or len(a) * len(b) > MOST_PAIRS:
        return
    for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        if block.size:
            yield at_a + block.a, at_b + block.b, block.size


def _anchors(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Places where the same words begin, once in each text, in the same order."""
    here, there = _once(a), _once(b)
    pairs = sorted((at, there[words]) for words, at in here.items() if words in there)
    return [pairs[index] for index in longest_rising([other for _, other in pairs])]


def _once(keys: list[str]) -> dict[tuple[str, ...], int]:
    grams = [tuple(keys[at : at + _ANCHOR]) for at in range(len(keys) - _ANCHOR + 1)]
    counts = Counter(grams)
    return {words: at for at, words in enumerate(grams) if counts[words] == 1}


def _without_islands(blocks: list[_Block], old: int, new: int) -> list[_Block]:
    """Leave out short stretches between long changes: a lone "và" that stayed helps nobody to read."""
    kept: list[_Block] = []
    at_a = at_b = 0
    for index, (a, b, size) in enumerate(blocks):
        after_a, after_b, _ = blocks[index + 1] if index + 1 < len(blocks) else (old, new, 0)
        changed_before = max(a - at_a, b - at_b)
        changed_after = max(after_a - a - size, after_b - b - size)
        is_inside = (a or b) and (a + size < old or b + size < new)
        if is_inside and size <= min(_ISLAND, (changed_before + changed_after - 1) // 2):
            continue
        kept.append((a, b, size))
        at_a, at_b = a + size, b + size
    return kept


def _at_words(blocks: list[_Block], old: Sequence[Token], new: Sequence[Token]) -> list[_Block]:
    """Of two readings of an insertion, "[, thêm] …" and ", [thêm,] …", the one that begins with a word."""
    found = list(blocks)
    for index in range(len(found) - 1):
        (a, b, size), (next_a, next_b, next_size) = found[index], found[index + 1]
        side, at, then = (new, b + size, next_b) if a + size == next_a else (old, a + size, next_a)
        only_one = (a + size == next_a) != (b + size == next_b)
        if only_one and not side[at].is_word and side[at].key == side[then].key:
            found[index], found[index + 1] = (a, b, size + 1), (next_a + 1, next_b + 1, next_size - 1)
    return [block for block in found if block[2]]


def _runs(old: Sequence[Token], new: Sequence[Token], blocks: list[_Block]) -> Iterator[WordRun]:
    at_a = at_b = 0
    for a, b, size in [*blocks, (len(old), len(new), 0)]:
        if gone := _text(old[at_a:a]):
            yield WordRun(RunKind.DELETED, gone, "")
        if come := _text(new[at_b:b]):
            yield WordRun(RunKind.INSERTED, "", come)
        if size:
            yield WordRun(RunKind.EQUAL, _text(old[a : a + size]), _text(new[b : b + size]))
        at_a, at_b = a + size, b + size


def _text(tokens: Sequence[Token]) -> str:
    return "".join(token.text for token in tokens)
