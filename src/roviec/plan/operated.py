"""Whether a task is operated (vận hành) or only recorded: the line, decided by the main verb and its object.

Not operated: to watch what people think, to stop, refute, punish or steer what others say or post, to enlist people
to spread posts. Everything else is. See docs/architecture.md and the contract, section ``operated``.
"""

from __future__ import annotations

import re

from roviec.lexicon import listening
from roviec.lexicon.matching import GAP, alternation, lower_same_length, word_alternation
from roviec.lexicon.phrases import phrases
from roviec.lexicon.spotting import Spotter

_LOOSE = r"\s{0,4}"


def _words(block: str) -> str:
    return rf"\b{alternation(block)}(?!\w)"


def _verbs(block: str) -> frozenset[str]:
    """Verbs as ``_plain`` gives them."""
    return frozenset(lower_same_length(verb) for verb in phrases(block))


_ALL_VERBS = (
    f"{listening.WATCHING_VERBS}\n{listening.STEERING_VERBS}\n{listening.ENLISTING_VERBS}\n{listening.PURE_ENLISTING}\n"
    f"{listening.RECEIVING_VERBS}\n{listening.PASSED_VERBS}\n{listening.OTHER_VERBS}"
)
_VERB = re.compile(rf"{word_alternation(_ALL_VERBS)}(?!\w)")
_MANNER = alternation(listening.MANNER)
_NEXT = re.compile(
    rf"(?:{GAP}{_MANNER}){{0,3}}(?P<joint>{_LOOSE},{GAP}(?:và{GAP})?|{GAP}(?:và|hoặc){GAP}|{GAP})"
    rf"(?:{_MANNER}{GAP}){{0,3}}(?P<verb>{alternation(_ALL_VERBS)})(?!\w)"
)
_PURPOSE = re.compile(rf"[,\s]{alternation(listening.PURPOSES)}(?!\w)|[.;](?=\s|$)")
_NEW_WORK = re.compile(
    rf"(?<!thông\stin),{GAP}(?:{_MANNER}{GAP}){{0,2}}"
    rf"{alternation(listening.OTHER_VERBS + listening.RECEIVING_VERBS)}(?!\w)"
)

_WATCHING = _verbs(listening.WATCHING_VERBS)
_STEERING = _verbs(listening.STEERING_VERBS)
_PURE_ENLISTING = _verbs(listening.PURE_ENLISTING)
_ENLISTING = _verbs(listening.ENLISTING_VERBS)
_RECEIVING = _verbs(listening.RECEIVING_VERBS)
_PASSED = _verbs(listening.PASSED_VERBS)
_TELLING = _WATCHING | _STEERING | _ENLISTING | _PURE_ENLISTING
"""Verbs that some object puts beyond the line."""

_OPINION = re.compile(
    rf"\b(?:{alternation(listening.OPINION_NOUNS)}"
    rf"|{alternation(listening.OPINION_OF_PEOPLE)}{GAP}(?:của{GAP})?(?:các{GAP})?"
    rf"{alternation(listening.PEOPLE)})\b"
)
_STEERED = re.compile(rf"\s{{0,4}}(?:(?:công{GAP}tác|các){GAP})?{alternation(listening.STEERED_OPINION)}(?!\w)")
_SPEECH = re.compile(
    rf"{_words(listening.OTHERS_SPEECH)}"
    rf"|\b(?:thông{GAP}tin|tin|tin{GAP}bài|bài{GAP}viết|nội{GAP}dung|hình{GAP}ảnh|video|clip){_LOOSE},?{_LOOSE}"
    rf"{alternation(listening.SPEECH_BAD)}(?!\w)"
    rf"|\bthông{GAP}tin\b(?:(?!phản{GAP}ánh|kiến{GAP}nghị)[^,;.]){{0,60}}\btrên{GAP}(?:các{GAP})?"
    rf"(?:mạng|không{GAP}gian{GAP}mạng|internet|nền{GAP}tảng{GAP}số)\b"
    rf"|\bvi{GAP}phạm{GAP}(?:trong|về|khi)(?:{GAP}(?:việc|hoạt{GAP}động))?{GAP}(?:đăng|thông{GAP}tin{GAP}trên|đưa{GAP}tin)"
)
_OWN_ITEM = re.compile(
    rf"\b{alternation(listening.ITEMS)}\b(?:(?!uy\stín|ảnh\shưởng|về\s)[^,;.]){{0,40}}{alternation(listening.OWN)}(?!\w)"
    rf"|\b{alternation(listening.NOT_YET_OUT)}(?!\w)"
)
_OWN_WORK = re.compile(rf"{_LOOSE}(?:(?:{_MANNER}|các|sự){GAP}){{0,3}}{alternation(listening.OWN_WORK)}(?!\w)")
_INFLUENCER = re.compile(_words(listening.INFLUENCERS))
_INFLUENCER_WORK = re.compile(_words(listening.INFLUENCER_WORK))
_MEMBER = re.compile(_words(listening.MEMBERS))
_SPREADING = re.compile(rf"\b{alternation(listening.SPREADING)}")
_POSTING = re.compile(rf"\b{alternation(listening.POSTING)}")
# "Phân công cộng tác viên tham gia bình luận, chia sẻ bài viết": the verb is passed, what the staff are to do is told.
_CAMPAIGN = re.compile(
    rf"\s{{0,4}}{alternation(listening.ASSIGNING)}{GAP}(?:[^\W\d_]{{1,7}}{GAP}){{0,3}}{alternation(listening.MEMBERS)}\b"
    rf"[^;.]{{0,60}}\b{alternation(listening.CAMPAIGNING)}(?!\w)"
)
_SHARED_DATA = re.compile(rf"chia{GAP}sẻ{GAP}thông{GAP}tin{GAP}(?:giữa|với{GAP}các{GAP}cơ{GAP}quan|dữ{GAP}liệu)")
_NOT_SPREADING = re.compile(rf"\b(?:không|tránh|chưa){GAP}(?:chia{GAP}sẻ|đăng|phát{GAP}tán|lan{GAP}truyền)")
_BEYOND = re.compile(_words(listening.ALWAYS_BEYOND))
_SIGNS = Spotter(phrases(listening.SIGNS))
_LONGEST = 400
"""Characters of a clause that are read: the first work stands in them."""


