"""Every word of the page, in Vietnamese and English."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, str]]] = {
    # The frame.
    "skip": ("Đến phần đọc được", "Skip to what was found"),
    "untitled": ("Văn bản không có trích yếu", "Document without a title"),
    "print_summary": ("In tóm tắt", "Print summary"),
    "other_language": ("English", "Tiếng Việt"),
    "theme_auto": ("Nền: theo máy", "Colours: device"),
    "theme_light": ("Nền: sáng", "Colours: light"),
    "theme_dark": ("Nền: tối", "Colours: dark"),
    "help": ("Phím tắt", "Keys"),
    "close": ("Đóng", "Close"),
    "issuer": ("Cơ quan ban hành", "Issued by"),
    "number": ("Số, ký hiệu", "Number"),
    "blank_number": ("chưa ghi số ({symbol})", "number left blank ({symbol})"),
    "date": ("Ngày ban hành", "Date"),
    "not_written": ("văn bản không ghi", "not in the document"),
    "signer": ("Người ký", "Signed by"),
    "urgency": ("Độ khẩn", "Urgency"),
    "secrecy": ("Độ mật", "Secrecy"),
    "sections": ("Các phần của trang", "Sections of this page"),
    "source": ("Văn bản", "Document"),
    "summary": ("Tóm tắt", "Summary"),
    "tasks": ("Việc", "Tasks"),
    "bodies": ("Cơ quan", "Bodies"),
    "deadlines": ("Thời hạn", "Deadlines"),
    "clarity": ("6 rõ", "6 clarities"),
    "findings": ("Lỗi, lưu ý", "Findings"),
    "footer": (
        (
            "Rõ Việc lập trang này từ tệp {name}, theo quy tắc, không suy đoán: điều văn bản không nói thì để trống. "
            "Trang không gửi và không tải gì qua mạng."
        ),
        (
            "Rõ Việc made this page from the file {name}, by rules and without guessing: what the document does not "
            "say is left blank. The page sends and fetches nothing."
        ),
    ),
    "fingerprint": ("Mã kiểm tra tệp gốc (SHA-256): {sha}", "Checksum of the file (SHA-256): {sha}"),
    # The source.
    "source_title": ("Văn bản gốc", "The source"),
    "source_hint": (
        "Chọn một chỗ trong văn bản để xem Rõ Việc đọc được gì ở đó.",
        "Choose a place in the document to see what was read there.",
    ),
    "legend": ("Chú giải", "Legend"),
    "page_n": ("Trang {n}", "Page {n}"),
    "line_n": ("dòng {n}", "line {n}"),
    "pages_capped": (
        "Trang này chỉ kèm ảnh {n} trang đầu để tệp nhẹ; các trang sau hiện bằng chữ.",
        "To keep this file small it holds pictures of the first {n} page{s} only; those after are shown as text.",
    ),
    "table": ("Bảng", "Table"),
    "back": ("Quay lại", "Back"),
    "empty_source": ("Tệp không có chữ nào.", "The file holds no text."),
    # Kinds and roles.
    "lead": ("Chủ trì", "Lead"),
    "coordinating": ("Phối hợp", "With"),
    "executing": ("Thực hiện", "Carried out by"),
    "with": ("Phối hợp, thực hiện", "With, carried out by"),
    "product": ("Sản phẩm", "Product"),
    "due": ("Thời hạn", "Due"),
    "inherited": ("theo {path}", "from {path}"),
    "assumed_year": ("năm do suy ra", "year inferred"),
    "kind_assigned": ("việc được giao", "assigned task"),
    "kind_measure": ("việc chung, không nêu cơ quan", "measure, no body named"),
    "kind_content": ("nội dung tuyên truyền", "content, what to say"),
    "kind_requirement": ("yêu cầu", "requirement"),
    "halted": ("không vận hành", "not operated"),
    "halted_reason": (
        (
            "Không vận hành: việc này theo dõi suy nghĩ, dư luận hoặc xử lý lời nói của người khác. Rõ Việc giữ nguyên "
            "lời văn, không tính vào tổng số và không theo dõi thực hiện."
        ),
        (
            "Not operated: this watches what people think or acts against what others say. Rõ Việc keeps the words, "
            "leaves them out of every total and does not follow their execution."
        ),
    ),
    "missing": ("Chưa nêu rõ", "Not said"),
    "six_person": ("người", "person"),
    "six_work": ("việc", "work"),
    "six_time": ("thời gian", "time"),
    "six_responsibility": ("trách nhiệm", "responsibility"),
    "six_product": ("sản phẩm", "product"),
    "six_authority": ("thẩm quyền", "authority"),
    "error": ("lỗi", "error"),
    "warning": ("cảnh báo", "warning"),
    "info": ("lưu ý", "note"),
    # Counts.
    "n_assigned": ("việc được giao", "assigned tasks"),
    "n_measures": ("việc chung", "measures"),
    "n_bodies": ("cơ quan", "bodies"),
    "n_dated": ("việc có ngày hạn", "tasks with a day"),
    "n_undated": ("việc được giao chưa có hạn", "assigned tasks without a deadline"),
    "n_halted": ("việc không vận hành", "tasks not operated"),
    "n_errors": ("lỗi", "errors"),
    "n_warnings": ("cảnh báo", "warnings"),
    "n_notes": ("lưu ý", "notes"),
    "total_halted": (
        (
            "{n} việc không vận hành vì theo dõi suy nghĩ, dư luận hoặc xử lý lời nói của người khác: chỉ giữ lại "
            "lời văn, không tính vào các số khác."
        ),
        (
            "{n} task{s} not operated, for watching what people think or acting against what others say: the words are "
            "kept and count in no other figure."
        ),
    ),
    # Summary.
    "summary_six": ("Việc được giao có rõ không", "How clear the assigned tasks are"),
    "summary_due": ("Hạn đến trước", "Due first"),
    "summary_bodies": ("Cơ quan chủ trì nhiều việc", "Bodies that lead most"),
    "summary_findings": ("Cần xem lại trong văn bản", "To be looked at in the document"),
    "summary_unclear": ("Nên làm rõ trước", "To be made clear first"),
    "and_more": ("và {n} mục nữa", "and {n} more"),
    "leads_n": ("chủ trì {n} việc", "leads {n}"),
    "partners_n": ("phối hợp, thực hiện {n} việc", "takes part in {n}"),
    # Tasks.
    "tasks_title": ("Điều khoản và việc", "Clauses and tasks"),
    "n_tasks": ("{n} việc", "{n} task{s}"),
    "part_main": ("Văn bản chính", "Main document"),
    "part_carried": ("Văn bản kèm theo", "Document carried"),
    "part_annex": ("Phụ lục", "Annex"),
    "part_form": ("Biểu mẫu", "Form"),
    "no_clauses": (
        "Không tìm thấy điều khoản nào. Hãy xem phần “Văn bản”: nếu chữ bị vỡ, hãy dùng tệp gốc DOCX.",
        "No clause was found. Look at “Document”: if its letters are broken, use the original file (DOCX) instead.",
    ),
    # Filter.
    "filter": ("Lọc", "Filter"),
    "filter_text": ("Tìm chữ, không cần dấu", "Words, without accents too"),
    "filter_body": ("Cơ quan", "Body"),
    "filter_kind": ("Loại việc", "Kind of task"),
    "filter_severity": ("Mức", "Severity"),
    "all": ("Tất cả", "All"),
    "no_deadline_kind": ("việc được giao chưa có hạn", "assigned, without a deadline"),
    "clear": ("Bỏ lọc", "Clear"),
    "filter_count": ("Còn {n} mục ở phần này.", "{n} item{s} left in this section."),
    "filter_none": (
        "Không mục nào ở phần này khớp. Hãy bỏ bớt điều kiện lọc.",
        "Nothing in this section fits. Take a condition away.",
    ),
    # Bodies.
    "bodies_title": ("Cơ quan và việc", "Bodies and their tasks"),
    "role": ("Vai", "Role"),
    "task": ("Việc", "Task"),
    "body": ("Cơ quan", "Body"),
    "no_bodies": (
        "Văn bản không giao việc cho cơ quan nào. Hãy xem phần “Việc” để giao các việc chung.",
        "The document assigns no task to any body. See “Tasks” for the measures that somebody should get.",
    ),
    # Deadlines.
    "deadlines_title": ("Việc theo thời hạn", "Tasks by deadline"),
    "timeline": (
        "Đường thời gian: {n} việc có ngày hạn, từ {first} đến {last}. Bảng dưới đây liệt kê từng việc.",
        "Timeline: {n} task{s} with a day, from {first} to {last}. The table below lists each.",
    ),
    "phase": ("Giai đoạn", "Phase"),
    "due_dated": ("Có ngày", "With a day"),
    "due_recurring": ("Định kỳ, thường xuyên", "Recurring"),
    "due_event": ("Theo sự việc, không rõ ngày", "After an event, no day"),
    "undated_n": ("{n} việc được giao chưa có hạn: ", "{n} assigned task{s} without a deadline: "),
    "show_undated": ("xem các việc này", "show them"),
    "no_deadlines": (
        "Văn bản không ghi thời hạn nào. Nên bổ sung thời hạn cho từng việc được giao trước khi ban hành.",
        "The document sets no deadline. Give each assigned task one before it is issued.",
    ),
    # Clarity.
    "clarity_title": ("6 rõ của các việc được giao", "The six clarities of the assigned tasks"),
    "rule_person": ("Nêu đúng một cơ quan hoặc người chủ trì.", "Names one body or person that leads."),
    "rule_work": ("Có động từ chỉ việc phải làm.", "Has a verb that says what to do."),
    "rule_time": ("Có thời hạn hoặc kỳ hạn.", "Has a deadline or recurs."),
    "rule_responsibility": ("Nói ai chủ trì, ai phối hợp hoặc báo cáo ai.", "Says who leads, who helps or who hears."),
    "rule_product": ("Nói kết quả hoặc sản phẩm.", "Says what comes out."),
    "rule_authority": ("Nói cấp nào quyết định, phê duyệt.", "Says who decides or approves."),
    "clear_one": ("Rõ", "Clear"),
    "share": ("Nêu rõ / tổng số việc", "Say it / all tasks"),
    "matrix": ("Từng việc", "Task by task"),
    "yes": ("có", "yes"),
    "no": ("chưa", "no"),
    "no_clarity": (
        "Không có việc được giao nên chưa tính được 6 rõ. Hãy nêu cơ quan chủ trì cho từng việc trong văn bản.",
        "No task is assigned, so there is nothing to count. Name the body that leads each task in the document.",
    ),
    # Findings.
    "findings_title": ("Lỗi và lưu ý về văn bản", "Faults of the document and notes"),
    "severity_error": ("Lỗi: nên sửa trước khi ký", "Errors: mend before signing"),
    "severity_warning": ("Cảnh báo: nên xem lại", "Warnings: look again"),
    "severity_info": ("Lưu ý: để biết", "Notes: good to know"),
    "fix": ("Đề nghị sửa thành", "Mend it to"),
    "no_findings": (
        "Không thấy lỗi nào trong văn bản. Bước tiếp: phần “6 rõ” cho biết việc nào thiếu thời hạn, sản phẩm.",
        "No fault was found. Next: “6 clarities” shows which tasks lack a deadline or a product.",
    ),
    # Keys.
    "keys_title": ("Dùng bàn phím", "With the keyboard"),
    "key_next": ("mục sau, mục trước", "next item, item before"),
    "key_cross": ("sang chỗ tương ứng ở bên kia", "to the same place on the other side"),
    "key_find": ("tìm chữ", "find words"),
    "key_section": ("mở phần thứ mấy", "open a section by its number"),
    "key_escape": ("bỏ chọn", "choose nothing"),
    "key_help": ("bảng này", "this list"),
}
"""Each label first in Vietnamese, then in English."""
