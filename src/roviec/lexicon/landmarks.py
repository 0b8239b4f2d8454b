"""Lines that every reader knows at sight: they begin or end the blocks of a document.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (ô 1-14); Hướng dẫn 36-HD/VPTW for the Party's forms.
"""

from __future__ import annotations

import re

TYPE_NAMES = (
    "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH", "THÔNG CÁO", "THÔNG BÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH",
    "CHƯƠNG TRÌNH HÀNH ĐỘNG", "CHƯƠNG TRÌNH CÔNG TÁC", "KẾ HOẠCH", "KẾ HOẠCH HÀNH ĐỘNG", "KẾ HOẠCH LIÊN TỊCH",
    "KẾ HOẠCH PHỐI HỢP", "KẾ HOẠCH LIÊN NGÀNH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO", "BIÊN BẢN", "TỜ TRÌNH", "CÔNG ĐIỆN",
    "THÔNG BÁO KẾT LUẬN", "QUY CHẾ PHỐI HỢP", "CHƯƠNG TRÌNH PHỐI HỢP", "CHƯƠNG TRÌNH LIÊN TỊCH", "HƯỚNG DẪN LIÊN NGÀNH",
    "HƯỚNG DẪN LIÊN TỊCH", "NGHỊ QUYẾT LIÊN TỊCH", "QUYẾT ĐỊNH LIÊN TỊCH", "CÔNG ĐIỆN KHẨN", "LỜI KÊU GỌI",
    "THÔNG TRI", "KẾT LUẬN", "ĐỀ CƯƠNG", "CHIẾN LƯỢC", "THỂ LỆ", "QUY TRÌNH", "DANH MỤC", "NỘI QUY", "ĐIỀU LỆ",
)  # fmt: skip
"""Names of types of document (tên loại) that stand alone on a line, in capitals."""

_NAMES = "|".join(sorted((name.replace(" ", r"\s+") for name in TYPE_NAMES), key=len, reverse=True))

