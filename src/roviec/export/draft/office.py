"""How the office of a body heads, numbers and signs its documents; blanks where nobody can know."""

from __future__ import annotations

import re
from dataclasses import dataclass

from roviec.export.layout.citation import BLANK, issuer_in_sentence
from roviec.export.layout.family import is_party_body
from roviec.export.layout.paper import Family
from roviec.lexicon.folding import fold
from roviec.lexicon.recipient_classes import BodyKind, kind_of
from roviec.model.plan import Plan

SHORT_BLANK = "……"
_AREA = re.compile(r"(?<!\w)(tỉnh|thành phố)\s+(?!ủy\b)(?P<name>[^\W\d_].*)$", re.IGNORECASE)
_COMMITTEE = re.compile(r"(?<!\w)(tỉnh|thành) ủy\s+(?P<name>[^\W\d_].*)$", re.IGNORECASE)
_ORGAN_OF = re.compile(r"(?<!\w)(?:tỉnh|thành|quận|huyện|đảng) ủy$", re.IGNORECASE)
_LEVEL_END = re.compile(r"(?<!\w)(tỉnh|thành phố)$", re.IGNORECASE)
_LOCAL = re.compile(r"(?:các\s+)?(?:cấp xã|xã|phường|thị trấn|đặc khu)", re.IGNORECASE)
_OF_THE_FRONT = re.compile(r"^(?:ban thuong truc )?(?:uy ban )?(?:mat tran|mttq|ubmttq)")
_OF_THE_YOUTH = re.compile(
    r"^(?:tinh doan|thanh doan|huyen doan|doan thanh nien|doan tncs|ban thuong vu (?:tinh|thanh) doan)"
)
_SIGNERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"^(?:ubnd|uy ban nhan dan)\b"), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
    (_OF_THE_FRONT, ("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH")),
    (_OF_THE_YOUTH, ("TM. BAN THƯỜNG VỤ", "BÍ THƯ")),
    (re.compile(r"^(?:hoi|lien doan lao dong|lien minh)\b"), ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH")),
    (re.compile(r"^bo chi huy\b"), ("CHỈ HUY TRƯỞNG",)),
    (re.compile(r"^van phong\b"), ("CHÁNH VĂN PHÒNG",)),
    (re.compile(r"^bao\b"), ("TỔNG BIÊN TẬP",)),
    (re.compile(r"^ban\b"), ("TRƯỞNG BAN",)),
    (re.compile(r"^(?:so|cong an|trung tam|benh vien|dai|cong ty|bao hiem xa hoi|kho bac)\b"), ("GIÁM ĐỐC",)),
)
_PARTY_SIGNERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"^(?:tinh|thanh|quan|huyen|thi|dang|xa) uy\b|^dang bo\b"), ("T/M BAN THƯỜNG VỤ", "BÍ THƯ")),
    (re.compile(r"^chi bo\b"), ("T/M CHI BỘ", "BÍ THƯ")),
    (re.compile(r"^uy ban kiem tra\b"), ("T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM")),
    (re.compile(r"^van phong\b"), ("CHÁNH VĂN PHÒNG",)),
    (re.compile(r"^ban\b"), ("TRƯỞNG BAN",)),
)
_PARTY_SIGNS = {"dang uy": "ĐU", "tinh uy": "TU", "thanh uy": "TU", "huyen uy": "HU", "quan uy": "QU", "chi bo": "CB"}
_UNKNOWN_SIGNER = ("(CHỨC VỤ CỦA NGƯỜI KÝ)",)


@dataclass(frozen=True, slots=True)
class Office:
    """What a body's documents are headed and closed with."""

    family: Family
    parent: tuple[str, ...]
    """Lines of the superior body; empty where none is printed."""
    issuer: tuple[str, ...]
    """Lines of its own name."""
    motto: tuple[str, ...]
    number: str
    place: str
    signers: tuple[str, ...]
    """Lines of authority and position."""


def office_of(plan: Plan, body: str) -> Office:
    """The office of a body, by its name and by who issued the plan.

    Args:
        plan: the parent plan; its issuer tells the province or city.
        body: name as it is printed.
    """
    family = Family.PARTY if is_party_body(body) else Family.STATE
    area = _area_of(plan)
    local = kind_of(body) is BodyKind.LOCALITIES or bool(_LOCAL.search(body.partition(" các ")[2]))
    place = plan.directive.place if plan.directive and plan.directive.place and not local else BLANK
    return Office(
        family,
        _parent(body, family, area),
        _own_lines(_without_parent(body) if family is Family.PARTY else body, area),
        _motto(body, family),
        _number(body, family),
        place,
        _signers(body, family),
    )


