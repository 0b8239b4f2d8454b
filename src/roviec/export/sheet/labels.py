"""What the workbook says, first in Vietnamese, then in English."""

from __future__ import annotations

from roviec.errors import Language

_LABELS: dict[str, tuple[str, str]] = {
    "work_sheet": ("Bảng phân công nhiệm vụ", "Assigned work"),
    "content_sheet": ("Nội dung, yêu cầu", "Contents, requirements"),
    "finding_sheet": ("Phát hiện", "Findings"),
    "work_title": ("BẢNG PHÂN CÔNG NHIỆM VỤ", "ASSIGNED WORK"),
    "content_title": ("NỘI DUNG VÀ YÊU CẦU CỦA VĂN BẢN", "CONTENTS AND REQUIREMENTS OF THE DOCUMENT"),
    "finding_title": ("LỖI VÀ LƯU Ý VỀ VĂN BẢN", "FAULTS OF THE DOCUMENT AND NOTES"),
    "totals": (
        "Tổng số {n} việc: {assigned} việc giao cho cơ quan, {measures} việc chung không nêu cơ quan.",
        "{n} tasks in all: {assigned} given to a body, {measures} with nobody named.",
    ),
    "halted_total": (
        "{n} việc không vận hành: giữ nguyên lời văn, không tính vào tổng số, không nhận kết quả.",
        "{n} not operated: their words are kept, they count in no total and take no result.",
    ),
    "none_halted": ("{n} việc không vận hành.", "{n} not operated."),
    "fill_in": (
        "Cơ quan thực hiện điền các cột nền vàng; ngày ghi dạng 31/03/2026.",
        "The body that carries the work out fills the yellow columns; days as 31/03/2026.",
    ),
    "halted": (
        "Không vận hành: không theo dõi, không nhận kết quả.",
        "Not operated: nothing is followed up, no result is taken.",
    ),
    "executing": ("Cơ quan thực hiện: {names}.", "Carried out by: {names}."),
    "inherited": ("Thời hạn ghi ở {path}.", "The deadline stands in {path}."),
    "assumed_year": (
        "Văn bản không ghi năm của thời hạn; năm do máy suy ra.",
        "The year of the deadline was inferred.",
    ),
    "cut": ("… (lời văn quá dài, xem {path})", "… (too long for a cell, see {path})"),
    "nothing": ("Văn bản không có việc nào.", "The document has no tasks."),
    "no_findings": ("Không thấy lỗi nào trong văn bản.", "No fault was found in the document."),
    "part_main": ("Văn bản chính", "Main document"),
    "part_carried": ("Văn bản kèm theo", "Carried document"),
    "part_annex": ("Phụ lục", "Annex"),
    "part_form": ("Biểu mẫu", "Form"),
    "ordinal": ("STT", "No."),
    "clause": ("Điều khoản", "Clause"),
    "note": ("Ghi chú", "Note"),
    "kind": ("Loại", "Kind"),
    "kind_content": ("Nội dung", "Content"),
    "kind_requirement": ("Yêu cầu", "Requirement"),
    "words": ("Lời văn", "Words"),
    "severity": ("Mức độ", "Severity"),
    "severity_error": ("Lỗi", "Error"),
    "severity_warning": ("Cảnh báo", "Warning"),
    "severity_info": ("Lưu ý", "Note"),
    "rule": ("Mã", "Rule"),
    "line": ("Dòng", "Line"),
    "message": ("Phát hiện", "Finding"),
    "fix": ("Đề nghị sửa thành", "Mend it to"),
    "page": ("Trang &P/&N", "Page &P of &N"),
    "state_title": ("Trạng thái", "State"),
    "state_wrong": ("Hãy chọn một trạng thái trong danh sách: {states}.", "Choose a state of the list: {states}."),
    "day_title": ("Ngày", "Day"),
    "day_hint": ("Ghi ngày/tháng/năm, như 31/03/2026.", "Day/month/year, such as 31/03/2026."),
    "day_wrong": (
        "Đây không phải là một ngày. Hãy ghi ngày/tháng/năm, như 31/03/2026.",
        "This is no day. Write day/month/year, such as 31/03/2026.",
    ),
    "halted_title": ("Việc không vận hành", "Not operated"),
    "halted_wrong": (
        "Việc này không vận hành nên không nhận trạng thái hay kết quả. Hãy để trống ô này.",
        "This task is not operated and takes no state and no result. Leave the cell empty.",
    ),
}


def say(key: str, language: Language, **values: str | int) -> str:
    """A label in one language."""
    words = _LABELS[key][0 if language == "vi" else 1]
    return words.format(**values) if values else words