TYPE_LINE = re.compile(rf"^(?:{_NAMES})\s*:?$")
"""A type name alone on its line."""
TYPE_HEAD = re.compile(rf"^(?P<name>{_NAMES})(?=\s|:|$)")
"""A type name at the head of a line of capitals."""
RULE_LINE = re.compile(r"^[\s\-–—_=*~.·•]{3,}$|^\*$|^[-–—_=]{1,2}$")
"""A line that only draws a rule, or the star under a Party issuer."""
MOTTO = re.compile(
    r"CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI\s*CHỦ\s*NGHĨA\s*VIỆT\s*NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM$"
    r"|^ĐOÀN\s+TNCS\s+HỒ\s+CHÍ\s+MINH$"
    r"|(?i:độc\s*lập\s*[-–—]\s*tự\s*do\s*[-–—]\s*hạnh\s*phúc)"
)
"""Quốc hiệu and Tiêu ngữ, or the name of the Party or of the Youth Union in their place; in capitals."""
NUMBER_LINE = re.compile(r"^(?:Số|SỐ)\s*[:.]?\s*[\d….\s_]*(?:[-/]|$)|^(?:Số|SỐ)\s*:")
_WHOLE_NUMBER = re.compile(r"^(?:Số|SỐ)\s*:\s*[\d….\s_]*[-/]\s*[A-ZĐ][^\s]*[A-ZĐ\d]$")
PLACE_DATE = re.compile(
    r"^[^\W\d_][^,;:]{0,45}+,\s*ngày\s*[\d….\s_]{0,8}tháng\s*[\d….\s_]{0,8}năm\s*[\d….\s_]{0,8}$", re.IGNORECASE
)
RECIPIENTS = re.compile(r"^\W{0,3}N[ơƠƣƢ][iI]\s*nh[ậẬ]n\s*(?::|$)", re.IGNORECASE)
RECIPIENTS_ANYWHERE = re.compile(r"N[ơƠƣƢ][iI]\s*nh[ậẬ]n\s*:", re.IGNORECASE)
AUTHORITY = re.compile(
    r"^(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ)(?:\s*[./]\s*|\s+)|Q\.\s*)(?=[A-ZĐÀ-ỸƢ])[A-ZĐÀ-ỸƢ\s,.&-]+", re.DOTALL
)
"""TM., T/M, KT., TL., TUQ., Q. before a name in capitals."""
POSITION = re.compile(
    r"^(?:QUYỀN\s+|Q\.\s*)?(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|BÍ\s+THƯ|BÍ\s+THƢ|GIÁM\s+ĐỐC|TỔNG\s+GIÁM\s+ĐỐC|THỦ\s+TƯỚNG|BỘ\s+TRƯỞNG"
    r"|THỨ\s+TRƯỞNG|CHÁNH\s+VĂN\s+PHÒNG|VĂN\s+PHÒNG|TRƯỞNG\s+BAN|CỤC\s+TRƯỞNG|TỔNG\s+CỤC\s+TRƯỞNG|CHI\s+CỤC\s+TRƯỞNG"
    r"|HIỆU\s+TRƯỞNG|VIỆN\s+TRƯỞNG|TRƯỞNG\s+PHÒNG|CHỦ\s+NHIỆM|TỔNG\s+BIÊN\s+TẬP|CHỈ\s+HUY\s+TRƯỞNG|CHÍNH\s+ỦY|TRƯỞNG\s+ĐOÀN"
    r"|THƯỜNG\s+TRỰC|ỦY\s+VIÊN|THỐNG\s+ĐỐC|TỔNG\s+THANH\s+TRA|CHÁNH\s+THANH\s+TRA|TỔNG\s+KIỂM\s+TOÁN|CHÁNH\s+ÁN)\b",
)
BASIS = re.compile(r"^(?:Căn\s+cứ|Thực\s+hiện|Theo\s+đề\s+nghị|Xét\s+đề\s+nghị|Triển\s+khai(?:\s+thực\s+hiện)?)\s")
ANNEX = re.compile(
    r"^(?P<name>PHỤ\s+LỤC|Phụ\s+lục|PHỤ\s+BIỂU|Phụ\s+biểu|BIỂU\s+MẪU|MẪU|Mẫu|BIỂU|Biểu)"
    r"(?:\s+(?:SỐ|số)\b)?\s*[:.]?\s*(?P<value>[IVXLC]{1,6}|\d{1,2}(?:[.\-][A-Z\d]{1,3})?|[A-ZĐ])?\s*(?:[:.\-–]|$|(?=\s[A-ZĐÀ-Ỹ]{2}))"
)
"""Head of an annex or of a form."""
_LONGEST_ANNEX = 30
ADDRESSES = re.compile(r"^(?:Kính gửi|KÍNH GỬI)\b|(?<!bưu )\b(?:điện|ĐIỆN)\s*:$")
"""Whom a letter or a telegram is sent to: "Kính gửi:", "CHỦ TỊCH UBND … ĐIỆN:"."""
FORMULA = re.compile(r"^Trên đây là\b")
"""The formula that closes a plan."""
CARRIED = re.compile(r"^\(?\s*(?:Ban\s+hành\s+)?[Kk]èm\s+theo\b", re.IGNORECASE)
ATTACHED = re.compile(r"^\(?\s*(?:Đính\s+kèm|Gửi\s+kèm|Tài\s+liệu\s+kèm\s+theo)\b", re.IGNORECASE)


def is_capitals(text: str) -> bool:
    """All its letters are capitals, and there are some."""
    return text.isupper() and any(map(str.isalpha, text))


def has_motto(text: str) -> bool:
    """The line holds a part of what stands at the head of every document."""
    lowered = text.lower()
    may = "cộng" in lowered or "độc" in lowered or lowered.startswith("đoàn")
    return may and MOTTO.search(text) is not None


def is_landmark(text: str) -> bool:
    """A line that never continues the line before it."""
    return bool(
        (text[:1].isupper() and _is_capital_landmark(text))
        or RULE_LINE.match(text)
        or has_motto(text)
        or PLACE_DATE.match(text)
        or RECIPIENTS.match(text)
        or ATTACHED.match(text)
        or (text.endswith((":", ": ")) and ADDRESSES.search(text))
        or ADDRESSES.match(text)
        or (text.startswith("(") and CARRIED.match(text))
    )


def _is_capital_landmark(text: str) -> bool:
    """Those that begin with a capital; most lines do not."""
    return bool(
        TYPE_LINE.match(text)
        or NUMBER_LINE.match(text)
        or AUTHORITY.match(text)
        or (POSITION.match(text) and is_capitals(text))
        or (len(text) < _LONGEST_ANNEX and ANNEX.match(text))
    )


def ends_alone(text: str) -> bool:
    """A line that the next one never continues."""
    return bool(
        (text[:1].isupper() and (TYPE_LINE.match(text) or _WHOLE_NUMBER.match(text)))
        or RULE_LINE.match(text)
        or PLACE_DATE.match(text)
        or RECIPIENTS.match(text)
    )
