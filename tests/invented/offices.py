"""Invented offices: who issues a plan, which bodies work under it, whom it is sent to, who signs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from invented.vocabulary import COMMUNES, FAMILY_NAMES, GIVEN_NAMES, PROVINCES


@dataclass(frozen=True, slots=True)
class Office:
    """One who issues plans, and everybody around."""

    party: bool
    issuer_lines: tuple[str, ...]
    """As in the header block, the parent body left out."""
    parent: str | None
    place: str
    symbol: str
    """The part behind the type: "UBND", "TU"."""
    name: str
    """As it calls itself in running text."""
    departments: tuple[str, ...]
    papers: tuple[str, ...]
    fronts: tuple[str, ...]
    classes: tuple[str, ...]
    """Classes of bodies below it."""
    below: tuple[str, ...]
    """Bodies that a department directs ("chỉ đạo các trường …")."""
    superiors: tuple[str, ...]
    archive: str
    authority: str
    positions: tuple[tuple[str, ...], ...]
    head: str
    """Who heads it, as a decision or a directive names him."""
    short: tuple[str, str] | None = None
    """A body and the abbreviation that the plan may define for it."""

    def lead_department(self, field: str) -> str:
        """The department whose field it is."""
        return next((body for body in self.departments if field in body), self.departments[0])


_FIELDS = (
    "Y tế",
    "Giáo dục và Đào tạo",
    "Văn hóa, Thể thao và Du lịch",
    "Nông nghiệp và Môi trường",
    "Khoa học và Công nghệ",
    "Tài chính",
    "Nội vụ",
    "Xây dựng",
    "Công Thương",
    "Tư pháp",
)


def _province(name: str) -> Office:
    return Office(
        party=False,
        issuer_lines=("ỦY BAN NHÂN DÂN", f"TỈNH {name.upper()}"),
        parent=None,
        place=name,
        symbol="UBND",
        name="Ủy ban nhân dân tỉnh",
        departments=(*(f"Sở {field}" for field in _FIELDS), "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh",
                     "Văn phòng Ủy ban nhân dân tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh",
                     "Ban Quản lý các khu công nghiệp tỉnh", f"Công ty Điện lực {name}", "Bảo hiểm xã hội tỉnh"),
        papers=(f"Báo và Phát thanh, Truyền hình {name}", "Cổng Thông tin điện tử tỉnh"),
        fronts=("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Hội Nông dân tỉnh",
                f"Tỉnh Đoàn {name}"),
        classes=("Ủy ban nhân dân các xã, phường",),
        below=("các cơ sở giáo dục trên địa bàn", "các đơn vị trực thuộc", "các trạm y tế"),
        superiors=("Thường trực Tỉnh ủy (để báo cáo)", "Thường trực Hội đồng nhân dân tỉnh (để báo cáo)",
                   "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh"),
        archive="Lưu: VT, KGVX",
        authority="TM. ỦY BAN NHÂN DÂN",
        positions=(("CHỦ TỊCH",), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        head="Chủ tịch Ủy ban nhân dân tỉnh",
        short=("Trung tâm Kiểm soát bệnh tật tỉnh", "CDC tỉnh"),
    )  # fmt: skip


def _department(name: str) -> Office:
    return replace(
        _province(name),
        issuer_lines=("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",),
        parent=f"UBND TỈNH {name.upper()}",
        symbol="SNNMT",
        name="Sở Nông nghiệp và Môi trường",
        departments=("Văn phòng Sở", "Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ", "Chi cục Thủy lợi",
                     "Chi cục Bảo vệ môi trường", "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
                     "Chi cục Kiểm lâm", "Phòng Quản lý đất đai"),
        papers=("Trung tâm Khuyến nông và Dịch vụ nông nghiệp",),
        fronts=("Công đoàn Sở", "Đoàn Thanh niên Sở"),
        classes=("Các phòng, đơn vị trực thuộc Sở",),
        below=("các trạm trực thuộc", "các hạt trực thuộc"),
        superiors=("Ủy ban nhân dân tỉnh (để báo cáo)", "Giám đốc, các Phó Giám đốc Sở"),
        archive="Lưu: VT, KHTC",
        authority="",
        positions=(("GIÁM ĐỐC",), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        head="Giám đốc Sở Nông nghiệp và Môi trường",
        short=("Trung tâm Nước sạch và Vệ sinh môi trường nông thôn", "Trung tâm Nước sạch"),
    )  # fmt: skip


def _commune(name: str) -> Office:
    return Office(
        party=False,
        issuer_lines=("ỦY BAN NHÂN DÂN", f"XÃ {name.upper()}"),
        parent=None,
        place=name,
        symbol="UBND",
        name="Ủy ban nhân dân xã",
        departments=("Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
                     "Công an xã", "Ban Chỉ huy Quân sự xã", "Trạm Y tế xã", f"Trường Trung học cơ sở {name}",
                     f"Trường Tiểu học {name}", "Trung tâm Phục vụ hành chính công xã"),
        papers=("Trung tâm Cung ứng dịch vụ sự nghiệp công xã",),
        fronts=("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên xã"),
        classes=("Các thôn, tổ dân phố",),
        below=("các trường học trên địa bàn", "tổ bảo vệ an ninh, trật tự ở cơ sở"),
        superiors=("Ủy ban nhân dân tỉnh (để báo cáo)", "Thường trực Đảng ủy xã (để báo cáo)",
                   "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã"),
        archive="Lưu: VT",
        authority="TM. ỦY BAN NHÂN DÂN",
        positions=(("CHỦ TỊCH",), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        head="Chủ tịch Ủy ban nhân dân xã",
        short=("Trung tâm Phục vụ hành chính công xã", "Trung tâm PVHCC"),
    )  # fmt: skip


def _party_province(name: str) -> Office:
    return Office(
        party=True,
        issuer_lines=(f"TỈNH ỦY {name.upper()}",),
        parent=None,
        place=name,
        symbol="TU",
        name="Ban Thường vụ Tỉnh ủy",
        departments=("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Văn phòng Tỉnh ủy", "Ban Tổ chức Tỉnh ủy",
                     "Ủy ban Kiểm tra Tỉnh ủy", "Đảng ủy Ủy ban nhân dân tỉnh", "Đảng ủy các cơ quan Đảng tỉnh",
                     "Đảng ủy Công an tỉnh", "Trường Chính trị tỉnh"),
        papers=(f"Báo và Phát thanh, Truyền hình {name}",),
        fronts=("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Cựu chiến binh tỉnh", f"Tỉnh Đoàn {name}"),
        classes=("Các đảng ủy xã, phường",),
        below=("các chi bộ trực thuộc", "các tổ chức cơ sở đảng"),
        superiors=("Ban Tuyên giáo và Dân vận Trung ương (để báo cáo)", "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy"),
        archive="Lưu Văn phòng Tỉnh ủy",
        authority="T/M BAN THƯỜNG VỤ",
        positions=(("BÍ THƯ",), ("PHÓ BÍ THƯ",)),
        head="đồng chí Bí thư Tỉnh ủy",
    )  # fmt: skip


def _party_commune(name: str) -> Office:
    return Office(
        party=True,
        issuer_lines=(f"ĐẢNG ỦY XÃ {name.upper()}",),
        parent=f"ĐẢNG BỘ TỈNH {PROVINCES[len(name) % len(PROVINCES)].upper()}",
        place=name,
        symbol="ĐU",
        name="Ban Thường vụ Đảng ủy xã",
        departments=("Ban Xây dựng Đảng xã", "Văn phòng Đảng ủy xã", "Ủy ban Kiểm tra Đảng ủy xã",
                     "Đảng ủy Ủy ban nhân dân xã", "Đảng ủy các cơ quan Đảng xã"),
        papers=("Trung tâm Cung ứng dịch vụ sự nghiệp công xã",),
        fronts=("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Hội Nông dân xã", "Đoàn Thanh niên xã"),
        classes=("Các chi bộ trực thuộc Đảng ủy xã",),
        below=("các tổ đảng", "các chi hội"),
        superiors=("Ban Thường vụ Tỉnh ủy (để báo cáo)", "Các đồng chí Đảng ủy viên"),
        archive="Lưu Văn phòng Đảng ủy xã",
        authority="T/M BAN THƯỜNG VỤ",
        positions=(("BÍ THƯ",), ("PHÓ BÍ THƯ",)),
        head="đồng chí Bí thư Đảng ủy xã",
    )  # fmt: skip


def choose_office(chance: Random, *, party: bool | None = None) -> Office:
    """An office of the State or of the Party, in an invented province or commune."""
    if party is None:
        party = chance.random() < 0.3
    makers = (_party_province, _party_commune) if party else (_province, _province, _commune, _department)
    make = chance.choice(makers)
    names = COMMUNES if make in {_commune, _party_commune} else PROVINCES
    return make(chance.choice(names))


def person(chance: Random) -> str:
    """A name of nobody."""
    return f"{chance.choice(FAMILY_NAMES)} {chance.choice(GIVEN_NAMES)}"
