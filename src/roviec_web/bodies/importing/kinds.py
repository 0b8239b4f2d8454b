"""The kind of a body, from the words of a list or from its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from roviec_web.bodies.naming.spelling import read_words

_HEADS: Final[tuple[tuple[str, str], ...]] = (
    # Plain words at the beginning of a name, y as i ("quan li"); the first that fits counts.
    (r"uy ban nhan dan (?:xa|phuong|dac khu|thi tran)\b|(?:xa|phuong|dac khu|thi tran) ", "commune-committee"),
    (r"uy ban nhan dan (?:huyen|quan|thi xa)\b", "district-committee"),
    (r"uy ban nhan dan (?:tinh|thanh pho)\b", "province-committee"),
    (r"hoi dong nhan dan (?:xa|phuong|dac khu)\b", "commune-council"),
    (r"hoi dong nhan dan (?:tinh|thanh pho)\b", "province-council"),
    (r"van phong (?:uy ban nhan dan|hoi dong nhan dan|doan dai bieu)", "province-office"),
    (r"van phong (?:tinh|thanh) uy|ban (?:tuyen giao|to chuc|noi chinh|dan van)\b|uy ban kiem tra", "party-board"),
    (r"so (?!huu)|thanh tra (?:tinh|thanh pho)|ban quan li (?:cac )?khu (?:cong nghiep|kinh te)", "department"),
    (r"cong an (?:xa|phuong|dac khu|thi tran)\b", "commune-police"),
    (r"cong an (?:tinh|thanh pho)\b", "province-police"),
    (r"ban chi huy quan su (?:xa|phuong)", "commune-military"),
    (r"bo chi huy quan su|bo doi bien phong|ban chi huy bo doi", "province-military"),
    (r"kho bac|bao hiem xa hoi|thue\b|cuc thue|hai quan|ngan hang nha nuoc|thong ke|cuc ", "province-agency"),
    (r"toa an|vien kiem sat", "province-court"),
    (r"(?:tinh|thanh) uy\b", "province-party"),
    (r"(?:huyen|quan|thi) uy\b", "district-party"),
    (r"dang uy (?:xa|phuong|dac khu)\b", "commune-party"),
    (r"dang uy\b", "party-under-province"),
    (r"chi bo|dang bo", "party-cell"),
    (r"(?:uy ban )?mat tran to quoc (?:viet nam )?(?:xa|phuong)", "commune-front"),
    (r"(?:uy ban )?mat tran to quoc", "province-front"),
    (r"(?:tinh|thanh) doan|doan thanh nien|lien doan lao dong", "province-mass"),
    (r"hoi (?:lien hiep phu nu|nong dan|cuu chien binh)", "province-mass"),
    (r"hoi |lien hiep|lien minh", "province-association"),
    (r"chi cuc|phong .* so\b", "department-unit"),
    (r"trung tam y te|trung tam kiem soat benh tat", "health-centre"),
    (r"tram y te", "health-station"),
    (r"benh vien", "hospital"),
    (r"truong (?:dai hoc|cao dang|chinh tri)|dai hoc|hoc vien", "university"),
    (r"truong (?:trung hoc pho thong|pho thong)|trung tam giao duc", "secondary-school"),
    (r"truong |nha tre", "school"),
    (r"thu vien|bao tang|trung tam van hoa|nha hat|doan nghe thuat", "culture-centre"),
    (r"dai truyen thanh", "loudspeaker"),
    (r"bao |dai phat thanh|trung tam truyen thong", "press"),
    (r"phong |van phong ", "commune-unit"),
    (r"thon |to dan pho|khu pho|ap |khom ", "village"),
    (r"ban chi dao|to cong tac", "steering-committee"),
    (r"cong ti|tong cong ti|doanh nghiep", "enterprise"),
    (r"trung tam |ban quan li|qui ", "service-unit"),
)  # fmt: skip
_TABLE: Final = tuple((re.compile(pattern), kind) for pattern, kind in _HEADS)


def kind_from_words(words: str, kinds: Mapping[str, str]) -> str:
    """The code of a kind that a list writes as its code or its name; empty where there is none.

    Args:
        words: of the cell.
        kinds: names of all kinds by their code.
    """
    if words in kinds:
        return words
    asked = _plain(words)
    exact = [code for code, name in kinds.items() if _plain(name) == asked]
    parts = [code for code, name in kinds.items() if asked in {_plain(part) for part in re.split(r"[,(]", name)}]
    found = exact or parts
    return found[0] if len(set(found)) == 1 else ""


def kind_from_name(name: str) -> str:
    """The code of the kind that the first words of a name tell; empty where they tell none."""
    plain = f"{_plain(name)} "
    return next((kind for pattern, kind in _TABLE if pattern.match(plain)), "")


def _plain(text: str) -> str:
    return " ".join(word.plain for word in read_words(text))
