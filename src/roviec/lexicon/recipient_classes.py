"""How lists of recipients (nơi nhận) name bodies: by sorts, and by the classes that hold them.

All patterns are for names in lower case with "ủy", see ``lower_name``.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache


class BodyKind(StrEnum):
    """Sorts of bodies that a list of recipients names in a way of its own."""

    DEPARTMENT = "department"
    """Sở Y tế."""
    DEPARTMENTS = "departments"
    """Các sở, ban, ngành."""
    AGENCY = "agency"
    """Công an tỉnh, Kho bạc Nhà nước."""
    PARTY_ORGAN = "party-organ"
    """Ban Tuyên giáo Tỉnh ủy."""
    COMMITTEES = "committees"
    """Các đảng ủy trực thuộc."""
    AUTHORITY = "authority"
    """Ủy ban nhân dân tỉnh."""
    LOCALITIES = "localities"
    """UBND các xã, phường."""
    FRONT = "front"
    """Mặt trận Tổ quốc, các đoàn thể."""
    PRESS = "press"
    """Báo, Đài."""


_TITLE = re.compile(
    r"^(?:(?:đề nghị|yêu cầu|giao)\s+)?(?:(?:đồng chí|đ/c)\s+)?(?:(?:phó )?giám đốc|thủ trưởng|(?:phó )?chủ tịch"
    r"|người đứng đầu|lãnh đạo|tư lệnh|chỉ huy trưởng|trưởng)\s+(?=các|sở|công an|ubnd|ủy ban|ban |bộ)"
)
_AREAS = r"xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|địa phương"

KINDS: tuple[tuple[BodyKind, re.Pattern[str]], ...] = (
    (
        BodyKind.DEPARTMENTS,
        re.compile(r"^(?:các |những )?(?:sở,|sở ban|sở ngành|sở$|sở có|ban, ngành|ban ngành)"),
    ),
    (BodyKind.DEPARTMENT, re.compile(r"^sở [a-zà-ỹđ]")),
    (
        BodyKind.LOCALITIES,
        re.compile(
            rf"^(?:các )?(?:ubnd|ủy ban nhân dân|chính quyền)\b.*\b(?:{_AREAS})\b|^các (?:{_AREAS})\b|^đài truyền thanh"
        ),
    ),
    (BodyKind.AUTHORITY, re.compile(r"^(?:ubnd|ủy ban nhân dân)(?: (?:tỉnh|thành phố|tp)\b|$)")),
    (
        BodyKind.PARTY_ORGAN,
        re.compile(r"^(?:ban tuyên giáo|ban tổ chức|ban dân vận|ban nội chính|ủy ban kiểm tra) .*ủy\b"),
    ),
    (
        BodyKind.COMMITTEES,
        re.compile(r"^(?:các )?(?:quận|huyện|thị|đảng|xã) ủy|^(?:các )?(?:cấp ủy|đảng bộ|chi bộ|ban cán sự|đảng đoàn)"),
    ),
    (
        BodyKind.FRONT,
        re.compile(
            r"^(?:ban thường trực )?(?:ủy ban )?(?:mặt trận|mttq|ubmttq)|^(?:các )?(?:tổ chức chính trị|đoàn thể)"
            r"|^(?:tỉnh đoàn|thành đoàn|đoàn thanh niên|liên đoàn lao động|hội (?:liên hiệp )?(?:phụ nữ|nông dân|cựu))"
        ),
    ),
    (BodyKind.PRESS, re.compile(r"^(?:báo|đài) (?!cáo)")),
    (
        BodyKind.AGENCY,
        re.compile(
            r"^(?:công an|bộ chỉ huy|bộ đội biên phòng|kho bạc|bảo hiểm xã hội|ngân hàng nhà nước|thuế|hải quan"
            r"|thanh tra)\b"
        ),
    ),
)
"""In order: the first that fits names the sort. Other bodies are named in ways that cannot be foreseen."""

EVERYBODY = re.compile(
    r"\bnhư (?:trên|điều|kính gửi|mục|phần|thành phần)|^(?:mục|điều|phần) |liên quan|các cơ quan|tổ chức, cá nhân"
    r"|cơ quan, (?:đơn vị|tổ chức)|danh sách|thành phần|thành viên|nêu t|có tên|được giao|các đơn vị|ngành, các cấp"
    r"|cấp, các ngành"
)
"""A line that reaches whoever is meant elsewhere."""

CLASSES: dict[BodyKind, re.Pattern[str]] = {
    BodyKind.DEPARTMENT: re.compile(
        r"\bsở\s*(?:,|-|/|và|&)?\s*(?:ban|ngành|đoàn|tổ chức)\b|^sở$"
        r"|\b(?:các|những) sở(?:\s*$|\s*[;(]|,? (?:tỉnh|thành|tp|thuộc|trực|và|có)\b)"
    ),
    BodyKind.DEPARTMENTS: re.compile(r"\bsở\b|\bngành\b"),
    BodyKind.AGENCY: re.compile(r"\bngành\b|\bđơn vị\b"),
    BodyKind.PARTY_ORGAN: re.compile(
        r"\bcác ban\b|\bban (?:xây dựng )?đảng\b|tham mưu|giúp việc|chuyên trách|cơ quan đảng|ban của"
    ),
    BodyKind.COMMITTEES: re.compile(r"ủy\b|\bđảng bộ|\bchi bộ|\bđảng đoàn|\bban cán sự|đu\b"),
    BodyKind.AUTHORITY: re.compile(r"\bubnd|ủy ban nhân dân|chính quyền|\bcán sự đảng ubnd"),
    BodyKind.LOCALITIES: re.compile(rf"\b(?:{_AREAS}|thôn|ấp|cấp dưới|cơ sở)\b|\bcác tỉnh\b|tỉnh, thành"),
    BodyKind.FRONT: re.compile(r"mặt trận|mttq|\bmt ?tq|ubmt|đoàn thể|chính trị|\bhội\b|\bđoàn\b"),
    BodyKind.PRESS: re.compile(r"\bbáo\b(?! cáo)|\bđài\b|ptth|pt-th|truyền hình|\bngành\b"),
}
"""Lines that name the class to which bodies of a sort belong."""

AGENCIES: tuple[re.Pattern[str], ...] = (
    re.compile(r"công an|\bca\b|\bcat\b|\bcatp\b"),
    re.compile(r"bộ chỉ huy|quân sự|\bbch ?qs"),
    re.compile(r"biên phòng|bđbp"),
    re.compile(r"kho bạc|kbnn"),
    re.compile(r"bảo hiểm xã hội|bhxh"),
    re.compile(r"ngân hàng nhà nước|nhnn|\bnh nhà nước|\bngân hàng\b"),
    re.compile(r"\bthuế\b"),
    re.compile(r"hải quan"),
    re.compile(r"thanh tra"),
)
"""Names and abbreviations of one agency each."""

CENTRAL = re.compile(r"trung ương|\btw\b")
"""What stands behind a body of the centre."""
LEVEL = re.compile(r"\s(?:tỉnh|thành phố|tp|thành ủy|tỉnh ủy|huyện ủy|quận ủy|đảng ủy|các)\b.*$")
"""The level behind a name."""


_LONGEST = 600
"""Characters of a name that are looked at; what is kept for later stays small whatever a file holds."""


def lower_name(name: str) -> str:
    """A name as the patterns spell it: lower case, "ủy" for "uỷ", without a title before it."""
    return _lower(name[:_LONGEST])


def kind_of(name: str) -> BodyKind | None:
    """Sort of a body; None for one that lists of recipients name in ways that cannot be foreseen."""
    return _kind(name[:_LONGEST])


@lru_cache(maxsize=2048)
def _lower(name: str) -> str:
    return _TITLE.sub("", " ".join(name.split()).casefold().replace("uỷ", "ủy").replace("hoà", "hòa"))


@lru_cache(maxsize=2048)
def _kind(name: str) -> BodyKind | None:
    low = _lower(name)
    return next((kind for kind, pattern in KINDS if pattern.search(low)), None)
