"""The thirty offices that every province of the demonstration has, as provinces have them since 1 July 2025."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Office:
    """One of them; ``{province}`` in a name is the province's own."""

    kind: str
    """A code of ``bodies.kinds``."""
    name: str
    abbreviation: str = ""


OFFICES: Final = (
    Office("province-office", "Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh"),
    Office("department", "Sở Y tế", "SYT"),
    Office("department", "Sở Giáo dục và Đào tạo", "SGDĐT"),
    Office("department", "Sở Nội vụ", "SNV"),
    Office("department", "Sở Tài chính", "STC"),
    Office("department", "Sở Xây dựng", "SXD"),
    Office("department", "Sở Công Thương", "SCT"),
    Office("department", "Sở Nông nghiệp và Môi trường", "SNNMT"),
    Office("department", "Sở Khoa học và Công nghệ", "SKHCN"),
    Office("department", "Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"),
    Office("department", "Sở Tư pháp", "STP"),
    Office("department", "Sở Dân tộc và Tôn giáo", "SDTTG"),
    Office("department", "Thanh tra tỉnh", "TTr tỉnh"),
    Office("province-police", "Công an tỉnh", "CA tỉnh"),
    Office("province-military", "Bộ Chỉ huy Quân sự tỉnh", "BCHQS tỉnh"),
    Office("province-agency", "Bảo hiểm xã hội tỉnh", "BHXH tỉnh"),
    Office("province-agency", "Thuế tỉnh"),
    Office("province-agency", "Thống kê tỉnh"),
    Office("province-agency", "Ban Quản lý các khu công nghiệp tỉnh"),
    Office("health-centre", "Trung tâm Kiểm soát bệnh tật tỉnh", "CDC tỉnh"),
    Office("hospital", "Bệnh viện Đa khoa tỉnh"),
    Office("hospital", "Bệnh viện Sản - Nhi tỉnh"),
    Office("press", "Báo {province}"),
    Office("press", "Đài Phát thanh và Truyền hình tỉnh", "Đài PT-TH tỉnh"),
    Office("province-front", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQVN tỉnh"),
    Office("province-mass", "Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN tỉnh"),
    Office("province-mass", "Tỉnh Đoàn {province}", "Tỉnh Đoàn"),
    Office("province-mass", "Hội Nông dân tỉnh"),
    Office("province-mass", "Hội Cựu chiến binh tỉnh", "Hội CCB tỉnh"),
    Office("university", "Trường Cao đẳng {province}"),
)
