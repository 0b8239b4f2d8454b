"""Phrases of documents whose hook (dấu hỏi) the recognition of a scan takes for an acute: "tố chức" is "tổ chức".

The two marks differ by a dot or two at the resolution of an office scanner. A phrase is in the table only where it
has no other reading with the acute: "có thế", "cấp úy", "xuất bán", and "phố thông" in "phố thông minh", are words
of their own.

Source: general usage; the confusions were seen in scans of 200 dots an inch.
"""

from __future__ import annotations

import itertools
import unicodedata
from functools import lru_cache

_HOOK = "\u0309"
_ACUTE = "\u0301"
_PHRASES = """
tổ chức, tổ quốc, tổ trưởng, tổ công tác, tổ dân phố, tổng hợp, tổng kết, tổng số, tổng cục, tổng thể, bổ sung, bổ nhiệm,
ủy ban, ủy viên, ủy quyền, tỉnh ủy, thành ủy, huyện ủy, quận ủy, đảng ủy, thường vụ tỉnh, nhân dân tỉnh, công an tỉnh,
địa bàn tỉnh, tỉnh đoàn, đảng bộ, chi ủy, chủ tịch, chủ trì, chủ động, chủ trương, chủ đề, chủ nghĩa, chủ quyền,
chính phủ, thủ tướng, thủ trưởng, bộ trưởng, trưởng ban, trưởng phòng, trưởng thôn, khen thưởng,
triển khai, triển lãm, phát triển, kiểm tra, kiểm soát, kiểm điểm, thời điểm, địa điểm, quan điểm, trọng điểm, đặc điểm,
đại biểu, biểu dương, biểu mẫu, tiểu học, hiểu biết, tìm hiểu, bảo hiểm, nguy hiểm, thể thao, tập thể, cụ thể, đoàn thể,
thể chế, tổng thể, cơ sở, trụ sở, sở hữu, mở rộng, cổng thông tin, cổ động, cổ vũ, phổ biến, phổ cập,
đổi mới, chuyển đổi, thay đổi, sửa đổi, trao đổi, chuyển biến, vận chuyển, tuyển dụng, tuyển chọn,
xử lý, xử phạt, sử dụng, lịch sử, thử nghiệm, cử tri, bầu cử, đề cử, gửi về, chỉ đạo, chỉ thị, chỉ tiêu, chỉ số, chỉ huy,
quản lý, quản trị, quảng bá, quảng cáo, kết quả, hiệu quả, hậu quả, sản phẩm, sản xuất, tài sản, thủy sản, di sản,
thực phẩm, dược phẩm, ấn phẩm, tác phẩm, phẩm chất, thẩm quyền, thẩm định, thẩm tra, khẩn trương, khẩn cấp, đẩy mạnh,
thúc đẩy, khẩu hiệu, nhân khẩu, xuất khẩu, nhập khẩu, giải pháp, giải quyết, giải trình, giải ngân, giải thưởng,
bảo đảm, đảm bảo, đảm nhiệm, bảo vệ, bảo quản, bảo dưỡng, giảm nghèo, giảm thiểu, cắt giảm,
phản ánh, phản hồi, thảo luận, dự thảo, hội thảo, tham khảo, khảo sát, thảm họa, khả năng, khả thi, cảnh báo, cảnh sát,
xảy ra, trẻ em, tuổi trẻ, lứa tuổi, người cao tuổi, sức khỏe, kỷ niệm, kỷ luật, kỷ cương, thế kỷ, tỷ lệ, vỉa hè, nghỉ lễ,
nghỉ hưu, nổi bật, buổi họp, buổi tập huấn, buổi nói chuyện, ổn định, văn bản, cơ bản, phê chuẩn,
giảng dạy, khoảng cách, hỏi đáp, phỏng vấn, mô phỏng, thỏa thuận, củng cố, tủ sách, hủy bỏ, tàu thủy, thủy lợi
"""


@lru_cache(maxsize=1)
def misread_phrases() -> dict[str, str]:
    """Every phrase with an acute in the place of one hook or several, in small letters, and the phrase itself."""
    right = {" ".join(phrase.split()) for phrase in _PHRASES.replace("\n", " ").split(",")}
    found: dict[str, str] = {}
    for phrase in sorted(right - {""}):
        letters = unicodedata.normalize("NFD", phrase)
        hooks = [index for index, letter in enumerate(letters) if letter == _HOOK]
        for count in range(1, len(hooks) + 1):
            for places in itertools.combinations(hooks, count):
                wrong = "".join(_ACUTE if index in places else letter for index, letter in enumerate(letters))
                found[unicodedata.normalize("NFC", wrong)] = phrase
    return {wrong: phrase for wrong, phrase in found.items() if wrong not in right}
