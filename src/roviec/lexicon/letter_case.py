"""Capitals: names whose letters are fixed, words that take one capital at most, words that offices write both ways.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa); general usage.
"""

from __future__ import annotations

FIXED_NAMES = (
    "Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam", "Đảng Cộng sản Việt Nam",
    "Việt Nam Dân chủ Cộng hòa", "Việt Nam Dân chủ Cộng hoà", "Mặt trận Tổ quốc", "Ban Chấp hành Trung ương Đảng",
    "Ban Chấp hành Trung ương", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh",
    "Liên đoàn Lao động", "Thủ tướng Chính phủ", "Quân đội nhân dân Việt Nam", "Tổng Bí thư", "Chủ tịch Hồ Chí Minh",
)  # fmt: skip
"""Names with the capitals that they have in the middle of a sentence; a longer one stands before what it begins with."""

_COMPOUNDS = """
hội nghị; nghị quyết; kế hoạch; quyết định; bộ trưởng; chủ tịch; giám đốc; phát thanh; truyền hình; đại hội; thành phố
văn phòng; ủy viên; uỷ viên; bí thư; hội đồng; ủy ban; uỷ ban; chỉ thị; hướng dẫn; chương trình; đề án; ban hành
trung tâm; công an; quân sự; tuyên giáo; thông tin; truyền thông; văn hóa; văn hoá; thể thao; du lịch; giáo dục
đào tạo; khoa học; công nghệ; tài chính; nông nghiệp; môi trường; xây dựng; tư pháp; thanh tra; dân tộc; tôn giáo
lao động; xã hội; phụ nữ; thanh niên; liên đoàn; mặt trận; chính trị; thủ tướng; chính phủ; quốc hội; nhiệm vụ
mục đích; yêu cầu; tổ chức; thực hiện; tuyên truyền; báo cáo; thường trực; thường vụ; trung ương; đảng viên; cán bộ
"""
COMPOUND_WORDS = tuple(
    (first, second)
    for line in _COMPOUNDS.strip().splitlines()
    for first, second in (word.split() for word in line.split(";"))
)
"""Words of two syllables: in a name, the second one stays small ("Hội nghị", not "Hội Nghị")."""

VARYING = (
    "ngân sách nhà nước", "nhà nước pháp quyền", "cấp ủy đảng", "cấp uỷ đảng", "tổ chức đảng", "chủ nghĩa xã hội",
    "trực thuộc trung ương", "cơ quan ngang bộ", "nước cộng hòa xã hội", "nước cộng hoà xã hội", "trên địa bàn tỉnh",
    "trên địa bàn thành phố", "trên địa bàn huyện", "trên địa bàn xã", "trên địa bàn phường",
)  # fmt: skip
"""Phrases that offices write with a capital and without; one document should keep to one."""
_HEADS_OF_NAMES = "luật bộ sở ngành phòng quỹ chi đài báo"
HEADS_OF_NAMES = frozenset(_HEADS_OF_NAMES.split())
"""Words after which a phrase is a name: "Luật Ngân sách nhà nước"."""
_AROUND_PEOPLE = "đồng ban án sát an đội quân giáo sĩ sỹ thuốc nhân báo ubnd giới điện tạp"
NAMES_AROUND_PEOPLE = frozenset(_AROUND_PEOPLE.split())
"""Words before "nhân dân" in names and titles: "Hội đồng nhân dân", "Nhà giáo Nhân dân", "báo Nhân Dân"."""
