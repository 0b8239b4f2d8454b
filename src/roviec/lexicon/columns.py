"""Headers of the columns of tables of assigned work, as offices write them (folded: no accents, lower case)."""

from __future__ import annotations

import re

from roviec.model.outlined import ColumnRole

_ROLES: tuple[tuple[ColumnRole, str], ...] = (
    (ColumnRole.ORDINAL, r"(?:stt|tt|so tt|so thu tu|#|no)"),
    (
        ColumnRole.COORDINATING,
        r"(?:.*\bphoi hop\b.*|.*\bphoi thuoc\b.*)",
    ),
    # Beside "Thời gian kết thúc" only the end is a deadline.
    (
        ColumnRole.NOTE,
        r"(?:(?:thoi (?:gian|diem|han)|ngay) )?(?:bat dau|khoi cong)(?!.*\b(?:ket thuc|hoan thanh|den)\b).*|tu ngay",
    ),
    (
        ColumnRole.DEADLINE,
        (
            r"(?:thoi (?:gian|han|diem|ky|hang)\b.*|han (?:hoan thanh|xong|nop|bao cao|chot|xu ly).*|han|tien do.*|hoan thanh.*|ngay (?:hoan thanh|ket thuc).*|ket thuc.*|den ngay"
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
ROLE_PATTERNS = tuple((role, re.compile(rf"^{pattern}$")) for role, pattern in _ROLES)
"""In order: the first that fits a header names its role ("Cơ quan phối hợp thực hiện" is no lead)."""
