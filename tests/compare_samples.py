"""Small plans to compare: one text, and ways to change it."""

from __future__ import annotations

from pathlib import Path

from roviec import compile_bytes
from roviec.compare import Comparison, Coverage, compare_versions, compare_with_parent
from roviec.compare.comparison import ClauseChange
from roviec.compare.pairs import Matching
from roviec.compare.passages import PassageTree
from roviec.model.plan import Plan

CASES = Path(__file__).resolve().parent / "cases" / "compare"
PLAN = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN HÀ\tĐộc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND\tAn Hà, ngày 06 tháng 3 năm 2026

KẾ HOẠCH
Bảo đảm an toàn cho trẻ em tại hồ bơi, bãi tắm năm 2026

Căn cứ Luật Trẻ em;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giảm số trẻ em bị đuối nước trên địa bàn tỉnh.
- Nâng cao kỹ năng bơi, kỹ năng cứu đuối của học sinh tiểu học.
2. Yêu cầu
- Thực hiện nghiêm.
- Việc kiểm tra hồ bơi phải có biên bản, có ảnh chụp hiện trạng.
II. NHIỆM VỤ
1. Sở Văn hóa, Thể thao và Du lịch
a) Kiểm tra điều kiện an toàn của các hồ bơi, bãi tắm trước ngày 30/4/2026.
b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.
c) Thực hiện nghiêm.
2. Sở Giáo dục và Đào tạo
a) Đưa nội dung phòng, chống đuối nước vào giờ sinh hoạt lớp trước ngày 15/5/2026.
b) Lập danh sách học sinh chưa biết bơi của từng trường, gửi về Ủy ban nhân dân tỉnh.
c) Thực hiện nghiêm.
3. Công an tỉnh
Hướng dẫn đội cứu hộ của các xã, phường cách sơ cứu người bị đuối nước.
III. KINH PHÍ
Kinh phí thực hiện do ngân sách tỉnh bảo đảm./.

Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Các sở, ban, ngành tỉnh;\tCHỦ TỊCH
- Lưu: VT.\tTrần Văn Khải
"""


def compiled(text: str, name: str = "ke-hoach.txt") -> Plan:
    """The plan of a text."""
    return compile_bytes(text.encode(), name)


def changed(*pairs: tuple[str, str], text: str = PLAN) -> str:
    """The text with words put in the place of others; each of them must stand there."""
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text


def compared(*pairs: tuple[str, str], text: str = PLAN) -> Comparison:
    """The sample beside the sample changed."""
    return compare_versions(compiled(text, "cu.txt"), compiled(changed(*pairs, text=text), "moi.txt"))


def of(comparison: Comparison, path: str, *, old: bool = False) -> ClauseChange:
    """The change of the clause of a path of the new version, or of the old one."""
    return next(
        change
        for change in comparison.clauses
        if (side := change.old if old else change.new) is not None and side.path == path
    )


def kinds(comparison: Comparison) -> dict[str, str]:
    """What became of each clause that did not stay as it was, by its new path, else its old one."""
    return {
        side.path or "": change.kind.value
        for change in comparison.clauses
        if (side := change.new or change.old) is not None and change.kind != "unchanged"
    }


def matching(old: str, new: str) -> Matching:
    """Both texts as trees, nothing paired yet."""
    return Matching(PassageTree(compiled(old)), PassageTree(compiled(new)))


def sub_plan() -> str:
    """The sub-plan of a commune under the vaccination plan of the examples."""
    return (CASES / "nam-khe.txt").read_text(encoding="utf-8")


def covered(examples: Path, child: str | None = None, body: str = "UBND xã Nậm Khê") -> Coverage:
    """The vaccination plan of the examples and a sub-plan."""
    parent = compiled((examples / "tiem-chung-2026.txt").read_text(encoding="utf-8"), "tiem-chung-2026.txt")
    return compare_with_parent(parent, compiled(child or sub_plan(), "nam-khe.txt"), body)
