"""Labels of inline forms: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …", "Sản phẩm: …"."""

from __future__ import annotations

import re
from enum import StrEnum


class LabelRole(StrEnum):
    """What the words after a label are."""

    WORK = "work"
    LEAD = "lead"
    COORDINATING = "coordinating"
    EXECUTING = "executing"
    DEADLINE = "deadline"
    PRODUCT = "product"
    OTHER = "other"


_BODY = r"(?:các\s+)?(?:cơ\s+quan|cq|đơn\s+vị|đv|tổ\s+chức|bộ\s+phận|cá\s+nhân|người)(?:\s*,\s*(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|địa\s+phương|cá\s+nhân))*"
_LABELS: tuple[tuple[LabelRole, str], ...] = (
    (
        LabelRole.COORDINATING,
        (
            rf"(?:{_BODY}\s+)?(?:tham\s+gia\s+)?phối\s+hợp(?:\s+(?:thực\s+hiện|triển\s+khai))?"
            rf"|{_BODY}\s+(?:cùng\s+)?(?:tham\s+gia|hỗ\s+trợ)(?:\s+thực\s+hiện)?"
        ),
    ),
    (
        LabelRole.LEAD,  # "chú trì": a scan misread
        (
            rf"(?:{_BODY}\s+)?ch[ủú]\s+trì(?:\s+(?:thực\s+hiện|triển\s+khai|tham\s+mưu|soạn\s+thảo))?"
            rf"|{_BODY}\s+(?:thực\s+hiện|chịu\s+trách\s+nhiệm|phụ\s+trách|đầu\s+mối|tham\s+mưu|soạn\s+thảo|triển\s+khai|được\s+giao)(?:\s+chính)?"
            r"|phân\s+công(?:\s+thực\s+hiện)?|trách\s+nhiệm(?:\s+thực\s+hiện)?|đầu\s+mối(?:\s+thực\s+hiện)?|giao\s+(?:nhiệm\s+vụ\s+)?cho"
        ),
    ),
    (
        LabelRole.DEADLINE,
        (
            r"(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn|lộ\s+trình|thời\s+hạn\s+và\s+tiến\s+độ)"
            r"(?:\s+(?:thực\s+hiện|hoàn\s+thành|triển\s+khai|trình|ban\s+hành|báo\s+cáo|gửi\s+báo\s+cáo|tổ\s+chức|xong|trình\s+ban\s+hành|hoàn\s+tất|nộp))?"
            r"(?:\s+(?:báo\s+cáo|nhiệm\s+vụ))?|hoàn\s+thành"
        ),
    ),
    (
        LabelRole.PRODUCT,
        (
            r"(?:(?:dự\s+kiến\s+)?(?:sản\s+phẩm|kết\s+quả)(?:\s*(?:,|/|và)\s*(?:sản\s+phẩm|kết\s+quả))?"
            r"(?:\s+(?:đầu\s+ra|dự\s+kiến|hoàn\s+thành|thực\s+hiện|cần\s+đạt|phải\s+đạt|đạt\s+được))?|đầu\s+ra)"
        ),
    ),
    (
        LabelRole.WORK,
        r"(?:các\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động)(?:\s+(?:thực\s+hiện|công\s+việc|nhiệm\s+vụ|hoạt\s+động|cụ\s+thể|triển\s+khai|chính))?",
    ),
    (
        LabelRole.OTHER,
        (
            r"(?:nguồn\s+)?kinh\s+phí(?:\s+thực\s+hiện)?|địa\s+điểm(?:\s+(?:thực\s+hiện|tổ\s+chức))?|đối\s+tượng(?:\s+(?:thực\s+hiện|tham\s+gia))?"
            r"|hình\s+thức(?:\s+(?:thực\s+hiện|tổ\s+chức))?|số\s+lượng|thành\s+phần(?:\s+tham\s+dự)?|quy\s+mô|phạm\s+vi(?:\s+thực\s+hiện)?|ghi\s+chú|yêu\s+cầu"
            r"|mục\s+tiêu|mục\s+đích|chỉ\s+tiêu|phương\s+pháp|cách\s+thức"
        ),
    ),
)
LABEL = re.compile(
    r"[\s\-+–•]*(?:"
    + "|".join(f"(?P<{role.value}>{pattern})" for role, pattern in _LABELS)
    + r")\s*(?:\([^()]{0,60}\)\s*)?",
    re.IGNORECASE,
)
"""The whole of what stands between the beginning of a clause and a colon."""
