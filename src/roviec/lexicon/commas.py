"""Commas between words that always go together: where none belongs, and where one does.

Source: general usage of Party and State documents.
"""

from __future__ import annotations

NEVER_PARTED = tuple(
    tuple(row.split(", "))
    for row in (
        "dân chủ, xã hội chủ nghĩa", "định hướng, xã hội chủ nghĩa", "pháp quyền, xã hội chủ nghĩa",
        "việt nam, xã hội chủ nghĩa", "cộng hòa, xã hội chủ nghĩa", "nhà nước, pháp quyền", "đảng, cộng sản",
        "chủ nghĩa, xã hội", "chủ nghĩa, mác", "tư tưởng, hồ chí minh", "ủy ban, nhân dân", "uỷ ban, nhân dân",
        "hội đồng, nhân dân", "mặt trận, tổ quốc", "ban, chấp hành", "bộ, chính trị", "ban, thường vụ", "tổng, bí thư",
        "liên hợp, quốc", "cổng thông tin, điện tử", "trang thông tin, điện tử", "cải cách, hành chính",
        "chuyển đổi, số", "an toàn, giao thông", "bình đẳng, giới", "hệ thống, chính trị", "hội nhập, quốc tế",
    )
)  # fmt: skip
"""Two halves of one name or notion; a comma between them is a slip. In small letters."""

PARTED = tuple(
    tuple(row.split(", "))
    for row in (
        "đạo đức, lối sống", "ổn định, phát triển", "lãnh đạo, chỉ đạo", "kiểm tra, giám sát", "tuyên truyền, vận động",
        "phòng cháy, chữa cháy", "cứu nạn, cứu hộ", "cán bộ, đảng viên", "cán bộ, công chức", "công chức, viên chức",
        "cơ quan, đơn vị", "quốc phòng, an ninh", "theo dõi, đôn đốc", "đôn đốc, kiểm tra", "hướng dẫn, kiểm tra",
        "chủ trương, đường lối", "chính sách, pháp luật", "an ninh, trật tự", "trật tự, an toàn", "phòng, chống",
        "tham nhũng, tiêu cực", "đoàn viên, hội viên", "các cấp, các ngành", "cấp ủy, chính quyền",
        "thiên tai, dịch bệnh", "nhiệm vụ, giải pháp", "chức năng, nhiệm vụ", "kỷ luật, kỷ cương", "các cấp, tiến tới",
    )
)  # fmt: skip
"""Two notions side by side, with a comma in most documents and without in some. In small letters."""
ALWAYS_PARTED = frozenset({("đạo đức", "lối sống"), ("đoàn viên", "hội viên"), ("các cấp", "các ngành")})
"""Those of ``PARTED`` that need the comma even where the document has it nowhere."""
