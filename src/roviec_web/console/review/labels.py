"""The words of the review screen for what the pure core names by code."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from roviec_web.documents.reviewing import ClauseKind, EditKind, Status, Strife, TaskKind

STATUSES: Final = {
    Status.UNTOUCHED: (_("Chưa rà soát"), ""),
    Status.ACCEPTED: (_("Đã chấp nhận"), "good"),
    Status.EDITED: (_("Đã sửa"), "info"),
    Status.ADDED: (_("Bổ sung"), "info"),
}
"""Word and look."""
TASK_KINDS: Final = {
    TaskKind.ASSIGNED: _("Giao cho cơ quan"),
    TaskKind.MEASURE: _("Việc chung, giải pháp"),
    TaskKind.CONTENT: _("Nội dung cần nói"),
    TaskKind.REQUIREMENT: _("Yêu cầu"),
    TaskKind.NONE: _("Không phải việc"),
}
CLAUSE_KINDS: Final = {
    ClauseKind.PART: _("Phần"),
    ClauseKind.CHAPTER: _("Chương"),
    ClauseKind.SECTION: _("Mục"),
    ClauseKind.SUBSECTION: _("Tiểu mục"),
    ClauseKind.ARTICLE: _("Điều"),
    ClauseKind.ITEM: _("Khoản"),
    ClauseKind.SUBITEM: _("Khoản nhỏ"),
    ClauseKind.POINT: _("Điểm"),
    ClauseKind.BULLET: _("Gạch đầu dòng"),
    ClauseKind.ENUM: _("Liệt kê trong câu"),
    ClauseKind.PARAGRAPH: _("Đoạn văn"),
}
EDITS: Final = {
    EditKind.ACCEPT: _("Chấp nhận"),
    EditKind.TEXT: _("Sửa lời của việc"),
    EditKind.SPLIT: _("Tách việc, thêm việc"),
    EditKind.JOIN: _("Gộp việc"),
    EditKind.PART: _("Tách điều khoản"),
    EditKind.UNITE: _("Gộp điều khoản"),
    EditKind.KIND: _("Đổi loại"),
    EditKind.LEAD: _("Đặt cơ quan chủ trì"),
    EditKind.PARTNERS: _("Đặt cơ quan phối hợp"),
    EditKind.DEADLINE: _("Bổ sung thời hạn"),
    EditKind.BODY: _("Khớp tên cơ quan"),
    EditKind.DISMISS: _("Bỏ qua phát hiện"),
    EditKind.OPERATE: _("Bỏ dấu không vận hành"),
}
STRIFES: Final = {
    Strife.CHANGED: _("Điều khoản đã đổi lời sau khi người rà soát ghi ý này."),
    Strife.GONE: _("Điều khoản không còn trong văn bản này."),
    Strife.TASK: _("Việc mà ý này nói tới không còn, hoặc đã khác."),
    Strife.OTHER: _("Việc được gộp vào không còn, hoặc đã khác."),
}
SEVERITIES: Final = {
    "error": (_("Lỗi"), "bad"),
    "warning": (_("Cảnh báo"), "wait"),
    "info": (_("Lưu ý"), "info"),
}
CLARITY: Final = {
    "person": _("người"),
    "work": _("việc"),
    "time": _("thời gian"),
    "responsibility": _("trách nhiệm"),
    "product": _("sản phẩm"),
    "authority": _("thẩm quyền"),
}
"""The "6 rõ"."""
RECURRING: Final = [
    ("", _("Một lần")),
    ("thường xuyên", _("Thường xuyên")),
    ("hằng ngày", _("Hằng ngày")),
    ("hằng tuần", _("Hằng tuần")),
    ("hằng tháng", _("Hằng tháng")),
    ("hằng quý", _("Hằng quý")),
    ("hằng năm", _("Hằng năm")),
]
