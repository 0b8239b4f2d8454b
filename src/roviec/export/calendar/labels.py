"""What the calendar says, first in Vietnamese, then in English."""

from __future__ import annotations

from roviec.errors import Language

_LABELS: dict[str, tuple[str, str]] = {
    "kind_deadline": ("Thời hạn", "Deadline"),
    "kind_recurring": ("Việc định kỳ", "Recurring work"),
    "kind_phase": ("Giai đoạn", "Phase"),
    "kind_anniversary": ("Ngày kỷ niệm", "Anniversary"),
    "deadline": ("Hạn: {words}", "Due: {words}"),
    "recurring": ("Định kỳ: {words}", "Recurring: {words}"),
    "phase": ("Giai đoạn: {words}", "Phase: {words}"),
    "phase_begins": ("Bắt đầu giai đoạn: {words}", "Phase begins: {words}"),
    "phase_ends": ("Kết thúc giai đoạn: {words}", "Phase ends: {words}"),
    "anniversary": ("Kỷ niệm: {words}", "Anniversary: {words}"),
    "and_others": ("{name} và {n} cơ quan khác", "{name} and {n} more"),
    "clause": ("Điều khoản: {path}, dòng {line}", "Clause: {path}, line {line}"),
    "clause_only": ("Điều khoản: {path}", "Clause: {path}"),
    "words": ("Lời văn: {words}", "Words: {words}"),
    "lead": ("Chủ trì: {names}", "Lead: {names}"),
    "coordinating": ("Phối hợp: {names}", "Coordinating: {names}"),
    "executing": ("Thực hiện: {names}", "Carried out by: {names}"),
    "products": ("Sản phẩm: {names}", "Product: {names}"),
    "printed_due": ("Thời hạn ghi trong văn bản: “{words}”", "Deadline as printed: “{words}”"),
    "inherited": ("Thời hạn ghi ở điều khoản {path}", "The deadline stands in clause {path}"),
    "assumed_year": (
        "Văn bản không ghi năm của thời hạn; năm do máy suy ra, cần xem lại.",
        "The document does not say the year of the deadline; it was inferred: check it.",
    ),
    "placed_at_end": (
        "Văn bản không nêu ngày nào trong kỳ; lịch đặt vào cuối kỳ.",
        "The document names no day of the period; it is put at its end.",
    ),
    "until": ("Lặp đến {day}, theo năm ghi ở tên văn bản.", "Repeats until {day}, the year in the document's title."),
    "kept_since": ("Ngày gốc: {day}", "Day remembered: {day}"),
    "counted": ("Năm {year} là {n} năm.", "{n} years in {year}."),
    "lunar": ("Ngày {day} tháng {month} âm lịch năm {year}", "Day {day} of lunar month {month}, {year}"),
    "document": ("Văn bản: {words}", "Document: {words}"),
    "told": (
        "{deadlines} việc có ngày hạn, {recurring} việc định kỳ, {phases} giai đoạn, {anniversaries} ngày kỷ niệm.",
        "{deadlines} tasks with a day, {recurring} recurring, {phases} phases, {anniversaries} anniversaries.",
    ),
    "halted": (
        "{n} việc không vận hành: không đưa vào lịch, không nhắc.",
        "{n} tasks not operated: not in this calendar, no reminders.",
    ),
    "undated": (
        "{n} việc có thời hạn không quy ra ngày được: không đưa vào lịch.",
        "{n} tasks whose deadline gives no day: not in this calendar.",
    ),
}


def say(key: str, language: Language, **values: str | int) -> str:
    """A label in one language."""
    return _LABELS[key][0 if language == "vi" else 1].format(**values)


def shorten(words: str, most: int) -> str:
    """The words, cut behind a word where they are longer."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words[: most - 1].rpartition(" ")[0] or words[: most - 1]
    return cut.rstrip(" ,;:.–-") + "…"
