"""Names of bodies and fields that hold a dash: a wrap may put the dash and the second half at the head of a line."""

from __future__ import annotations

import re

_HALVES = (
    ("kế hoạch", "tài chính"), ("kế hoạch", "đầu tư"), ("kế hoạch", "tổng hợp"), ("kế hoạch", "nghiệp vụ"),
    ("tài chính", "kế hoạch"), ("tài chính", "kế toán"), ("kinh tế", "xã hội"), ("kinh tế", "kỹ thuật"),
    ("kinh tế", "hạ tầng"), ("văn hóa", "xã hội"), ("văn hóa", "thông tin"), ("văn hóa", "văn nghệ"),
    ("văn hóa", "nghệ thuật"), ("văn hóa", "thể thao"), ("phát thanh", "truyền hình"), ("truyền thanh", "truyền hình"),
    ("phát thanh", "và truyền hình"), ("tổ chức", "hành chính"), ("tổ chức", "cán bộ"), ("hành chính", "tổng hợp"),
    ("hành chính", "quản trị"), ("hành chính", "tổ chức"), ("khoa học", "kỹ thuật"), ("khoa học", "công nghệ"),
    ("lao động", "thương binh"), ("dân số", "kế hoạch hóa"), ("sản", "nhi"), ("quốc phòng", "an ninh"),
    ("chính trị", "xã hội"), ("chính trị", "hành chính"), ("xã hội", "nghề nghiệp"), ("kỹ thuật", "nghiệp vụ"),
    ("tổng hợp", "hành chính"), ("thanh tra", "pháp chế"), ("giáo dục nghề nghiệp", "giáo dục thường xuyên"),
    ("nông", "lâm"), ("công nghiệp", "xây dựng"), ("thương mại", "dịch vụ"), ("việt nam", "cuba"),
)  # fmt: skip
DASHED_NAME = re.compile("|".join(rf"\b{first} \n[-–] {second}\b" for first, second in _HALVES), re.IGNORECASE)
"""Found in the end of one line, " \\n", and the head of the next."""
