"""What a rule of lint is: a code, a severity, a sentence in two languages, and a check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from roviec.findings import Severity
from roviec.source import Span

if TYPE_CHECKING:
    from roviec.lint.facts import Facts


class Hit(Struct, frozen=True):
    """A place at which a rule found something."""

    span: Span
    """In the repaired text; the words that the mark is put under. An empty span marks one place."""
    params: Mapping[str, object] = field(default_factory=dict)
    """Values for the placeholders of the rule's sentences."""
    fix: str | None = None
    """Text to put in the place of the span; None where none is sure."""
    path: str | None = None
    """Clause that it speaks of; None: the one in which the span stands."""


class Words(Struct, frozen=True):
    """The sentences of a rule in one language, with named placeholders."""

    message: str
    """One sentence: the fact, the thing in “ ”."""
    hint: str
    """One sentence: what to do."""


class Rule(Struct, frozen=True):
    """A rule of lint (quy tắc kiểm tra); each stands in a file of its own, named after what it finds."""

    code: str
    """Two letters of the family and three figures."""
    severity: Severity
    vi: Words
    en: Words
    check: Callable[[Facts], Iterable[Hit]]


FAMILIES = {
    "HD": ("thể thức phần đầu", "header"),
    "EN": ("chữ và bảng mã", "encoding"),
    "LO": ("dàn trang", "layout"),
    "NB": ("đánh số", "numbering"),
    "ST": ("bố cục", "structure"),
    "RF": ("dẫn chiếu", "references"),
    "DT": ("ngày tháng, ngày kỷ niệm", "dates and anniversaries"),
    "NM": ("tên gọi không thống nhất", "names"),
    "BD": ("cơ quan và việc", "bodies"),
    "TK": ("nhiệm vụ", "tasks"),
    "DL": ("thời hạn", "deadlines"),
    "RC": ("nơi nhận", "recipients"),
    "SG": ("chữ ký", "signature"),
    "SP": ("chính tả", "spelling"),
    "TX": ("câu, dấu câu", "text"),
    "FM": ("thể thức theo quy định", "drafting form"),
    "FI": ("tệp", "the file"),
    "SC": ("bản quét, nhận dạng chữ", "scans"),
    "XX": ("lỗi của chương trình", "fault of this program"),
}
"""Letters of the families of rules: their name in Vietnamese and in English."""
