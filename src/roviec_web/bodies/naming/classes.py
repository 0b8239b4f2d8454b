"""Names of whole classes of bodies ("các sở, ban, ngành", "UBND các xã, phường") read as kinds of ``bodies.kinds``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from roviec_web.bodies.naming.places import part_name
from roviec_web.bodies.naming.spelling import read_words

_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class BodyClass:
    """A class (một loại cơ quan): bodies of some kinds, and of them those whose name begins in certain ways."""

    kinds: frozenset[str]
    """Codes of kinds."""
    heads: tuple[str, ...] = ()
    """Folded words with which a name begins, or which stand in it ("xa", "phuong"); none: every body of the kinds."""


_LOCAL: Final = r"(?:xa|phuong|dac khu|thi tran|dia phuong|co so|cap xa)"
_DISTRICTS: Final = r"(?:huyen|quan|thi xa|thanh pho|cap huyen)"
_UNIT_WORDS: Final = ("xa", "phuong", "dac khu", "thi tran", "huyen", "quan", "thi xa", "thanh pho")
_COMMITTEE: Final = r"(?:uy ban nhan dan|chinh quyen)"

_DEPARTMENTS: Final = ("department", "province-office", "province-agency", "province-police", "province-military")

_ROWS: Final[tuple[tuple[str, tuple[str, ...], bool], ...]] = (
    # Pattern over plain words; kinds; whether the words of units in it choose among them. The first that fits counts.
    (rf"(?:cac |cap |nhung )?{_COMMITTEE} (?:cac|cap) {_LOCAL}\b", ("commune-committee",), True),
    (
        rf"(?:cac |cap |nhung )?{_COMMITTEE} (?:cac|cap) {_DISTRICTS}\b",
        ("district-committee",),
        True,
    ),
    (rf"{_COMMITTEE} (?:cac )?tinh thanh pho\b|{_COMMITTEE} cac tinh\b", ("province-committee",), False),
    (r"(?:hdnd|hoi dong nhan dan) (?:cac|cap) (?:xa|phuong|dac khu)\b", ("commune-council",), True),
    (rf"cong an (?:cac|cap) {_LOCAL}\b", ("commune-police",), True),
    (rf"(?:ban chi huy )?quan su (?:cac|cap) {_LOCAL}\b", ("commune-military",), True),
    (rf"tram y te (?:cac|cap) {_LOCAL}\b|cac tram y te\b", ("health-station",), True),
    (rf"dai truyen thanh (?:cac|cap) {_LOCAL}\b|cac dai truyen thanh\b", ("loudspeaker",), False),
    (
        rf"(?:uy ban |ban thuong truc uy ban )?mat tran to quoc(?: viet nam)? (?:cac|cap) {_LOCAL}\b",
        ("commune-front",),
        True,
    ),
    (rf"dang uy (?:cac|cap) {_LOCAL}\b|(?:cac )?xa uy\b|(?:cac )?phuong uy\b", ("commune-party",), True),
    (r"cac (?:tinh|thanh) uy\b", ("province-party",), False),
    (r"cac quan uy\b", ("district-party",), True),
    (r"cac (?:huyen|thi) uy\b", ("district-party",), True),
    (r"(?:quan|huyen|thi) uy$", ("district-party",), True),
    (r"cac dang uy(?: truc thuoc)?\b|dang uy truc thuoc\b", ("party-under-province", "commune-party"), False),
    (
        r"cac (?:cap uy|dang bo|to chuc dang)\b|(?:cac )?chi bo dang bo\b",
        ("party-under-province", "commune-party"),
        False,
    ),
    (r"cac chi bo\b", ("party-cell",), False),
    (
        r"cac ban (?:xay dung )?dang\b|cac ban cua (?:tinh|thanh) uy\b|cac co quan tham muu giup viec\b",
        ("party-board",),
        False,
    ),
    (
        r"(?:cac )?so ban nganh(?: doan the)?\b|(?:cac )?so nganh\b|cac ban nganh\b|(?:cac )?ban nganh(?: doan the)?\b",
        _DEPARTMENTS,
        False,
    ),
    (r"cac so$|cac so (?:tinh|thanh pho|thuoc|co)\b", ("department",), False),
    (r"(?:cac )?(?:to chuc )?(?:chinh tri xa hoi|doan the)\b", ("province-front", "province-mass"), False),
    (r"cac hoi\b", ("province-association",), False),
    (r"cac benh vien\b", ("hospital",), False),
    (r"cac trung tam y te\b", ("health-centre",), False),
    (r"cac truong (?:dai hoc|cao dang|hoc vien)", ("university",), False),
    (r"cac truong trung hoc pho thong\b", ("secondary-school",), False),
    (r"cac truong\b|cac co so giao duc\b", ("school", "secondary-school"), False),
    (r"(?:cac )?co quan (?:bao chi|thong tan bao chi|truyen thong)\b|cac bao dai\b", ("press",), False),
    (r"cac bo (?:nganh|co quan ngang bo)\b|cac bo$", ("ministry", "central-agency"), False),
    (rf"cac {_LOCAL}\b", ("commune-committee",), True),
    (rf"cac {_DISTRICTS}\b", ("district-committee",), True),
    (r"cac tinh thanh pho\b|cac tinh$", ("province-committee",), False),
    (r"cac (?:thon|ban|to dan pho|khu dan cu)\b", ("village",), False),
)
_TABLE: Final = tuple((re.compile(pattern), frozenset(kinds), chooses) for pattern, kinds, chooses in _ROWS)
_WHOLE_LEVEL: Final = re.compile(r"\bcap (?:xa|huyen|co so)\b|\bdia phuong\b|\bco so\b")
_PARTY_UNIT: Final = re.compile(r"\b(quan|huyen|thi|xa|phuong) uy\b")


def read_class(text: str) -> BodyClass | None:
    """The class that a name means; ``None`` for the name of one body, and for classes that nobody can list
    ("các cơ quan, đơn vị liên quan").
    """
    plain = " ".join(word.plain for word in read_words(text[:_LONGEST]))
    plain = plain.removeprefix("de nghi ").removeprefix("yeu cau ")
    for pattern, kinds, chooses in _TABLE:
        if pattern.match(plain):
            return BodyClass(kinds, _heads(plain) if chooses else ())
    return None


def belongs(body_class: BodyClass, kind: str, name: str) -> bool:
    """Whether a body of a kind, with a name, is one of a class."""
    if kind not in body_class.kinds:
        return False
    if not body_class.heads:
        return True
    places = part_name(name).places
    plain = " ".join(word.plain for word in read_words(name))
    return bool(places and places[0].unit in body_class.heads) or any(
        head.endswith(" uy") and plain.startswith(head) for head in body_class.heads
    )


def _heads(plain: str) -> tuple[str, ...]:
    """The words of units in a class: "UBND các xã, phường" leaves a special zone out, "cấp xã" leaves nothing out."""
    if _WHOLE_LEVEL.search(plain):
        return ()
    party = _PARTY_UNIT.search(plain)
    if party:
        return (f"{party[1]} uy", f"dang uy {party[1]}") if party[1] in {"xa", "phuong"} else (f"{party[1]} uy",)
    rest = plain.partition("cac ")[2] or plain
    return tuple(unit for unit in _UNIT_WORDS if re.search(rf"\b{unit}\b", _without_longer(rest, unit)))


def _without_longer(text: str, unit: str) -> str:
    """Take apart what holds a unit's word without meaning it: "thị xã" is no "xã"."""
    return text.replace("thi xa", "thi_xa") if unit == "xa" else text
