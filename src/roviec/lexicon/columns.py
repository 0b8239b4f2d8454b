"""Headers of the columns of tables of assigned work, as offices write them (folded: no accents, lower case)."""

from __future__ import annotations

import re

from roviec.lexicon.folding import fold
from roviec.model.outlined import ColumnRole

LONGEST_HEADER = 90
"""Characters of a header cell."""

LEADS_AND_PARTNERS = (
    r".*\b(?:chu tri|thuc hien|dau moi|phu trach)(?: thuc hien)? ?(?:[/,;&+\-–]|\bva\b) ?"
    r"(?:(?:co quan|don vi|bo phan) )?phoi hop\b.*"
)
"""One column for both: "Chủ trì/Phối hợp"."""
_ROLES: tuple[tuple[ColumnRole, str], ...] = (
    (ColumnRole.ORDINAL, r"(?:stt|tt|so tt|so thu tu|#|no)"),
    (ColumnRole.LEAD, LEADS_AND_PARTNERS),
    (
        ColumnRole.COORDINATING,
        (
            r"(?:.*\bphoi hop\b.*|.*\bphoi thuoc\b.*|(?:co quan|don vi|to chuc|bo phan|luc luong|nguoi|ca nhan)"
            r"(?:,? (?:co quan|don vi|to chuc|ca nhan|dia phuong))* (?:cung )?(?:tham gia|ho tro)(?: thuc hien| phoi hop)?)"
        ),
    ),
    # Beside "Thời gian kết thúc" only the end is a deadline.
    (
        ColumnRole.NOTE,
        r"(?:(?:thoi (?:gian|diem|han)|ngay) )?(?:bat dau|khoi cong)(?!.*\b(?:ket thuc|hoan thanh|den)\b).*|tu ngay",
    ),
    (
        ColumnRole.DEADLINE,
        (
            r"(?:thoi (?:gian|han|diem|ky|hang)\b.*|han(?! (?:che|muc|ngach|dien|man)\b)(?: .*)?|tien do.*|hoan thanh.*|ngay (?:hoan thanh|ket thuc).*|ket thuc.*|den ngay"
            r"|lo trinh.*|moc thoi gian.*|ke hoach thoi gian.*|.*\bthoi (?:gian|han)\b (?:hoan thanh|thuc hien|trinh|ban hanh|bao cao).*|nam (?:thuc hien|hoan thanh).*)"
        ),
    ),
    (
        ColumnRole.PRODUCT,
        r"(?:san pham.*|ket qua.*|du kien (?:san pham|ket qua).*|dau ra.*|.*\bsan pham\b.*|hinh thuc (?:van ban|san pham).*|minh chung.*)",
    ),
    (
        ColumnRole.LEAD,
        (
            r"(?:.*\bchu tri\b.*|(?:co quan|don vi|to chuc|bo phan|ca nhan|nguoi|noi)(?:,? (?:co quan|don vi|to chuc|ca nhan|dia phuong))* "
            r"(?:thuc hien|phu trach|tham muu|chiu trach nhiem|duoc giao|trien khai|to chuc|dau moi|soan thao|trinh).*|phan cong.*|phu trach.*|trach nhiem.*"
            r"|dau moi.*|co quan,? don vi|don vi|co quan|nguoi phu trach|(?:co quan|don vi) (?:chinh|dau moi).*)"
        ),
    ),
    (ColumnRole.NOTE, r"(?:ghi chu.*|luu y.*|can cu.*|van ban (?:giao|chi dao).*|kinh phi.*|nguon.*)"),
    (
        ColumnRole.WORK,
        (
            r"(?:(?:ten |cac |danh muc )?(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|viec|dau viec|hang muc|chi tieu nhiem vu)\b.*|.*\bnhiem vu\b.*"
            r"|ten (?:de an|du an|van ban|chuong trinh|ke hoach|cong trinh).*)"
        ),
    ),
)
PERIOD_HEADER = re.compile(r"^(?:cac )?(?:ngay|tuan|thang|quy|nam)(?:[ ,/\-]+(?:ngay|tuan|thang|quy|nam))*$")
"""A bare "Tháng", "Quý": the deadline where the table has no other column for it."""
PERIOD_NAME = re.compile(
    r"(?:(?:.{0,60}[ (])?(?:thang|t|t\.|quy|q|q\.|tuan|nam)\)? ?(?:[0-9]{1,2}|[ivx]{1,4}|20[0-9]{2})|[0-9]{1,2}|20[0-9]{2})"
    r"(?: ?[/-] ?20[0-9]{2}| nam 20[0-9]{2})?"
)
"""A column of one period: "Tháng 5", "T5", "Quý I/2026", "Năm 2026", "(tháng) 5"; a mark in it says when."""
MARK = re.compile(r"[\s.]*(?:[xX✓✔√vV●•*+■☑☒✗✘]|[^\W\d_]?[✓✔√☑☒])[\s.]*")
"""The mark of such a column."""
STARTS = re.compile(r"(?:bắt đầu|khởi công|^\W*từ ngày)", re.IGNORECASE)
"""A column that says when the work begins, beside one that says when it ends."""
ROLE_PATTERNS = tuple((role, re.compile(rf"^{pattern}$")) for role, pattern in _ROLES)
"""In order: the first that fits a header names its role ("Cơ quan phối hợp thực hiện" is no lead)."""


def role_of_header(header: str) -> ColumnRole:
    """The role that a header cell names."""
    words = fold(header).strip(" .:()*")
    for role, pattern in ROLE_PATTERNS:
        if len(words) <= LONGEST_HEADER and pattern.match(words):
            return role
    return ColumnRole.OTHER
