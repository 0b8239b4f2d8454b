"""Channels (hình thức, kênh) that a plan names: press, loudspeakers, posters, contests …"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from roviec.lexicon.channels import (
    BODY_HEADS,
    CHANNEL_WORDS,
    NAMED_OUTLETS,
    NOT_CHANNELS,
    OTHER_STATIONS,
    OUTLET_HEADS,
    TITLES_OF_TWO,
    WORDS_IN_USE,
)
from roviec.lexicon.folding import squeeze
from roviec.lexicon.matching import lower_same_length
from roviec.lexicon.phrases import phrases
from roviec.lexicon.spotting import Spotter
from roviec.model.plan import Channel, ChannelKind
from roviec.plan.channel_use import is_in_use, may_need_use
from roviec.plan.own_words import own_stretches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.outlined import Outlined
    from roviec.source import Span

# Longest first: "hội nghị báo cáo viên" is oral before "hội nghị" can be an event. None marks what is no channel.
_WORDS: tuple[tuple[str, ChannelKind | None], ...] = tuple(
    sorted(
        {
            **{lower_same_length(word): None for word in phrases(NOT_CHANNELS)},
            **{
                lower_same_length(word): ChannelKind(kind)
                for kind, block in (*CHANNEL_WORDS.items(), *WORDS_IN_USE.items())
                for word in phrases(block)
            },
        }.items(),
        key=lambda item: (-len(item[0]), item[0]),
    )
)
_SPOTTER = Spotter(word for word, _ in _WORDS)
_OUTLETS = tuple((re.compile(rf"{word}((?:\s\w+){{1,6}})"), ChannelKind(kind)) for kind, word in NAMED_OUTLETS.items())
# A meeting with a capital is one meeting with a name ("Hội nghị lần thứ tám"), not a form of work.
_PROPER = frozenset({"hội nghị", "diễn đàn", "tuần lễ", "ngày hội"})
_NAME_HEAD = re.compile(rf"\b(?:{'|'.join(phrases(BODY_HEADS))})\s")
_OUTLET_HEADS = frozenset(phrases(OUTLET_HEADS))
_OTHER_STATIONS = frozenset(phrases(OTHER_STATIONS))
_TITLES_OF_TWO = frozenset(phrases(TITLES_OF_TWO))
_JOINTS = frozenset({"và", "-", "–"})
_LONGEST_NAME = 80


class ChannelWords:
    """The channel words of a text, found once and asked for by place."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._hits = _hits(text)
        self._starts = [span[0] for span, _ in self._hits]

    def kinds_in(self, span: Span) -> tuple[str, ...]:
        """Kinds of channel that the words of a span name, in the order of ``ChannelKind``."""
        found = {kind for _, kind in self._within(span)}
        return tuple(kind.value for kind in ChannelKind if kind in found) if found else ()

    def channels_of(self, outlined: Outlined) -> tuple[Channel, ...]:
        """The channels that the clauses name, each word once a clause, in reading order."""
        stretches = sorted(
            (span, node.path)
            for part in outlined.parts
            for node in part.walk()
            for span, _ in own_stretches(node, self._text)
        )
        seen: set[tuple[str, str]] = set()
        channels: list[Channel] = []
        for stretch, path in stretches:
            for span, kind in self._within(stretch):
                name = squeeze(self._text[span[0] : span[1]])
                if (path, name.casefold()) not in seen:
                    seen.add((path, name.casefold()))
                    channels.append(Channel(path, kind, name, span))
        return tuple(channels)

    def _within(self, span: Span) -> Iterator[tuple[Span, ChannelKind]]:
        for at in range(bisect_left(self._starts, span[0]), bisect_left(self._starts, span[1])):
            if self._hits[at][0][1] <= span[1]:
                yield self._hits[at]


def _hits(text: str) -> list[tuple[Span, ChannelKind]]:
    """Every channel word with its span, longest words first where they overlap; sorted by place."""
    plain = lower_same_length(text).replace("\v", " ").replace("\u00a0", " ")
    places = _SPOTTER.spot(plain)
    taken = bytearray(len(plain))
    found: list[tuple[Span, ChannelKind]] = []
    doubtful: list[tuple[Span, ChannelKind]] = []
    for word, kind in _WORDS:
        for start in places.get(word, ()):
            end = start + len(word)
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * len(word)
            if kind is None or (start and text[start].isupper() and _is_in_name(text, start, word)):
                continue
            (doubtful if may_need_use(word) else found).append(((start, end), kind))
    outlets = (hit for pattern, kind in _OUTLETS for hit in _outlets(text, pattern, kind))
    found += [hit for hit in outlets if not any(taken[slice(*hit[0])])]
    sure = sorted(span for span, _ in found)
    found += [(span, kind) for span, kind in doubtful if is_in_use(plain, span, sure)]
    return sorted(found)


def _is_in_name(text: str, start: int, word: str) -> bool:
    """Whether a word with a capital is one meeting, or part of the name of a body that is no outlet itself."""
    if word in _PROPER:
        return True
    before = text[max(0, start - _LONGEST_NAME) : start].rpartition("\n")[2].rpartition("\t")[2]
    if word != "báo chí" and text[start : start + 8].split(" ", 1)[0] in _OUTLET_HEADS:
        return False
    return any(_is_name(before[head.end() :].split()) for head in _NAME_HEAD.finditer(before))


def _is_name(words: list[str]) -> bool:
    """Whether a name goes on through the words: each word, of one or two syllables, begins with a capital."""
    opens, small = True, 0
    for word in words:
        if word in _JOINTS:
            opens, small = True, 0
            continue
        bare = word.rstrip(",")
        if bare[:1].isupper() and bare not in _OUTLET_HEADS:
            small = 0
        elif opens or small or not bare.isalpha():
            return False
        else:
            small += 1
        opens = bare != word
    return True


def _outlets(text: str, pattern: re.Pattern[str], kind: ChannelKind) -> Iterator[tuple[Span, ChannelKind]]:
    """Names such as "Báo Sơn Hà": the capitalised words behind the first one belong to them."""
    for match in pattern.finditer(text):
        if match.start() and text[match.start() - 1].isalnum():
            continue
        end, before = match.start(1), ""
        for word in re.finditer(r"\s(\w+)", match[1]):
            syllable = word[1].lower()
            if not word[1][0].isupper() and f"{before} {syllable}" not in _TITLES_OF_TWO:
                break
            if not before and kind is ChannelKind.BROADCAST and syllable in _OTHER_STATIONS:
                break
            end, before = match.start(1) + word.end(), syllable
        if end > match.start(1):
            yield (match.start(), end), kind
