"""Words for states and kinds of documents."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from roviec_web.documents.models import Document

TYPES: Final = {
    "BC": _("Báo cáo"),
    "CD": _("Công điện"),
    "CT": _("Chỉ thị"),
    "CTR": _("Chương trình"),
    "CV": _("Công văn"),
    "HD": _("Hướng dẫn"),
    "KH": _("Kế hoạch"),
    "NQ": _("Nghị quyết"),
    "QD": _("Quyết định"),
    "TB": _("Thông báo"),
    "TTR": _("Tờ trình"),
}
"""Of the contract; other codes are shown as they are."""

STATES: Final = {
    Document.State.WAITING: (_("Đang chờ"), "wait"),
    Document.State.COMPILING: (_("Đang biên dịch"), "info"),
    Document.State.COMPILED: (_("Đã biên dịch"), "good"),
    Document.State.UNPACKED: (_("Đã mở gói"), "good"),
    Document.State.FAILED: (_("Không đọc được"), "bad"),
    Document.State.REFUSED: (_("Bị từ chối"), "bad"),
}
"""The word of a state, and its look."""
BUSY: Final = frozenset({Document.State.WAITING, Document.State.COMPILING})
"""Something is still to come."""

WAYS: Final = {
    Document.Way.UPLOAD: _("tải lên"),
    Document.Way.FOLDER: _("thư mục tiếp nhận"),
    Document.Way.MAIL: _("hộp thư tiếp nhận"),
}

SIGNATURE_STATES: Final = {
    "valid": (_("Hợp lệ"), "good"),
    "invalid": (_("Không hợp lệ"), "bad"),
    "unknown": (_("Chưa rõ nơi cấp"), "wait"),
}
SIGNATURE_MEANINGS: Final = {
    "valid": _("Tệp không bị sửa sau khi ký; chứng thư do nơi cấp được tin cậy ở đây cấp."),
    "invalid": _("Tệp bị sửa sau khi ký, hoặc chữ ký hỏng. Đừng dùng tệp này làm bản chính."),
    "unknown": _("Tệp không bị sửa sau khi ký, nhưng nơi cấp chứng thư chưa nằm trong danh sách tin cậy."),
}


def type_name(code: str) -> str:
    """The name of a type; a code that is not known as it is."""
    return str(TYPES.get(code, code))
