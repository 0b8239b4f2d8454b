"""The outline as a whole: nothing lost, nothing told twice, whatever the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from losslessness import check_outline
from repairing import nodes, outlined

_LINES = """
I. MỤC ĐÍCH | II- NHIỆM VỤ | A. TÌNH HÌNH | 1. Sở Y tế | 1/ Việc của xã:
1.1. Trồng cây. | 2.1 Tưới cây | a) Mở cống;
đ. Đóng cống | (1) Báo động. | - Phát loa. | + Mỗi sáng | • Dán áp phích | * Lưu ý | Bước 1: Nộp hồ sơ
Điều 3. Hiệu lực
Chương I | QUY ĐỊNH CHUNG | Phần thứ hai | Mục 1. BẾN ĐÒ | Tổ gồm: (1) hai người; (2) một xe. | Trên đây là kế hoạch.
Kèm theo Phụ lục I. | PHỤ LỤC I | MẪU SỐ 2 | KẾ HOẠCH | QUYẾT ĐỊNH: | Căn cứ Luật Trẻ em;
(Ban hành kèm theo Quyết định này)
Nơi nhận: | - Lưu: VT. | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Lê Thị Thử | Kính gửi: Các thôn | V/v dọn kênh
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | Hải Lăng Mới, ngày 03 tháng 02 năm 2026 | -----
STT\tNội dung\tChủ trì | 1\tMua bao cát\tTrạm bơm | [1] Theo lịch.
Các xã lập danh sách và gửi trước ngày 15/5/2026, trong đó
"""
_LINE = st.sampled_from(
    [line.strip() for line in _LINES.replace("\n", "|").split("|") if line.strip()] + ["", "*", "|"]
)
_DOCUMENTS = st.lists(_LINE, min_size=1, max_size=40).map("\n".join).filter(lambda text: any(c.isalpha() for c in text))


@given(_DOCUMENTS)
def test_regions_and_clauses_cover_every_character_once(text: str) -> None:
    check_outline(outlined(text))


@given(_DOCUMENTS)
def test_the_same_text_has_the_same_paths(text: str) -> None:
    assert [node.path for node in nodes(outlined(text))] == [node.path for node in nodes(outlined(text))]


@given(_DOCUMENTS)
def test_levels_are_the_depths_of_the_tree(text: str) -> None:
    for part in outlined(text).parts:
        assert all(node.level == 1 for node in part.outline)
        assert all(child.level == node.level + 1 for node in part.walk() for child in node.children)


def test_parts_are_numbered_by_kind() -> None:
    found = outlined(
        "KẾ HOẠCH\nDọn kênh\n1. Vớt bèo.\nCHỦ TỊCH\nLê Thị Thử\nPHỤ LỤC I\n1. Kênh Ba Xã.\n"
        "MẪU SỐ 01\n1. Tên kênh.\nPHỤ LỤC II\n1. Kênh Hai.\n"
    )
    assert [part.id for part in found.parts] == ["P1", "A1", "P2", "A2"]
    assert [node.path for node in nodes(found)] == ["1", "A1/1", "P2/1", "A2/1"]
