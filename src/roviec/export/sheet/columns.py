"""The columns of the table of assigned work (bảng phân công nhiệm vụ): what is written, and what is read back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from roviec.lexicon.own_files import ID_HEADERS


class Field(StrEnum):
    """What a column holds; the values are the names in maps of columns and in edits."""

    ORDINAL = "ordinal"
    WORK = "work"
    LEAD = "lead"
    COORDINATING = "coordinating"
    PRODUCT = "product"
    DEADLINE = "deadline"
    """As printed, in words."""
    DUE_ON = "due_on"
    """The last day of the deadline, as a day."""
    CLAUSE = "clause"
    NOTE = "note"
    STATE = "state"
    DONE_ON = "done_on"
    RESULT = "result"
    OBSTACLE = "obstacle"
    ID = "id"
    """The task's id and the plan's fingerprint: what binds a row to its task however rows are moved."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column as it is written."""

    field: Field
    vi: str
    en: str
    width: float
    """In characters, as spreadsheets count."""
    filled_in: bool = False
    """True: left empty for the office that carries the work out."""
    hidden: bool = False

    def header(self, language: str) -> str:
        """The words of its head."""
        return self.vi if language == "vi" else self.en


# The header that annexes of State bodies use most (docs/formats.md), then what an office reports.
COLUMNS: tuple[SheetColumn, ...] = (
    SheetColumn(Field.ORDINAL, "STT", "No.", 5),
    SheetColumn(Field.WORK, "Tên nhiệm vụ", "Task", 34),
    SheetColumn(Field.LEAD, "Cơ quan chủ trì", "Lead", 16),
    SheetColumn(Field.COORDINATING, "Cơ quan phối hợp", "Coordinating", 16),
    SheetColumn(Field.PRODUCT, "Sản phẩm", "Product", 14),
    SheetColumn(Field.DEADLINE, "Thời hạn", "Deadline", 12.5),
    SheetColumn(Field.DUE_ON, "Hạn cuối (ngày)", "Due on", 11),
    SheetColumn(Field.CLAUSE, "Điều khoản", "Clause", 11),
    SheetColumn(Field.NOTE, "Ghi chú", "Note", 15),
    SheetColumn(Field.STATE, "Trạng thái", "State", 11, filled_in=True),
    SheetColumn(Field.DONE_ON, "Ngày hoàn thành", "Done on", 11, filled_in=True),
    SheetColumn(Field.RESULT, "Kết quả thực hiện", "Result", 14, filled_in=True),
    SheetColumn(Field.OBSTACLE, "Vướng mắc, đề nghị", "Obstacles, requests", 14, filled_in=True),
    SheetColumn(Field.ID, ID_HEADERS["vi"], ID_HEADERS["en"], 30, hidden=True),
)
PLACES = {column.field: index for index, column in enumerate(COLUMNS)}
"""0-based column of each field."""

FINGERPRINT_LETTERS = 12
"""Of the plan's SHA-256, as it stands in the id column: enough to tell files of one office apart."""


def row_id(task_id: str, sha256: str) -> str:
    """What the hidden column holds."""
    return f"{task_id}@{sha256[:FINGERPRINT_LETTERS]}"


def split_row_id(words: str) -> tuple[str, str]:
    """The task's id and the fingerprint; the latter is empty where somebody cut it off."""
    task_id, _, fingerprint = words.strip().partition("@")
    return task_id, fingerprint


NAME_SEPARATOR = ";\n"
"""Between the names of a cell: names hold commas."""


def names_in_cell(names: tuple[str, ...]) -> str:
    """The words of a cell of bodies or products."""
    return NAME_SEPARATOR.join(" ".join(name.split()) for name in names)
