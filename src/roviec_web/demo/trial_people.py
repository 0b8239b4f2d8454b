"""The five people that a person tries the invented province as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from roviec_web.people.models import RoleKind

PROVINCE: Final = ""
"""The body of the province itself, for ``TrialPerson.office``."""


@dataclass(frozen=True, slots=True)
class TrialPerson:
    """One of the five."""

    key: str
    """In addresses, and before the @ of the e-mail."""
    name: str
    position: str
    office: str
    """The department by its name; ``PROVINCE`` for the province's own body."""
    kinds: tuple[RoleKind, ...]
    label: Promise | str
    what: Promise | str
    """What there is to try."""

    @property
    def email(self) -> str:
        """Of a domain that can never exist (RFC 2606)."""
        return f"{self.key}@ha-son.example"


FIVE: Final = (
    TrialPerson(
        "planner",
        "Lê Thu Hà",
        "Phó Chánh Văn phòng Ủy ban nhân dân tỉnh",
        PROVINCE,
        (RoleKind.PLANNER, RoleKind.ADMINISTRATOR),
        _("Người lập kế hoạch"),
        _("Tải văn bản lên, duyệt từng nội dung, ghép tên cơ quan; kiêm quản trị cơ quan và người dùng."),
    ),
    TrialPerson(
        "clerk",
        "Trần Minh An",
        "Văn thư, Văn phòng Ủy ban nhân dân tỉnh",
        PROVINCE,
        (RoleKind.CONTRIBUTOR,),
        _("Văn thư"),
        _("Tải văn bản lên và theo dõi nơi nhận trong toàn tỉnh."),
    ),
    TrialPerson(
        "editor",
        "Phạm Khánh Linh",
        "Chuyên viên Sở Y tế",
        "Sở Y tế",
        (RoleKind.EDITOR,),
        _("Biên tập viên"),
        _("Xem và tải văn bản của Sở Y tế; không thấy văn bản của cơ quan khác."),
    ),
    TrialPerson(
        "second-reader",
        "Đỗ Quốc Bảo",
        "Phó Giám đốc Sở Y tế",
        "Sở Y tế",
        (RoleKind.APPROVER,),
        _("Người đọc duyệt"),
        _("Đọc lại văn bản của Sở Y tế trước khi ban hành."),
    ),
    TrialPerson(
        "leader",
        "Nguyễn Hữu Sơn",
        "Phó Chủ tịch Ủy ban nhân dân tỉnh",
        PROVINCE,
        (RoleKind.OVERSEER, RoleKind.APPROVER, RoleKind.AUDITOR),
        _("Lãnh đạo"),
        _("Xem toàn tỉnh: cơ quan, văn bản, ai được xem gì, nhật ký."),
    ),
)
