"""What each permission is called, as it follows "có quyền …"."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from roviec_web.people.access import Permission

PERMISSION_LABELS: Final[dict[Permission, Promise]] = {
    Permission.BODY_VIEW: _("xem cơ quan"),
    Permission.BODY_MANAGE: _("quản lý cơ quan"),
    Permission.PERSON_VIEW: _("xem người dùng"),
    Permission.PERSON_MANAGE: _("quản lý người dùng"),
    Permission.DOCUMENT_VIEW: _("xem văn bản"),
    Permission.DOCUMENT_UPLOAD: _("tải văn bản lên"),
    Permission.DOCUMENT_REVIEW: _("rà soát văn bản"),
    Permission.DOCUMENT_OVERTURN: _("bỏ dấu không vận hành sai"),
    Permission.ALIAS_CONFIRM: _("xác nhận tên cơ quan"),
    Permission.AUDIT_VIEW: _("xem nhật ký"),
    Permission.VIEW_SHARE: _("lưu bộ lọc dùng chung"),
    Permission.SITE_OPERATE: _("vận hành hệ thống"),
}
