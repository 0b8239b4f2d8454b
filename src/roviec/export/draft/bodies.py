"""Finding the body that a person means among those that a plan names: without accents, abbreviated, in any case."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from roviec.lexicon.abbreviations import expand, identity
from roviec.lexicon.folding import fold
from roviec.lexicon.recipient_classes import CLASSES, BodyKind, kind_of, lower_name
from roviec.model.plan import Plan

_WORD = re.compile(r"[^\W_]+")
_AREA = re.compile(
    r"(?<!\w)(?:(?:cấp|các) )?(?:tỉnh|thành phố|tp\.?|thị xã|huyện|quận|xã(?! hội)|phường|thị trấn|đặc khu)(?!\w)",
    re.IGNORECASE,
)
_AREA_TOKENS = frozenset(["tinh", "thanh", "tp", "thi", "huyen", "quan", "xa", "phuong", "dac", "cap", "cac"])
_JOINING = frozenset({"va"})
_CLASS = re.compile(r"^(?:các|những|mọi|tất cả|toàn thể)\b|^sở,|^ubnd cấp|^ủy ban nhân dân cấp")
_LOCAL_CLASS = re.compile(
    r"^(?P<head>ubnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|công an|mặt trận tổ quốc|trạm y tế)\s+(?:các|cấp)\s+"
    r"(?:xã|phường|thị trấn|đặc khu|huyện|quận|địa phương)(?!\w)"
)
_OF_A_LOCALITY = re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu|huyện|quận)\s")
_SHORT_HEADS = {"ubnd": "ủy ban nhân dân"}
_ANYBODY = r"(?:cơ quan|đơn vị|tổ chức|địa phương|sở|ban|ngành|đoàn thể|cá nhân|cấp)"
_EVERYBODY = re.compile(
    rf"^(?:các |những |mọi )?(?:cơ quan|đơn vị|tổ chức|cấp)(?:,? (?:và )?(?:các )?{_ANYBODY})*"
    r"(?: (?:(?:có )?liên quan|thuộc|trực thuộc|trên địa bàn|được|theo|tỉnh|thành phố|trong|nêu)\b.*)?$"
)
_LOCAL = re.compile(r"^(?:các )?địa phương\b")
_CLASS_KINDS = frozenset({BodyKind.DEPARTMENTS, BodyKind.LOCALITIES})
_NEAR, _ALIKE, _MOST_NEAR = 0.6, 0.75, 6
_LONGEST_WANTED = 200


@dataclass(frozen=True, slots=True)
class WantedBody:
    """A body for which a sub-plan is drafted."""

    name: str
    """As the plan prints it in full, or as the person wrote it where only a class of bodies holds it."""
    names: frozenset[str]
    """Every way in which the plan prints it, as ``identity``; empty where only a class holds it."""


@dataclass(frozen=True, slots=True)
class NoSuchBody:
    """Why no body was found."""

    wanted: str
    near: tuple[str, ...]
    """Names of the plan that look like it, or all that it may mean where it means several."""
    several: bool = False


def find_body(plan: Plan, wanted: str) -> WantedBody | NoSuchBody:
    """Find the body that a person means.

    Args:
        plan: as compiled.
        wanted: a name, an abbreviation ("SYT", "Sở GDĐT") or either without accents.
    Returns:
        The body; one that the plan does not name is found where a class of the plan ("các sở, ban, ngành") holds it.
    """
    wanted = " ".join(wanted.split())[:_LONGEST_WANTED]
    groups = _named(plan)
    own = identity(wanted, plan.abbreviations)
    if own in groups:
        return WantedBody(_best(groups[own]), frozenset({own}))
    asked = _tokens(wanted)
    fits = _candidates(asked, groups, plan)
    if len(fits) == 1:
        return WantedBody(_best(groups[fits[0]]), frozenset(fits))
    if fits:
        return NoSuchBody(wanted, tuple(_best(groups[key]) for key in fits)[:_MOST_NEAR], several=True)
    printed = [_best(names) for names in groups.values()]
    near = _near(wanted, filter(_may_draft, printed))
    alike = any(set(asked) <= set(_tokens(name)) or _likeness(wanted, name) >= _ALIKE for name in near)
    if wanted != fold(wanted) and not alike and any(class_reason(wanted, name) for name in printed):
        return WantedBody(wanted, frozenset())
    return NoSuchBody(wanted, near)


def _candidates(asked: Sequence[str], groups: Mapping[str, Sequence[str]], plan: Plan) -> list[str]:
    """Groups of names that what was asked may mean."""
    same = [key for key, names in groups.items() if any(_tokens(name) == asked for name in names)]
    if len(same) == 1:
        return same
    fits = [
        key
        for key, names in groups.items()
        if any(_fits(asked, name, plan) or _opens(asked, name, plan) for name in names)
    ]
    # "Công an" may mean that of the province or those of all communes; whoever is no class is meant first.
    alone = [key for key in fits if not is_class(key)]
    return alone if len(alone) == 1 else fits


def bodies_of(plan: Plan) -> tuple[str, ...]:
    """Every body that has a part in a task, in reading order, each once; of classes only those of localities."""
    return tuple(name for names in _named(plan).values() if _may_draft(name := _best(names)))


def _may_draft(name: str) -> bool:
    return not is_class(name) or is_local_class(name)


def _named(plan: Plan) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for task in plan.tasks:
        for name in (*task.lead, *task.coordinating, *task.executing):
            groups.setdefault(identity(name, plan.abbreviations), []).append(" ".join(name.split()))
    return groups


def _best(names: Sequence[str]) -> str:
    """The longest spelling: without abbreviations."""
    return max(names, key=len)


def is_class(name: str) -> bool:
    """Whether a name means a class of bodies, not one."""
    low = lower_name(name)
    return bool(_CLASS.match(low) or _LOCAL_CLASS.match(low)) or kind_of(name) is BodyKind.DEPARTMENTS


def is_local_class(name: str) -> bool:
    """Whether a name means the bodies of all communes: each of them has the part itself."""
    return _LOCAL_CLASS.match(lower_name(name)) is not None


def class_reason(body: str, name: str) -> str | None:
    """The class as printed, where it holds the body; None where it does not or is no class."""
    low = lower_name(name)
    if lower_name(body) == low:
        return None
    kind = kind_of(body)
    if kind is BodyKind.LOCALITIES and _LOCAL.match(low):
        return name
    if not is_class(name):
        return None
    local = _LOCAL_CLASS.match(low)
    if local is not None:
        return name if _is_one_of(lower_name(body), local["head"]) else None
    if _EVERYBODY.match(low):
        return name
    if kind in _CLASS_KINDS:
        return name if kind_of(name) is kind else None
    return name if kind is not None and CLASSES[kind].search(low) else None


def _is_one_of(body: str, head: str) -> bool:
    """Whether a body is that of one commune, with the head that the class names: "UBND xã A" of "UBND các xã"."""
    whole = _SHORT_HEADS.get(head, head)
    same = body.startswith((head, whole)) or any(
        body.startswith(short) for short, long in _SHORT_HEADS.items() if long == whole
    )
    return same and not _LOCAL_CLASS.match(body) and _OF_A_LOCALITY.search(body) is not None


def _fits(asked: Sequence[str], name: str, plan: Plan) -> bool:
    return any(_fits_one(asked, spelling) for spelling in dict.fromkeys((name, expand(name, plan.abbreviations))))


def _opens(asked: Sequence[str], name: str, plan: Plan) -> bool:
    """Whether the first words of a name were asked for: "ban tuyên giáo" of "Ban Tuyên giáo và Dân vận Thành ủy"."""
    words = _tokens(expand(name, plan.abbreviations))
    return len(asked) > 1 and words[: len(asked)] == list(asked)


def _fits_one(asked: Sequence[str], name: str) -> bool:
    core, area = _parted(name)
    rests = set(_rests(asked, core))
    return any(_same_area(asked[at:], area) for at in rests)


def _parted(name: str) -> tuple[list[str], list[str]]:
    """Words of the name itself, and of the place behind it."""
    found = next((hit for hit in _AREA.finditer(name) if hit.start() > 0), None)
    if found is None:
        return _tokens(name), []
    return _tokens(name[: found.start()]), _tokens(name[found.start() :])


def _same_area(asked: Sequence[str], area: Sequence[str]) -> bool:
    """Either side may leave the place, or its proper name, out."""
    if not asked or not area:
        return not asked or asked[0] in _AREA_TOKENS
    shorter = min(len(asked), len(area))
    return list(asked[:shorter]) == list(area[:shorter])


def _rests(asked: Sequence[str], core: Sequence[str]) -> Iterator[int]:
    """Places in what was asked behind which the words of the name are used up.

    A word stands for itself, or for the first letters of several: "gddt" for "giáo dục và đào tạo".
    """
    open_, seen = [(0, 0)], {(0, 0)}
    while open_:
        at, word = open_.pop()
        while word < len(core) and core[word] in _JOINING and (at >= len(asked) or asked[at] != core[word]):
            word += 1
        if word == len(core):
            yield at
            continue
        if at == len(asked):
            continue
        for step in _steps(asked[at], core, word):
            if step and (at + 1, word + step) not in seen:
                seen.add((at + 1, word + step))
                open_.append((at + 1, word + step))


def _steps(token: str, core: Sequence[str], start: int) -> Iterator[int]:
    """How many words of the name a token stands for."""
    if token == core[start]:
        yield 1
    letter = taken = 0
    while letter < len(token) and start + taken < len(core):
        word = core[start + taken]
        if word in _JOINING and token[letter] != word[0]:
            taken += 1
        elif word.startswith(token[letter]):
            taken, letter = taken + 1, letter + 1
        else:
            return
    if letter == len(token) > 1:
        yield taken


def _tokens(name: str) -> list[str]:
    return _WORD.findall(fold(name).replace("&", ""))


def _likeness(wanted: str, name: str) -> float:
    return difflib.SequenceMatcher(None, fold(wanted), fold(name)).ratio()


def _near(wanted: str, names: Iterable[str]) -> tuple[str, ...]:
    """Names that share words or letters with what was asked, the nearest first."""
    words = set(_tokens(wanted))
    scored = []
    for name in dict.fromkeys(names):
        likeness = _likeness(wanted, name)
        shared = len(words & set(_tokens(name))) / max(len(words), 1)
        if max(likeness, shared) >= _NEAR:
            scored.append((-(likeness + shared), name))
    return tuple(name for _, name in sorted(scored)[:_MOST_NEAR])
