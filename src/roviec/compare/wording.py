"""What comparisons say to people, in Vietnamese and English: one list for the terminal, the page and the Word file."""

from __future__ import annotations

from datetime import date
from typing import Final

from roviec.errors import Language
from roviec.export.citing import plain_day

WORDS: Final[dict[str, tuple[str, str]]] = {
    # The frame.
    "versions_title": ("So sánh hai bản", "Two versions compared"),
    "parent_title": ("Đối chiếu với văn bản cấp trên", "Against the parent plan"),
    "old": ("Bản cũ", "Old version"),
    "new": ("Bản mới", "New version"),
    "parent": ("Văn bản cấp trên", "Parent plan"),
    "child": ("Kế hoạch cấp dưới", "Sub-plan"),
    "body": ("Cơ quan", "Body"),
    "file": ("Tệp", "File"),
    "untitled": ("Văn bản không có trích yếu", "Document without a title"),
    "same": (
        "Hai bản giống nhau: không điều khoản, việc, thời hạn nào khác.",
        "Both versions are the same: no clause, task or deadline differs.",
    ),
    "same_but_typography": (
        "Lời văn hai bản giống nhau; chỉ khác cách trình bày ở {n} chỗ.",
        "The words of both versions are the same; only typography differs, at {n} place{s}.",
    ),
    "clauses": ("Điều khoản", "Clauses"),
    "every_clause": ("Từng điều khoản", "Clause by clause"),
    "outside": ("Ngoài phần điều khoản", "Outside the clauses"),
    "header": ("Thông tin đầu và cuối văn bản", "Header and end of the document"),
    "tasks": ("Việc, thời hạn, cơ quan thay đổi", "Tasks, deadlines and bodies that change"),
    "phases": ("Giai đoạn", "Phases"),
    "typography": ("Chỉ khác cách trình bày", "Typography only"),
    "duties": ("Điều khoản giao cho cơ quan", "Clauses addressed to the body"),
    "no_duties": (
        "Văn bản cấp trên không có điều khoản nào giao cho “{body}”. Hãy xem lại tên cơ quan ở tùy chọn --for.",
        "The parent plan addresses no clause to “{body}”. See whether --for names the body as the plan does.",
    ),
    "added_below": ("Kế hoạch cấp dưới tự thêm", "Added by the sub-plan"),
    "nothing_added": ("Không có việc nào ngoài văn bản cấp trên.", "No task beyond the parent plan."),
    "halted": ("không vận hành", "not operated here"),
    "halted_total": (
        "{n} điều khoản không vận hành, không tính vào các số trên.",
        "{n} clause{s} not operated, outside these totals.",
    ),
    "general_total": (
        "{n} điều khoản gửi chung mọi cơ quan, không tính vào các số trên.",
        "{n} clause{s} addressed to everybody, outside these totals.",
    ),
    "halted_tasks": (
        "{n} việc thay đổi là việc không vận hành.",
        "{n} of the changed tasks {are} not operated.",
    ),
    "nothing": ("(không có)", "(none)"),
    "moved_to": ("chuyển đến {path}", "moved to {path}"),
    "moved_from": ("chuyển từ {path}", "moved from {path}"),
    "was": ("số cũ {path}", "was {path}"),
    "split_into": ("tách thành {path}", "split into {path}"),
    "split_from": ("tách từ {path}", "split from {path}"),
    "joined_into": ("gộp vào {path}", "joined into {path}"),
    "joined_from": ("gộp từ {path}", "joined from {path}"),
    "unchanged_between": ("{n} đoạn giữ nguyên", "{n} unchanged passage{s}"),
    "days_later": ("muộn hơn {n} ngày", "{n} day{s} later"),
    "days_earlier": ("sớm hơn {n} ngày", "{n} day{s} earlier"),
    "by_itself": ("chính kế hoạch này là kết quả", "this sub-plan is what is asked for"),
    "cited": ("có dẫn số điều khoản", "cites the clause"),
    "kept": ("theo địa chỉ giữ trong tệp", "by the address kept in the file"),
    "aside.twice": (
        "{n} địa chỉ giữ trong tệp bị chép ra nhiều chỗ, không dùng để ghép: {paths}.",
        "Addresses kept in the file that stand at several places, not used ({n}): {paths}.",
    ),
    "aside.empty": (
        "{n} địa chỉ giữ trong tệp không còn điều khoản nào bên cạnh: {paths}.",
        "Addresses kept in the file with no clause left beside them ({n}): {paths}.",
    ),
    "aside.unknown": (
        "{n} địa chỉ giữ trong tệp không có trong văn bản cấp trên này: {paths}.",
        "Addresses kept in the file that this parent plan does not have ({n}): {paths}.",
    ),
    "aside.not-addressed": (
        "{n} địa chỉ giữ trong tệp là của điều khoản không giao cho cơ quan: {paths}.",
        "Addresses kept in the file whose clauses are not addressed to the body ({n}): {paths}.",
    ),
    "aside.other-words": (
        "{n} địa chỉ giữ trong tệp đứng cạnh lời của điều khoản khác, không dùng để ghép: {paths}.",
        "Addresses kept in the file beside the words of another clause, not used ({n}): {paths}.",
    ),
    "aside.other-parent": (
        "{n} địa chỉ giữ trong tệp không dùng, vì kế hoạch cấp dưới không dẫn số của văn bản cấp trên: {paths}.",
        "Addresses kept in the file, not used because the sub-plan does not cite this parent ({n}): {paths}.",
    ),
    "other_words": ("lời văn khác nhiều, nên đọc lại", "put in very different words: read it"),
    "because": ("{role}, nêu {reach}: “{name}”", "{role}, named {reach}: “{name}”"),
    "region.header": ("phần đầu", "header"),
    "region.title": ("tên loại, trích yếu", "title"),
    "region.preamble": ("phần mở đầu", "preamble"),
    "region.recipients": ("nơi nhận", "recipients"),
    "region.signature": ("chữ ký", "signature"),
    "region.attachment": ("tài liệu kèm theo", "attachments"),
    "region.note": ("chú thích", "notes"),
    "region.other": ("phần khác", "other"),
    # What became of a clause.
    "kind.unchanged": ("giữ nguyên", "unchanged"),
    "kind.moved": ("chuyển chỗ", "moved"),
    "kind.renumbered": ("đổi số", "renumbered"),
    "kind.edited": ("sửa lời", "edited"),
    "kind.split": ("tách", "split"),
    "kind.joined": ("gộp", "joined"),
    "kind.added": ("thêm", "added"),
    "kind.removed": ("bỏ", "removed"),
    "task.edited": ("đổi", "changed"),
    "fate.carried": ("có đủ", "carried"),
    "fate.changed": ("nói khác", "changed"),
    "fate.narrowed": ("thu hẹp", "narrowed"),
    "fate.left-out": ("bỏ sót", "left out"),
    "typo.lines": ("xuống dòng", "line breaks"),
    "typo.spaces": ("dấu cách", "spaces"),
    "typo.tone-marks": ("cách đặt dấu thanh", "tone marks"),
    "typo.case": ("chữ hoa, chữ thường", "capitals"),
    "typo.punctuation": ("dấu câu", "punctuation"),
    "typo.marker": ("kiểu đánh số", "style of markers"),
    "role.lead": ("chủ trì", "lead"),
    "role.coordinating": ("phối hợp", "partner"),
    "role.executing": ("thực hiện", "executing"),
    "reach.name": ("đích danh", "by name"),
    "reach.class": ("theo nhóm", "by class"),
    "reach.everybody": ("chung mọi cơ quan", "with everybody"),
    "diff.deadline-later": ("thời hạn muộn hơn", "later deadline"),
    "diff.deadline-earlier": ("thời hạn sớm hơn", "earlier deadline"),
    "diff.deadline-missing": ("không ghi thời hạn", "no deadline"),
    "diff.frequency-other": ("định kỳ khác", "another frequency"),
    "diff.lead-other": ("cơ quan khác chủ trì", "another lead"),
    "diff.number-lower": ("con số thấp hơn", "lower number"),
    "diff.number-higher": ("con số cao hơn", "higher number"),
    "diff.product-missing": ("không nêu sản phẩm", "no product"),
    "diff.words-left-out": ("thiếu lời", "words left out"),
    "diff.words-other": ("lời khác", "other words"),
    # Values that differ.
    "field.text": ("lời văn", "words"),
    "field.lead": ("chủ trì", "lead"),
    "field.coordinating": ("phối hợp", "with"),
    "field.executing": ("thực hiện", "carried out by"),
    "field.deadline": ("thời hạn", "deadline"),
    "field.products": ("sản phẩm", "products"),
    "field.kind": ("loại việc", "kind of task"),
    "field.operated": ("vận hành", "operated"),
    "field.type": ("tên loại", "type"),
    "field.parent_issuer": ("cơ quan chủ quản", "parent body"),
    "field.issuer": ("cơ quan ban hành", "issued by"),
    "field.number": ("số, ký hiệu", "number"),
    "field.symbol": ("ký hiệu", "symbol"),
    "field.place": ("địa danh", "place"),
    "field.title": ("trích yếu", "title"),
    "field.urgency": ("độ khẩn", "urgency"),
    "field.secrecy": ("độ mật", "secrecy"),
    "field.date": ("ngày ban hành", "date"),
    "field.bases": ("căn cứ", "bases"),
    "field.recipients": ("nơi nhận", "recipients"),
    "field.signature.authority": ("thẩm quyền ký", "authority"),
    "field.signature.position": ("chức vụ người ký", "position"),
    "field.signature.name": ("người ký", "signed by"),
    "field.start": ("bắt đầu", "start"),
    "field.end": ("kết thúc", "end"),
    # The page.
    "skip": ("Đến từng điều khoản", "Skip to the clauses"),
    "print": ("In", "Print"),
    "keys": ("Phím tắt", "Keys"),
    "close": ("Đóng", "Close"),
    "theme_auto": ("Nền: theo máy", "Colours: device"),
    "theme_light": ("Nền: sáng", "Colours: light"),
    "theme_dark": ("Nền: tối", "Colours: dark"),
    "key_next": ("khác biệt sau", "next difference"),
    "key_back": ("khác biệt trước", "difference before"),
    "key_find": ("tìm", "search"),
    "key_help": ("bảng này", "this list"),
    "show": ("Hiện", "Show"),
    "show_all": ("mọi khác biệt", "all differences"),
    "find": ("Tìm trong lời văn", "Search the words"),
    "shown": ("Đang hiện {n} mục", "{n} shown"),
    "task": ("Việc", "Task"),
    "what": ("Thay đổi", "Change"),
    "before": ("Trước", "Before"),
    "after": ("Sau", "After"),
    "footer": (
        "Rõ Việc đối chiếu theo quy tắc, không suy đoán. Trang không gửi và không tải gì qua mạng.",
        "Rõ Việc compared by rules and without guessing. The page sends and fetches nothing.",
    ),
}


def say(key: str, language: Language, **values: str | int) -> str:
    """The words; ``{s}`` is the English plural of ``n``."""
    words = WORDS[key][0 if language == "vi" else 1]
    if not values:
        return words
    one = values.get("n") == 1
    return words.format(**values, s="" if one else "s", are="is" if one else "are")


def day(value: date, language: Language) -> str:
    """A day as documents of the language write it."""
    return plain_day(value) if language == "vi" else value.isoformat()


def how_much_later(old: date, new: date, language: Language) -> str:
    """The days between two deadlines, in words."""
    days = (new - old).days
    return say("days_later" if days > 0 else "days_earlier", language, n=abs(days))
