"""Words with two accepted spellings, brand names and their capitals, and words that are never doubled.

Source: general usage; brand names as their owners write them.
"""

from __future__ import annotations

_GROUPS = """
chiến sĩ/chiến sỹ; bác sĩ/bác sỹ; nghệ sĩ/nghệ sỹ; y sĩ/y sỹ; nhạc sĩ/nhạc sỹ; họa sĩ/họa sỹ; liệt sĩ/liệt sỹ; tiến sĩ/tiến sỹ
thạc sĩ/thạc sỹ; dược sĩ/dược sỹ; hạ sĩ/hạ sỹ; thi sĩ/thi sỹ; pano/panô/pa nô/pa-nô; kỹ thuật/kĩ thuật; kỹ năng/kĩ năng
kỹ sư/kĩ sư; lý do/lí do; quản lý/quản lí; xử lý/xử lí; pháp lý/pháp lí; lý luận/lí luận; đại lý/đại lí; vật lý/vật lí
tỷ lệ/tỉ lệ; tỷ đồng/tỉ đồng; tỷ trọng/tỉ trọng; quy định/qui định; quy hoạch/qui hoạch; quy chế/qui chế
quy trình/qui trình; quy mô/qui mô; hằng năm/hàng năm; hằng tháng/hàng tháng; hằng quý/hàng quý; hằng tuần/hàng tuần
hằng ngày/hàng ngày; kỷ niệm/kỉ niệm; thế kỷ/thế kỉ; kỷ luật/kỉ luật; kỷ cương/kỉ cương; ký kết/kí kết; chữ ký/chữ kí
mỹ thuật/mĩ thuật; thẩm mỹ/thẩm mĩ; mỹ quan/mĩ quan; vắc xin/vắc-xin/vắcxin/vaccine/vacxin/văcxin; ô tô/ôtô/ô-tô
áp phích/áp-phích/apphích; băng rôn/băng-rôn/băngrôn/băng zôn; mít tinh/mít-tinh/míttinh; xi măng/xi-măng; logo/lô gô
tivi/ti vi; email/e-mail
"""
VARIANTS: tuple[tuple[str, ...], ...] = tuple(
    forms
    for row in _GROUPS.strip().splitlines()
    for group in row.split(";")
    if len(forms := tuple(form.strip() for form in group.split("/"))) > 1
)
"""Spellings of one word, all accepted, the more common one first; in small letters."""

BRANDS = {
    "Youtube": "YouTube", "youtube": "YouTube", "You Tube": "YouTube", "Tiktok": "TikTok", "tiktok": "TikTok",
    "Tik Tok": "TikTok", "Face book": "Facebook", "FaceBook": "Facebook", "facebook": "Facebook", "zalo": "Zalo",
    "Linkedin": "LinkedIn", "Whatsapp": "WhatsApp", "Powerpoint": "PowerPoint", "Led": "LED", "VNEID": "VNeID",
    "VneID": "VNeID", "Vneid": "VNeID", "VNeid": "VNeID", "Vneld": "VNeID", "Iphone": "iPhone", "instagram": "Instagram",
    "telegram": "Telegram", "twitter": "Twitter", "gmail": "Gmail", "google": "Google",
}  # fmt: skip
"""Brand names as they are often misspelt, and as their owners write them."""

_NEVER_DOUBLED = "các những và của cho với trong được đã đang sẽ này như hoặc là thuộc"
NEVER_DOUBLED = frozenset(_NEVER_DOUBLED.split())
"""Words that never stand twice in a row, neither as "luôn luôn" does nor as in "tồn tại tại chỗ"."""
