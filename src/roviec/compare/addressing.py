"""Which clauses of a plan are addressed to a body: by its name, or by a class that holds it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from roviec.compare.coverage import Address, Reach, Role
from roviec.compare.spelling import keys_of
from roviec.lexicon.abbreviations import expand
from roviec.lexicon.recipient_classes import CLASSES, EVERYBODY, BodyKind, kind_of, lower_name
from roviec.model.task import Task

_ROLES: Final = (Role.LEAD, Role.EXECUTING, Role.COORDINATING)
"""The weightiest first."""
_LEVELS: Final = frozenset(keys_of("tỉnh thành tp xã phường huyện quận đặc thị"))
"""First words of what may stand behind a name in one document and be left out in another: "tỉnh Đông Vân"."""
_AUTHORITIES: Final = frozenset(map(keys_of, ("ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy")))
"""Every level has one: without its level such a name is nobody's."""
_SEVERAL: Final = re.compile(
    r"^(?:\d+%?\s+)?(?:các|những|mỗi|mọi|từng|toàn thể|tất cả)\b|\bcác\b|\b(?:xã, phường|sở, (?:ban|ngành))"
)
_AREA: Final = re.compile(r"\b(?:xã|phường|đặc khu|thị trấn|huyện|quận)\b")
_LOCALITIES: Final = re.compile(
    r"^(?:\d+%?\s+)?(?:các\s+)?(?:ubnd|ủy ban nhân dân|chính quyền|địa phương|xã|phường|đặc khu)\b"
    r"|\b(?:các|và) địa phương\b|\b(?:ubnd|ủy ban nhân dân) (?:các|cấp) (?:xã|phường|huyện|quận)"
)


def address_of(task: Task, body: str, abbreviations: Mapping[str, str]) -> Address | None:
    """How a task reaches a body; None where it does not."""
    for role in _ROLES:
        if found := address_by_names(getattr(task, role.value), role, body, abbreviations):
            return found
    return None


def address_by_names(names: Iterable[str], role: Role, body: str, abbreviations: Mapping[str, str]) -> Address | None:
    """How some names reach a body in a role, the surest way; None where they do not."""
    found = [Address(role, reach, name) for name in names for reach in _reach(name, body, abbreviations, role)]
    return min(found, key=lambda one: list(Reach).index(one.reach), default=None)


def _reach(name: str, body: str, abbreviations: Mapping[str, str], role: Role) -> Iterator[Reach]:
    if is_same_body(name, body, abbreviations):
        yield Reach.NAME
    elif _holds(name, body, abbreviations):
        yield Reach.CLASS
    elif role is not Role.COORDINATING and EVERYBODY.search(lower_name(name)):
        # "Phối hợp với các đơn vị liên quan" stands in every second clause and gives nobody work.
        yield Reach.EVERYBODY


def is_same_body(name: str, body: str, abbreviations: Mapping[str, str]) -> bool:
    """One name, titles, capitals and the place behind it aside: "Giám đốc Sở Y tế" and "SỞ Y TẾ TỈNH ĐÔNG VÂN"."""
    one, other = _core(name, abbreviations), _core(body, abbreviations)
    if len(one) > len(other):
        one, other = other, one
    if not one or other[: len(one)] != one:
        return False
    rest = other[len(one) :]
    if rest and rest[0] in _LEVELS:
        return one not in _AUTHORITIES
    return not rest or one[-1] in _LEVELS


def _core(name: str, abbreviations: Mapping[str, str]) -> tuple[str, ...]:
    return keys_of(lower_name(expand(" ".join(name.split()), abbreviations)))


def _holds(name: str, body: str, abbreviations: Mapping[str, str]) -> bool:
    kind = kind_of(expand(body, abbreviations))
    low = lower_name(expand(name, abbreviations))
    if kind is None or kind not in CLASSES or not _SEVERAL.search(low):
        return False
    if kind is BodyKind.LOCALITIES:
        return _holds_locality(low, lower_name(expand(body, abbreviations)))
    return bool(CLASSES[kind].search(low))


def _holds_locality(low: str, body: str) -> bool:
    """Whether "UBND các xã, phường" is said, which holds a commune, and not "UBND các huyện" or "các trường ở xã"."""
    area = _AREA.search(body)
    named = _LOCALITIES.search(low)
    return bool(named) and (area is None or area[0] in low or "địa phương" in low)