def _area_of(plan: Plan) -> tuple[str, str] | None:
    """The level ("tỉnh" or "thành phố") and the name of the area, as the issuer of the plan tells them."""
    issuer = issuer_in_sentence(plan)
    found = _AREA.search(issuer)
    if found:
        return found[1].lower(), found["name"]
    found = _COMMITTEE.search(issuer)
    if found:
        return ("tỉnh" if found[1].lower() == "tỉnh" else "thành phố"), found["name"]
    return None


def _parent(body: str, family: Family, area: tuple[str, str] | None) -> tuple[str, ...]:
    level, name = area or ("", "")
    if family is Family.PARTY:
        above = _ORGAN_OF.search(body)
        headed = above is not None and above.start() > 0
        return (f"{above[0]} {name}".strip().upper(),) if headed and above else ()
    if kind_of(body) is BodyKind.DEPARTMENT:
        return ("ỦY BAN NHÂN DÂN", f"{level} {name}".upper() if area else BLANK)
    if fold(body).startswith("cong an") and _LEVEL_END.search(body):
        return ("BỘ CÔNG AN",)
    return ()


def _without_parent(body: str) -> str:
    """The committee stands above its organ: "BAN TUYÊN GIÁO" below "TỈNH ỦY …"."""
    above = _ORGAN_OF.search(body)
    return body[: above.start()].rstrip() if above and above.start() > 0 else body


def _own_lines(body: str, area: tuple[str, str] | None) -> tuple[str, ...]:
    """The name in capitals, with the place behind it where the plan leaves that to be understood."""
    name = re.sub(r"^(?:các|Các)\s+", "", body)
    spread = re.match(r"(?i)(?:ủy ban nhân dân|ubnd|đảng ủy)\s+(?:cấp xã|các\s.+)$", name)
    if spread:
        head = re.match(r"(?i)ủy ban nhân dân|ubnd|đảng ủy", name)
        assert head is not None
        first = "ĐẢNG ỦY" if fold(head[0]) == "dang uy" else "ỦY BAN NHÂN DÂN"
        return first, f"XÃ (PHƯỜNG) {BLANK}"
    if area and _LEVEL_END.search(name):
        name = f"{name} {area[1]}"
    own = re.match(r"(?i)(ủy ban nhân dân|ubnd)\s+(.+)$", name)
    return ("ỦY BAN NHÂN DÂN", own[2].upper()) if own else (name.upper(),)


def _motto(body: str, family: Family) -> tuple[str, ...]:
    if family is Family.PARTY:
        return ("ĐẢNG CỘNG SẢN VIỆT NAM",)
    if _OF_THE_YOUTH.match(fold(body)):
        return ("ĐOÀN TNCS HỒ CHÍ MINH",)
    return ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def _number(body: str, family: Family) -> str:
    """The line "Số: ……/KH-SYT", with the office's own sign only where usage fixes it."""
    if family is Family.PARTY:
        low = fold(body)
        sign = next((sign for head, sign in _PARTY_SIGNS.items() if low.startswith(head)), SHORT_BLANK)
        return f"Số {SHORT_BLANK}-KH/{sign}"
    if re.match(r"(?i)ủy ban nhân dân|ubnd", body):
        return f"Số: {SHORT_BLANK}/KH-UBND"
    if kind_of(body) is BodyKind.DEPARTMENT:
        letters = (word[0].upper() for word in re.findall(r"[^\W\d_]+", _LEVEL_END.sub("", body)) if word != "và")
        return f"Số: {SHORT_BLANK}/KH-{''.join(letters)}"
    return f"Số: {SHORT_BLANK}/KH-{SHORT_BLANK}"


def _signers(body: str, family: Family) -> tuple[str, ...]:
    table = _PARTY_SIGNERS if family is Family.PARTY else _SIGNERS
    low = fold(re.sub(r"^(?:các|Các)\s+", "", body))
    return next((lines for pattern, lines in table if pattern.match(low)), _UNKNOWN_SIGNER)
