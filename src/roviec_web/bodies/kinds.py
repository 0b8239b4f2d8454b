"""The kinds of bodies that the product knows from the first day; offices add their own (``actions.kinds``).

A row is code, name, English name, branch, level. Codes never change: data and classes of bodies name them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

COUNTRY, PROVINCE, DISTRICT, COMMUNE = range(4)
"""Levels. Districts ended on 1 July 2025 (Law 72/2025/QH15 on the organisation of local government)."""


@dataclass(frozen=True, slots=True)
class BuiltInKind:
    """One row of the table."""

    code: str
    name: str
    name_en: str
    branch: str
    level: int


def _kinds(branch: str, level: int, rows: str) -> tuple[BuiltInKind, ...]:
    cells = (line.split("|") for line in rows.strip().splitlines())
    return tuple(
        BuiltInKind(code.strip(), name.strip(), english.strip(), branch, level) for code, name, english in cells
    )


BUILT_IN_KINDS: Final = (
    *_kinds(
        "state",
        COUNTRY,
        """
        government | Chính phủ | Government
        assembly | Quốc hội và cơ quan của Quốc hội | National Assembly
        ministry | Bộ, cơ quan ngang bộ | Ministry
        central-agency | Cơ quan khác ở trung ương | Other central agency
        """,
    ),
    *_kinds(
        "state",
        PROVINCE,
        """
        province-committee | UBND tỉnh, thành phố | People's Committee of a province
        province-council | HĐND tỉnh, thành phố | People's Council of a province
        province-office | Văn phòng UBND, Văn phòng HĐND | Office of the People's Committee or Council
        department | Sở và cơ quan ngang sở | Department of a province
        department-unit | Chi cục, phòng thuộc sở | Division of a department
        province-police | Công an tỉnh, thành phố | Police of a province
        province-military | Bộ Chỉ huy quân sự, Bộ đội Biên phòng tỉnh | Military command of a province
        province-agency | Cơ quan ngành dọc tại tỉnh | Agency of the centre in a province
        province-court | Tòa án, viện kiểm sát tỉnh | Court or procuracy of a province
        """,
    ),
    *_kinds(
        "state",
        DISTRICT,
        """
        district-committee | UBND huyện, quận, thị xã (đến 30/6/2025) | People's Committee of a district
        district-unit | Phòng thuộc UBND huyện (đến 30/6/2025) | Division of a district
        """,
    ),
    *_kinds(
        "state",
        COMMUNE,
        """
        commune-committee | UBND xã, phường, đặc khu | People's Committee of a commune
        commune-council | HĐND xã, phường, đặc khu | People's Council of a commune
        commune-unit | Văn phòng, phòng thuộc UBND xã | Division of a commune
        commune-police | Công an xã, phường | Police of a commune
        commune-military | Ban Chỉ huy quân sự xã, phường | Military command of a commune
        village | Thôn, bản, tổ dân phố | Village or neighbourhood
        """,
    ),
    *_kinds("party", COUNTRY, "central-party | Cơ quan Đảng ở trung ương | Central Party body"),
    *_kinds(
        "party",
        PROVINCE,
        """
        province-party | Tỉnh ủy, thành ủy | Party committee of a province
        party-board | Ban, văn phòng của Tỉnh ủy, Thành ủy | Board of a provincial Party committee
        party-under-province | Đảng ủy trực thuộc Tỉnh ủy, Thành ủy | Party committee under that of a province
        """,
    ),
    *_kinds("party", DISTRICT, "district-party | Huyện ủy, quận ủy, thị ủy (đến 30/6/2025) | Party of a district"),
    *_kinds(
        "party",
        COMMUNE,
        """
        commune-party | Đảng ủy xã, phường, đặc khu | Party committee of a commune
        commune-party-board | Ban, văn phòng của Đảng ủy xã | Board of a commune's Party committee
        party-cell | Chi bộ, đảng bộ cơ sở | Party cell
        """,
    ),
    *_kinds("front", COUNTRY, "central-front | Mặt trận, đoàn thể ở trung ương | Central Front or mass organisation"),
    *_kinds(
        "front",
        PROVINCE,
        """
        province-front | Ủy ban MTTQ Việt Nam tỉnh, thành phố | Fatherland Front of a province
        province-mass | Tổ chức chính trị – xã hội cấp tỉnh | Mass organisation of a province
        province-association | Hội, liên hiệp hội cấp tỉnh | Association of a province
        """,
    ),
    *_kinds("front", DISTRICT, "district-front | MTTQ, đoàn thể cấp huyện (đến 30/6/2025) | Front of a district"),
    *_kinds(
        "front",
        COMMUNE,
        """
        commune-front | Ủy ban MTTQ Việt Nam xã, phường | Fatherland Front of a commune
        commune-mass | Tổ chức chính trị – xã hội cấp xã | Mass organisation of a commune
        """,
    ),
    *_kinds(
        "service",
        PROVINCE,
        """
        hospital | Bệnh viện | Hospital
        health-centre | Trung tâm y tế, trung tâm kiểm soát bệnh tật | Health centre
        university | Đại học, học viện, cao đẳng | University or college
        secondary-school | Trường trung học phổ thông, giáo dục thường xuyên | Secondary school
        culture-centre | Trung tâm văn hóa, bảo tàng, thư viện | Culture centre, museum, library
        service-unit | Đơn vị sự nghiệp khác | Other public service
        """,
    ),
    *_kinds(
        "service",
        COMMUNE,
        """
        health-station | Trạm y tế | Health station
        school | Trường mầm non, tiểu học, trung học cơ sở | School
        commune-service | Đơn vị sự nghiệp của xã, phường | Public service of a commune
        """,
    ),
    *_kinds("press", COUNTRY, "central-press | Cơ quan báo chí trung ương | Central press"),
    *_kinds("press", PROVINCE, "press | Báo, đài phát thanh và truyền hình | Newspaper, radio, television"),
    *_kinds("press", COMMUNE, "loudspeaker | Đài truyền thanh cơ sở | Loudspeaker station"),
    *_kinds(
        "other",
        PROVINCE,
        """
        steering-committee | Ban chỉ đạo, tổ công tác | Steering committee
        enterprise | Doanh nghiệp | Enterprise
        other | Cơ quan, đơn vị khác | Other body
        """,
    ),
)
