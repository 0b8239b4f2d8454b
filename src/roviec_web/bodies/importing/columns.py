"""Which column says what. Offices name columns in many ways; each name is compared without accents and signs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from roviec_web.kit.folding import fold

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "name": (
        "Tên cơ quan", "Tên đơn vị", "Tên cơ quan, đơn vị", "Cơ quan, đơn vị", "Cơ quan", "Đơn vị", "Tên tổ chức",
        "Tên", "Tên đầy đủ", "Name", "Body",
    ),
    "kind": ("Loại", "Loại cơ quan", "Loại hình", "Loại đơn vị", "Phân loại", "Nhóm", "Kind", "Type"),
    "above": (
        "Trực thuộc", "Cơ quan cấp trên", "Cơ quan chủ quản", "Đơn vị chủ quản", "Đơn vị cấp trên", "Cấp trên",
        "Thuộc", "Cơ quan quản lý trực tiếp", "Parent",
    ),
    "abbreviation": ("Viết tắt", "Tên viết tắt", "Chữ viết tắt", "Ký hiệu", "Abbreviation"),
    "identifier": (
        "Mã định danh", "Mã định danh điện tử", "Mã cơ quan", "Mã đơn vị", "Mã", "Mã số", "Identifier", "Code",
    ),
    "unit_code": ("Mã đơn vị hành chính", "Mã ĐVHC", "Mã hành chính", "Unit code"),
    "starts_on": ("Từ ngày", "Ngày thành lập", "Ngày bắt đầu", "Hoạt động từ", "Hiệu lực từ", "From", "Starts on"),
    "ends_on": ("Đến ngày", "Ngày kết thúc", "Ngày giải thể", "Chấm dứt từ", "Ngày chấm dứt", "To", "Ends on"),
}  # fmt: skip
"""Fields, each with the names of its column; the first one is that of our own template."""

_BY_NAME: Final = {fold(name): field for field, names in FIELDS.items() for name in names}


def read_header(cells: Sequence[object]) -> dict[str, int]:
    """Where each field stands; empty where no cell names a column of names. The first of two alike counts."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        field = _BY_NAME.get(fold(str(cell).partition("(")[0]))
        if field is not None:
            found.setdefault(field, at)
    return found if "name" in found else {}
