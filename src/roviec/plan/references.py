"""References (viện dẫn) outside the preamble: to other documents by number, to clauses of this file by their marks."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.document_kinds import NAMES_LONGEST_FIRST
from roviec.lexicon.folding import squeeze
from roviec.lexicon.matching import at_word_start
from roviec.model.plan import Reference
from roviec.plan.own_words import own_stretches
from roviec.plan.reference_targets import Step, Targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.outlined import Node, Outlined, Part
    from roviec.source import Span

_KINDS = "|".join(re.escape(name).replace(r"\ ", r"\s{1,4}") for name in NAMES_LONGEST_FIRST)
# "96-QĐ/TW", "12/KH-UBND", "30/2020/NĐ-CP", "57-NQ/TW", "02/2026/TT-BYT", "1234/QĐ-BYT".
_NUMBER = re.compile(
    r"(?<![\w/.-])\d{1,6}[a-z]?(?:/\d{4})?[-/][A-ZĐƯa-z]{1,8}(?:[-/.&][A-ZĐƯ][A-ZĐƯa-z0-9]{0,11}){1,4}(?![\w/])"
)
_KIND_BEFORE = re.compile(rf"(?:(?<!\w)(?:{_KINDS})\s{{1,4}})?(?:[Ss]ố\s{{0,4}}:?\s{{0,4}})?$", re.IGNORECASE)
_DATE_BEHIND = re.compile(
    r",?\s{0,3}ngày\s{1,4}(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s{1,4}tháng\s{1,4}\d{1,2}\s{1,4}năm\s{1,4}\d{4})"
)

_UNIT_NAMES = (
    "điểm", "khoản", r"tiểu\s{1,4}mục", "mục", "điều", "chương", "phần", r"phụ\s{1,4}lục", r"biểu(?:\s{1,4}mẫu)?",
    r"mẫu(?:\s{1,4}số)?", "bước", r"nhiệm\s{1,4}vụ",
)  # fmt: skip
_UNITS = f"(?:{'|'.join(_UNIT_NAMES)})"
_OF = r",?\s{0,4}(?:(?:của|trong|tại|thuộc|(?:ban\s{1,4}hành\s{1,4})?kèm\s{1,4}theo)\s{1,4})?"
_LABEL = r"(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7}|[A-Z]|[a-zđ]{1,2})"
_STEP = re.compile(
    rf"(?P<unit>{at_word_start(_UNIT_NAMES, any_case=True)})"
    rf"(?i:\s{{1,4}}(?:số\s{{1,4}})?(?P<label>{_LABEL})(?![\w]))"
)
_ALSO = re.compile(
    rf"\s{{0,3}}(?:,|và|hoặc|-|đến)\s{{1,3}}(?P<label>{_LABEL})"
    rf"(?=\s{{0,3}}(?:[,;.)]|và\s|hoặc\s|$|của\s|(?i:{_UNITS}\s|(?:{_KINDS})\s)))"
)
_JOINT = re.compile(r",?\s{1,4}(?:(?:của|trong|tại|thuộc)\s{1,4})?")
_LIST_JOINT = re.compile(r"\s{0,3}(?:[,;]|và|,\s?và|;\s?và)\s{1,3}(?:các\s)?")
_LISTED = re.compile(
    r"\s{0,3}\((?P<items>\d{1,3}(?:\.\d{1,3}){0,3}(?:\s{0,2}[;,]\s{0,2}\d{1,3}(?:\.\d{1,3}){0,3}){0,12})\)"
)
_THIS = re.compile(rf"{_OF}(?:{_KINDS})\s{{1,4}}này\b", re.IGNORECASE)
_OTHER = re.compile(rf"{_OF}(?:các\s)?(?:(?:{_KINDS}|thông\s{{1,4}}báo)(?!\w)|số\s\d|\d{{1,5}}[-/])", re.IGNORECASE)
# Without "này" a clause is meant only where the sentence points: "nêu tại Mục II", "theo Phụ lục I".
_POINTS = re.compile(
    r"(?:nêu|tại|theo|ở|thuộc|như|của|trong|và|quy\s{1,4}định|xem|tại\s{1,4}các|các|phân\s{1,4}công\s{1,4}tại|\()\s{0,4}$",
    re.IGNORECASE,
)
_MOST = 2_000
"""References that are read in one clause: more stand only in a hostile one."""
_NEEDS_THIS = frozenset({"nhiệm vụ", "bước", "điểm", "khoản", "điều", "biểu", "mẫu", "biểu mẫu", "mẫu số"})


def find_references(outlined: Outlined) -> tuple[Reference, ...]:
    """Find what the clauses cite, in reading order.

    Shape: a cited document has ``number``; a clause of this file has ``target``, or ``broken`` where there is none.
    "Điều 10, Quy định số 96-QĐ/TW" is an article of the cited document, not of this file.
    """
    text = outlined.repaired.text
    targets = Targets(outlined.parts)
    return tuple(
        reference
        for part in outlined.parts
        for node in part.walk()
        for span, words in own_stretches(node, text)
        for reference in sorted(
            (*_documents(node, words, span[0]), *_clauses(part, node, words, span[0], targets)),
            key=lambda found: found.span,
        )
    )


def _documents(node: Node, words: str, at: int) -> Iterator[Reference]:
    if "/" not in words:
        return
    for match in islice(_NUMBER.finditer(words), _MOST):
        before = _KIND_BEFORE.search(words, max(0, match.start() - 48), match.start())
        start = before.start() if before else match.start()
        start += len(words[start : match.start()]) - len(words[start : match.start()].lstrip())
        behind = _DATE_BEHIND.match(words, match.end())
        end = behind.end() if behind else match.end()
        yield Reference(node.path, squeeze(words[start:end]), match[0], None, broken=False, span=(at + start, at + end))


class _Chain(Struct, frozen=True):
    """One run of steps from small to large, "điểm a, b mục 7 Phần III Quyết định này"."""

    steps: tuple[Step, ...]
    labels: tuple[tuple[str, Span], ...]
    """Labels listed for the smallest step."""
    start: int
    end: int
    """With "Quyết định này"."""
    steps_end: int
    is_ours: bool


def _clauses(part: Part, node: Node, words: str, at: int, targets: Targets) -> Iterator[Reference]:
    for chain in _inherit(words, list(islice(_chains(words), _MOST))):
        if not chain.is_ours:
            continue
        for label, span in chain.labels:
            path = targets.find(part, node, (Step(chain.steps[0].unit, label), *chain.steps[1:]))
            whole = (chain.start, chain.end) if len(chain.labels) == 1 else span
            yield _internal(node, words, whole, at, path)
        listed = _LISTED.match(words, chain.steps_end)
        if listed is not None:
            yield from _listed(part, node, words, listed, at, targets)


def _chains(words: str) -> Iterator[_Chain]:
    position = 0
    while (match := _STEP.search(words, position)) is not None:
        steps, labels, end = _steps_from(words, match)
        this = _THIS.match(words, end)
        is_ours = this is not None or (_OTHER.match(words, end) is None and _is_pointed_at(words, match, steps))
        position = this.end() if this else end
        yield _Chain(steps, tuple(labels), match.start(), position, end, is_ours)


def _inherit(words: str, chains: list[_Chain]) -> list[_Chain]:
    """Give a chain of "các mục 1, 2; điểm a mục 7 Phần III" the outer steps of the one listed behind it."""
    for at in range(len(chains) - 2, -1, -1):
        chain, behind = chains[at], chains[at + 1]
        if _LIST_JOINT.fullmatch(words, chain.end, behind.start) is None:
            continue
        units = [step.unit for step in behind.steps]
        last = chain.steps[-1].unit
        outer = behind.steps[units.index(last) + 1 :] if last in units else ()
        chains[at] = replace(chain, steps=chain.steps + outer, is_ours=behind.is_ours or chain.is_ours)
    return chains


def _internal(node: Node, words: str, span: Span, at: int, path: str | None) -> Reference:
    return Reference(
        node.path, squeeze(words[slice(*span)]), None, path, broken=path is None, span=(at + span[0], at + span[1])
    )


def _listed(
    part: Part, node: Node, words: str, listed: re.Match[str], at: int, targets: Targets
) -> Iterator[Reference]:
    """The items in brackets of "Mục 1 (1.1; 1.2)" are clauses as well."""
    for item in re.finditer(r"[\d.]*\d", listed["items"]):
        span = (listed.start("items") + item.start(), listed.start("items") + item.end())
        yield _internal(node, words, span, at, targets.find(part, node, (Step("mục", item[0]),)))


def _steps_from(words: str, match: re.Match[str]) -> tuple[tuple[Step, ...], list[tuple[str, Span]], int]:
    """Steps from small to large ("điểm 1 Mục III"), and the labels listed for the smallest ("Mục I, II")."""
    steps = [_step(match)]
    labels = [(match["label"], match.span())]
    end = match.end()
    while (more := _ALSO.match(words, end)) is not None and len(labels) < 20:
        labels.append((more["label"], more.span("label")))
        end = more.end()
    while len(steps) < 5:
        joint = _JOINT.match(words, end)
        following = _STEP.match(words, joint.end()) if joint else None
        if joint is None or following is None or not _is_larger(steps[-1].unit, following["unit"], joint[0]):
            break
        steps.append(_step(following))
        end = following.end()
    return tuple(steps), labels, end


def _step(match: re.Match[str]) -> Step:
    return Step(squeeze(match["unit"]).lower(), match["label"])


_SMALL_TO_LARGE = ("điểm", "khoản", "tiểu mục", "mục", "điều", "chương", "phần", "phụ lục")


def _is_larger(unit: str, following: str, joint: str) -> bool:
    """Whether a step goes outwards; without a comma any does ("mục 1 Mục I", "Phần III Điều 1")."""
    if "," not in joint:
        return True
    after = squeeze(following).lower()
    ranks = [_SMALL_TO_LARGE.index(name) if name in _SMALL_TO_LARGE else -1 for name in (unit, after)]
    return -1 < ranks[0] < ranks[1]


def _is_pointed_at(words: str, match: re.Match[str], steps: tuple[Step, ...]) -> bool:
    unit = steps[-1].unit
    if unit in _NEEDS_THIS:
        return False
    if match["label"].islower() and len(steps) == 1:
        return False
    return _POINTS.search(words, max(0, match.start() - 24), match.start()) is not None