def is_operated(text: str, action: str = "") -> bool:
    """Decide whether a task is carried out by this system.

    Args:
        text: the clause of the task, beginning at its main verb phrase (a subject before it does no harm).
        action: its main verb phrase; where it stands in the text, the reading begins there.
    Returns:
        False for work that is only recorded.
    Source: contract, ``operated``.
    """
    begin = max(0, text.find(action)) if action else 0
    clause = text[begin : begin + _LONGEST]
    lowered = lower_same_length(text)[begin : begin + _LONGEST]
    if not _SIGNS.spot(lowered):
        return True  # nothing that people think, say or post is spoken of
    if _CAMPAIGN.match(lowered) or _BEYOND.match(lowered):
        return False
    work = _first_work(clause, lowered)
    if work is None:
        return True
    verbs, start, end = work
    if _BEYOND.match(lowered, start):
        return False
    if verbs[0] in _RECEIVING:
        return True
    telling = [verb for verb in verbs if verb in _TELLING]
    if not telling:
        return True
    rest = _object(lowered, end)
    return not any(_is_beyond(verb, rest) for verb in telling)


def _first_work(clause: str, lowered: str) -> tuple[list[str], int, int] | None:
    """The first verbs that say what the work is, with where they begin and end.

    "Chủ động phối hợp với công an kịp thời ngăn chặn, xử lý …": verbs that only lead to another one are passed,
    verbs in capitalised names ("Sở Thông tin và Truyền thông") are no verbs.
    """
    position, shouted = 0, clause.isupper()
    last: tuple[list[str], int, int] | None = None
    while (match := _VERB.search(lowered, position)) is not None:
        position = match.end()
        if match.start() > 0 and clause[match.start()].isupper() and not shouted:
            continue
        purpose = _PURPOSE.search(lowered, last[2] if last else 0, match.start() + 1)
        if last is not None and purpose is not None:
            break
        verbs, end = _chain(lowered, match)
        last = (verbs, match.start(), end)
        if not _leads_on(verbs):
            break
        position = end
    return last


def _chain(lowered: str, match: re.Match[str]) -> tuple[list[str], int]:
    """Verbs joined to the first: "ngăn chặn, xử lý", "nắm bắt và giải quyết kịp thời"."""
    verbs, end = [_plain(match[0])], match.end()
    while (following := _NEXT.match(lowered, end)) is not None and len(verbs) < 12:
        # Without a comma only "tăng cường kiểm tra" is a chain; "ngăn chặn thông tin" is a verb and its object.
        if following["joint"].isspace() and verbs[-1] not in _PASSED:
            break
        verbs.append(_plain(following["verb"]))
        end = following.end()
    return verbs, end


def _plain(words: str) -> str:
    return " ".join(words.split())


def _leads_on(verbs: list[str]) -> bool:
    return all(verb in _PASSED and verb not in _PURE_ENLISTING for verb in verbs)


def _object(lowered: str, begin: int) -> str:
    """What the verbs act on: up to the purpose or to the next work of the clause."""
    ends = [match.start() for pattern in (_PURPOSE, _NEW_WORK) if (match := pattern.search(lowered, begin)) is not None]
    return lowered[begin : min(ends, default=len(lowered))]


def _is_beyond(verb: str, rest: str) -> bool:
    if _OWN_ITEM.search(rest):
        return False
    if verb in _WATCHING and _watches_opinion(rest):
        return True
    if verb in _STEERING and (_SPEECH.search(rest) or (verb == "định hướng" and _STEERED.match(rest))):
        return True
    is_pure = verb in _PURE_ENLISTING
    return (is_pure or verb in _ENLISTING) and _spreads(rest, is_pure=is_pure)


def _watches_opinion(rest: str) -> bool:
    if _OWN_WORK.match(rest):
        return False
    return _OPINION.search(rest) is not None or _SPEECH.search(rest) is not None


def _spreads(rest: str, *, is_pure: bool) -> bool:
    """Whether people are enlisted to spread posts; staff may be told to post what the body publishes."""
    if _INFLUENCER.search(rest):
        return _INFLUENCER_WORK.search(rest) is not None
    if _SHARED_DATA.search(rest) or _NOT_SPREADING.search(rest):
        return False
    member = _MEMBER.search(rest)
    if member is None:
        return False
    return _SPREADING.search(rest, member.end()) is not None or (
        is_pure and _POSTING.search(rest, member.end()) is not None
    )
