"""The words of the printed pages, in Vietnamese and English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from roviec.errors import Language

LABELS: dict[str, tuple[str, str]] = {
    "issuer": ("Cơ quan ban hành", "Issued by"),
    "number": ("Số, ký hiệu", "Number"),
    "no_number": ("(để trống) ", "(blank) "),
    "date": ("Ngày ban hành", "Date"),
    "signer": ("Người ký", "Signed by"),
    "urgency": ("Độ khẩn", "Urgency"),
    "secrecy": ("Độ mật", "Secrecy"),
    "bases": ("Căn cứ", "On the basis of"),
    "recipients": ("Nơi nhận", "Recipients"),
    "source": ("Tệp", "File"),
    "untitled": ("Văn bản không có trích yếu", "Document without a title"),
    "outline": ("Điều khoản và việc", "Clauses and tasks"),
    "part_carried": ("Văn bản kèm theo", "Document carried"),
    "part_annex": ("Phụ lục", "Annex"),
    "part_form": ("Biểu mẫu", "Form"),
    "table": ("bảng", "table"),
    "lead": ("Chủ trì", "Lead"),
    "coordinating": ("Phối hợp", "With"),
    "executing": ("Thực hiện", "Carried out by"),
    "deadline": ("Thời hạn", "Due"),
    "product": ("Sản phẩm", "Product"),
    "inherited": ("theo {path}", "from {path}"),
    "not_operated": ("không vận hành", "not operated here"),
    "partly_operated": ("một phần không vận hành", "partly not operated here"),
    "bodies": ("Cơ quan và việc", "Bodies and their tasks"),
    "body": ("Cơ quan", "Body"),
    "tasks": ("Việc", "Tasks"),
    "more_tasks": ("và {n} việc nữa", "and {n} more"),
    "no_tasks": ("Văn bản không giao việc cho cơ quan nào.", "The document assigns no task to any body."),
    "deadlines": ("Thời hạn", "Deadlines"),
    "no_deadlines": ("Văn bản không ghi thời hạn nào.", "The document sets no deadline."),
    "undated": ("không rõ ngày", "no date"),
    "recurring": ("định kỳ", "recurring"),
    "phases": ("Giai đoạn", "Phases"),
    "slogans": ("Khẩu hiệu", "Slogans"),
    "anniversaries": ("Ngày kỷ niệm", "Anniversaries"),
    "years": ("{n} năm", "{n} years"),
    "clarity": ("6 rõ", "The six clarities"),
    "clarity_of": ("“6 rõ” của {n} việc được giao", "The six clarities of {n} assigned tasks"),
    "mend_first": ("Điều khoản nên sửa trước", "Clauses to mend first"),
    "lacks": ("chưa rõ", "does not say"),
    "person": ("người", "person"),
    "work": ("việc", "work"),
    "time": ("thời gian", "time"),
    "responsibility": ("trách nhiệm", "responsibility"),
    "authority": ("thẩm quyền", "authority"),
    "counts": ("Tổng số", "In all"),
    "n_clauses": ("{n} điều khoản", "{n} clauses"),
    "n_assigned": ("{n} việc được giao", "{n} assigned tasks"),
    "n_measures": ("{n} việc chung", "{n} measures"),
    "n_not_operated": ("{n} việc không vận hành", "{n} not operated here"),
    "n_bodies": ("{n} cơ quan", "{n} bodies"),
    "n_references": ("{n} dẫn chiếu", "{n} references"),
    "findings": ("Lỗi và lưu ý về văn bản", "Faults of the document"),
    "no_findings": ("Không thấy lỗi.", "No fault found."),
    "error": ("lỗi", "error"),
    "warning": ("cảnh báo", "warning"),
    "info": ("lưu ý", "note"),
    "n_error": ("{n} lỗi", "{n} errors"),
    "n_warning": ("{n} cảnh báo", "{n} warnings"),
    "n_info": ("{n} lưu ý", "{n} notes"),
    "n_ignored": ("{n} đã bỏ qua", "{n} set aside"),
    "n_documents": ("{n} văn bản", "{n} documents"),
    "hint": ("cách sửa", "what to do"),
    "fix": ("sửa thành", "write"),
    "unused_ignore": (
        "{place}: “{code}” không còn bỏ qua điều gì; có thể xóa dòng này.",
        "{place}: “{code}” sets nothing aside any more; the line may go.",
    ),
    "line": ("dòng {n}", "line {n}"),
    "page": ("trang {n}", "page {n}"),
    "kind": ("Loại", "Kind"),
    "clause": ("Điều khoản", "Clause"),
    "place": ("Chỗ đứng", "Place"),
    "words": ("Lời văn", "Words"),
    "in_source": ("Trong tệp gốc", "In the source"),
    "task": ("Việc", "Task"),
    "rule": ("Quy tắc", "Rule"),
    "operated": ("Vận hành", "Operated"),
    "operated_yes": ("có", "yes"),
    "operated_no": (
        "không: chỉ ghi lại, hệ thống không làm việc theo dõi tư tưởng, dư luận và xử lý lời người khác",
        "no: recorded only; the system does not watch people's minds nor act on what others say",
    ),
    "says": ("Nêu rõ", "Says"),
    "none": ("không nêu", "not said"),
    "assumed": ("suy ra: {what}", "assumed: {what}"),
    "no_task_here": ("Điều khoản này không sinh ra việc nào.", "This clause makes no task."),
    "kind_assigned": ("việc được giao", "assigned task"),
    "kind_measure": ("việc chung, không nêu cơ quan", "measure, no body named"),
    "kind_content": ("nội dung tuyên truyền", "content, what to say"),
    "kind_requirement": ("yêu cầu", "requirement"),
    "node_part": ("phần", "part"),
    "node_chapter": ("chương", "chapter"),
    "node_section": ("mục", "section"),
    "node_subsection": ("tiểu mục", "subsection"),
    "node_item": ("khoản", "item"),
    "node_subitem": ("khoản con", "subitem"),
    "node_point": ("điểm", "point"),
    "node_article": ("điều", "article"),
    "node_bullet": ("gạch đầu dòng", "bullet"),
    "node_enum": ("liệt kê trong câu", "enumeration in a sentence"),
    "node_paragraph": ("đoạn không đánh số", "unmarked paragraph"),
    "node_table": ("bảng", "table"),
    "node_row": ("dòng của bảng", "row of a table"),
}
"""Each label first in Vietnamese, then in English."""

CLARITY = ("person", "work", "time", "responsibility", "product", "authority")
"""The "6 rõ", in the order in which they are always said."""


def label(key: str, language: Language, **values: object) -> str:
    """The words for a key in one language."""
    vietnamese, english = LABELS[key]
    words = vietnamese if language == "vi" else english
    return words.format(**values) if values else words


def day(value: date | None, language: Language) -> str:
    """A day as people of that language write it in documents; empty for None."""
    if value is None:
        return ""
    return value.strftime("%d/%m/%Y") if language == "vi" else value.isoformat()
