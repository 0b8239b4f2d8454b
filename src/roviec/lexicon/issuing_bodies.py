"""First words of the bodies that issue directives (cơ quan ban hành văn bản), in lower case, longest first."""

from __future__ import annotations

_WORDS = """
ủy ban nhân dân|ủy ban mặt trận tổ quốc|ủy ban mttq|ubnd|ubmttq|ubmttqvn|ủy ban|hội đồng nhân dân|hđnd|hội đồng
|quốc hội|chính phủ|thủ tướng|chủ tịch|bộ chính trị|ban bí thư|bộ trưởng|bộ chỉ huy|bộ tư lệnh|bộ tham mưu|bộ
|ban chấp hành|ban thường vụ|ban chỉ đạo|ban tuyên giáo|ban tổ chức|ban dân vận|ban nội chính|ban quản lý|ban
|thường trực|tỉnh ủy|thành ủy|quận ủy|huyện ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|chi ủy|đảng đoàn|tỉnh đoàn|thành đoàn
|huyện đoàn|quận đoàn|đoàn thanh niên|đoàn tncs|đoàn|liên đoàn|tổng liên đoàn|công đoàn|hội|liên hiệp|liên minh
|mặt trận tổ quốc|mặt trận|sở|liên sở|liên ngành|văn phòng|vp|tổng cục|cục|chi cục|vụ|thanh tra|công an|quân khu
|quân đoàn|quân đội|tổng công ty|công ty|tập đoàn|ngân hàng|kho bạc|bảo hiểm xã hội|thuế|hải quan|phòng|trường
|đại học|học viện|viện|trung tâm|bệnh viện|trạm|tòa án|viện kiểm sát|kiểm toán|báo|đài|tạp chí|nhà xuất bản
|thư viện|bảo tàng|nhà hát|hiệp hội|quỹ|tổ công tác|tổ|tiểu ban|hạt|chi nhánh|thông tấn xã|bch|hợp tác xã|khoa
|câu lạc bộ|kiểm lâm|bưu điện|điện lực
"""


def _spellings(name: str) -> tuple[str, str]:
    """Both places of the tone: "ủy" and "uỷ"."""
    return name, name.replace("ủy", "uỷ")


BODY_HEADS: tuple[str, ...] = tuple(
    sorted(
        {spelt for word in _WORDS.replace("\n", "").split("|") for spelt in _spellings(word.strip())},
        key=lambda word: (-len(word), word),
    )
)

INCOMPLETE_NAMES: frozenset[str] = frozenset(
    (
        "ủy ban nhân dân",
        "hội đồng nhân dân",
        "hội đồng",
        "ủy ban",
        "ban chấp hành",
        "ban thường vụ",
        "ban chỉ đạo",
        "ban tổ chức",
        "ban quản lý",
        "bộ",
        "sở",
        "ban",
        "cục",
        "hội",
        "trường",
        "trung tâm",
        "ủy ban mặt trận tổ quốc",
        "ủy ban mttq",
        "đảng bộ",
        "đảng ủy",
        "chủ tịch",
        "thủ tướng",
        "ban tổ chức hội thi",
        "tổ công tác",
        "liên đoàn",
        "đoàn tncs",
        "đoàn thanh niên",
        "công đoàn",
        "chi bộ",
        "văn phòng",
        "hội đồng đội",
    )
)
"""Names that say whose body it is only on the next line: "ỦY BAN NHÂN DÂN" / "TỈNH …"."""
