"""An office that fills in the table of assigned work without much care, and what must be found in it.

    sheet = CarelessOffice(plan, seed).send()

Everything is drawn from the seed. The answer is written down as each carelessness is done, never read back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import BytesIO
from random import Random
from typing import Any

from xlsxwriter import Workbook

from roviec.export.sheet.columns import COLUMNS, Field
from roviec.export.sheet.rows import HeadingRow, TaskRow, cells_of, work_rows
from roviec.model.plan import Plan

HEADERS: dict[Field, tuple[str, ...]] = {
    Field.ORDINAL: ("TT", "Số TT"),
    Field.WORK: ("Nội dung công việc", "Nhiệm vụ", "NỘI DUNG NHIỆM VỤ"),
    Field.LEAD: ("Đơn vị chủ trì", "Chủ trì", "Cơ quan chủ trì thực hiện"),
    Field.COORDINATING: ("Đơn vị phối hợp", "Phối hợp"),
    Field.PRODUCT: ("Sản phẩm, kết quả", "Sản phẩm đầu ra"),
    Field.DEADLINE: ("Thời gian thực hiện", "Thời gian hoàn thành theo kế hoạch"),
    Field.DUE_ON: ("Hạn cuối", "Hạn cuối cùng"),
    Field.CLAUSE: ("Điều khoản trong kế hoạch", "ĐIỀU KHOẢN"),
    Field.NOTE: ("Ghi chú thêm", "GHI CHÚ"),
    Field.STATE: ("Tình trạng", "Tình hình thực hiện", "TRẠNG THÁI"),
    Field.DONE_ON: ("Ngày xong", "Ngày hoàn thành thực tế"),
    Field.RESULT: ("Kết quả đạt được", "Minh chứng"),
    Field.OBSTACLE: ("Khó khăn, vướng mắc", "Kiến nghị"),
    Field.ID: ("Mã việc", "Mã nhiệm vụ"),
}
STATES = {
    "done": ("Hoàn thành", "đã xong", "Đã hoàn thành.", "HOÀN THÀNH", "xong"),
    "in_progress": ("Đang thực hiện", "đang làm", "Đang triển khai"),
    "not_started": ("Chưa thực hiện", "chưa làm"),
    "paused": ("Tạm dừng",),
}
NO_STATES = ("gần xong", "80%", "sắp hoàn thành nhưng chờ kinh phí", "?")
IMPOSSIBLE = ("31/02/2026", "32/5/2026", "31.11.2026", "15/13/2026")
NOT_DAYS = ("tuần sau", "đầu tháng", "khi có kinh phí", "abc")
BODIES = ("Sở Y tế", "Sở Xây dựng", "Sở Nội vụ", "Công an tỉnh", "Sở Văn hóa, Thể thao và Du lịch")
NEW_WORK = (
    "Kẻ vạch sang đường trước cổng trường tiểu học",
    "Lắp biển báo độ sâu quanh hồ điều hòa",
    "Thay pin thiết bị báo khói ở nhà văn hóa",
    "Dịch tờ rơi tiêm chủng sang tiếng Khmer",
)
DAY_SHAPES: tuple[Callable[[date], Any], ...] = (
    lambda day: day,
    lambda day: f"{day.day}/{day.month}/{day.year}",
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day.day}.{day.month}.{day.year}",
    lambda day: f"{day:%d-%m-%Y}",
    lambda day: f"{day.day}/{day.month}/{day:%y}",
    lambda day: f"ngày {day.day} tháng {day.month} năm {day.year}",
    lambda day: day.isoformat(),
    lambda day: f" {day.day} / {day.month} / {day.year} ",
    lambda day: (day - date(1899, 12, 30)).days,
)


@dataclass(slots=True, eq=False)
class SentRow:
    """A row of the sheet with what must be found of it."""

    cells: dict[Field, Any]
    task: TaskRow | None = None
    outcome: str = "unchanged"
    errors: list[tuple[str, Field | None]] = field(default_factory=list)
    edits: dict[str, Any] = field(default_factory=dict)
    is_copied: bool = False
    """A row that was copied stays: were it deleted, the copy would be the task's own row."""
    number: int = 0
    """1-based, once the sheet is written."""

    @property
    def is_open(self) -> bool:
        """Whether something can still be done to it."""
        return self.task is not None and self.outcome == "unchanged" and self.task.task.operated


@dataclass(slots=True)
class Sheet:
    """What was sent back, and the answer."""

    data: bytes
    rows: list[SentRow]
    columns: list[Field]
    missing: list[str]
    done: list[str]
    """Names of what was done to it."""


class CarelessOffice:
    """Fills in the table of one plan."""

    def __init__(self, plan: Plan, seed: int) -> None:
        self.random = Random(seed)
        self.plan = plan
        self.sha256 = plan.outlined.repaired.source.sha256
        self.rows = [self._row(row) for row in work_rows(plan, "vi")]
        self.columns = [column.field for column in COLUMNS]
        self.headers = {column.field: column.vi for column in COLUMNS}
        self.missing: list[str] = []
        self.two_headers = self.with_title = False
        self.merged: list[tuple[SentRow, SentRow, Field]] = []
        self.done: list[str] = []

    def _row(self, row: HeadingRow | TaskRow) -> SentRow:
        if isinstance(row, HeadingRow):
            return SentRow({Field.ORDINAL: row.words}, outcome="heading")
        cells: dict[Field, Any] = dict(cells_of(row, self.sha256))
        cells[Field.ORDINAL] = row.number or "–"
        if row.task.deadline and row.task.deadline.end:
            cells[Field.DUE_ON] = row.task.deadline.end
        return SentRow(cells, row)

    def send(self) -> Sheet:
        """Do some of the carelessnesses and write the file."""
        self.with_title = self.random.random() < 0.5
        for act in self.random.sample(ACTS, self.random.randint(3, len(ACTS))):
            act(self)
            self.done.append(act.__name__)
        return self._written()

    def some(self, most: int) -> list[SentRow]:
        """Rows that nothing was done to yet."""
        rows = [row for row in self.rows if row.is_open]
        return self.random.sample(rows, min(len(rows), self.random.randint(1, most)))

    # What an office does.

    def renames_columns(self) -> None:
        """Other words in the header."""
        for meant in self.random.sample(list(HEADERS), 5):
            self.headers[meant] = self.random.choice(HEADERS[meant])

    def moves_columns(self) -> None:
        """Another order."""
        self.random.shuffle(self.columns)

    def deletes_the_ids(self) -> None:
        """The hidden column is gone."""
        self.columns.remove(Field.ID)

    def deletes_rows(self) -> None:
        """Tasks without a row."""
        for row in self.some(4):
            if not row.is_copied:
                self.rows.remove(row)
                self.missing.append(row.task.task.id)

    def adds_rows(self) -> None:
        """Work that the plan does not hold."""
        for words in self.random.sample(NEW_WORK, self.random.randint(1, 3)):
            lead = self.random.choice(BODIES)
            row = SentRow({Field.WORK: words, Field.LEAD: lead}, outcome="new")
            self.rows.insert(self.random.randint(0, len(self.rows)), row)

    def adds_a_row_without_words(self) -> None:
        """A row that says who and by when, and not what."""
        row = SentRow({Field.LEAD: "Sở Y tế", Field.STATE: "Đang làm"}, outcome="new")
        row.errors.append(("new_without_words", Field.WORK))
        self.rows.append(row)

    def copies_rows(self) -> None:
        """The same task twice."""
        for row in self.some(2):
            copy = SentRow(dict(row.cells), outcome="duplicate")
            copy.errors.append(("duplicate", None))
            row.is_copied = True
            self.rows.insert(self.rows.index(row) + 1, copy)

    def types_over_a_copy(self) -> None:
        """A copied row with other words: its id lies."""
        for row in self.some(1):
            copy = SentRow({**row.cells, Field.WORK: "Tập huấn sơ cứu đuối nước"}, outcome="new")
            copy.cells[Field.CLAUSE] = ""
            row.is_copied = True
            self.rows.insert(self.rows.index(row) + 1, copy)

    def reports(self) -> None:
        """States and days, in many shapes."""
        for row in self.some(8):
            state = self.random.choice(list(STATES))
            row.cells[Field.STATE] = self.random.choice(STATES[state])
            row.edits["state"] = state
            row.outcome = "changed"
            if state == "done":
                day = date(2027, 4, 1) + timedelta(days=self.random.randint(0, 300))
                row.cells[Field.DONE_ON] = self.random.choice(DAY_SHAPES)(day)
                row.edits["done_on"] = day.isoformat()
                row.cells[Field.RESULT] = "Công văn số 12/SYT-NV"
                row.edits["result"] = "Công văn số 12/SYT-NV"

    def types_unknown_states(self) -> None:
        """Words that are no state."""
        for row in self.some(3):
            row.cells[Field.STATE] = self.random.choice(NO_STATES)
            row.errors.append(("state_unknown", Field.STATE))
            row.outcome = "told"

    def types_impossible_days(self) -> None:
        """Days that no calendar has, and words that are no day."""
        for row in self.some(3):
            wrong = self.random.random() < 0.5
            row.cells[Field.DONE_ON] = self.random.choice(IMPOSSIBLE if wrong else NOT_DAYS)
            row.cells[Field.STATE] = "Hoàn thành"
            row.edits["state"] = "done"
            row.errors.append(("date_impossible" if wrong else "date_unreadable", Field.DONE_ON))
            row.outcome = "changed"

    def moves_deadlines(self) -> None:
        """Another day, in words; the day beside it is forgotten."""
        for row in self.some(3):
            day = date(2027, 9, 1) + timedelta(days=self.random.randint(0, 60))
            row.cells[Field.DEADLINE] = f"trước {day.day}/{day.month}/{day.year}"
            row.edits["deadline"] = row.cells[Field.DEADLINE]
            row.edits["due_on"] = day.isoformat()
            row.outcome = "changed"

    def sets_quarters(self) -> None:
        """A period instead of a day."""
        for row in self.some(2):
            row.cells[Field.DEADLINE] = "quý I/2028"
            row.edits |= {"deadline": "quý I/2028", "due_on": "2028-03-31"}
            row.outcome = "changed"

    def moves_days_alone(self) -> None:
        """Another day; the words beside it are forgotten."""
        for row in self.some(2):
            row.cells[Field.DUE_ON] = self.random.choice(DAY_SHAPES)(date(2027, 10, 20))
            row.edits["due_on"] = "2027-10-20"
            row.outcome = "changed"

    def empties_leads(self) -> None:
        """Nobody is left to do it."""
        for row in self.some(3):
            if row.task.task.lead:
                row.cells[Field.LEAD] = ""
                row.errors.append(("lead_emptied", Field.LEAD))
                row.outcome = "told"

    def changes_leads(self) -> None:
        """Somebody else is to do it; names hold commas."""
        for row in self.some(3):
            names = tuple(self.random.sample(BODIES, 2))
            if names != row.task.task.lead:
                row.cells[Field.LEAD] = "; ".join(names)
                row.edits["lead"] = names
                row.outcome = "changed"

    def mends_words(self) -> None:
        """The document's own words, said otherwise: a proposal."""
        for row in [row for row in self.some(2) if not row.is_copied]:
            row.cells[Field.WORK] = f"{row.task.task.text} (bổ sung)"
            row.edits["work"] = row.cells[Field.WORK]
            row.outcome = "changed"

    def adds_notes(self) -> None:
        """Something beside the note that was sent."""
        for row in self.some(3):
            row.cells[Field.NOTE] = f"{row.cells[Field.NOTE]}\nĐã trao đổi với Sở Y tế".strip()
            row.edits["note"] = "Đã trao đổi với Sở Y tế"
            row.outcome = "changed"

    def shouts(self) -> None:
        """Capitals and spaces, which change nothing."""
        for row in self.some(3):
            row.cells[Field.LEAD] = f"  {row.cells[Field.LEAD].upper()} "
            row.cells[Field.STATE] = "-"
            row.outcome = "told"

    def reports_on_work_not_operated(self) -> None:
        """A result where none is taken."""
        for row in [row for row in self.rows if row.task and not row.task.task.operated][:2]:
            if row.outcome == "unchanged":
                row.cells[Field.RESULT] = "Đã báo cáo"
                row.errors.append(("not_operated", Field.RESULT))
                row.outcome = "told"

    def leaves_errors_of_formulas(self) -> None:
        """Cells that show what is wrong with a formula."""
        for row in self.some(2):
            row.cells[Field.RESULT] = "#REF!"
            row.errors.append(("cell_error", Field.RESULT))
            row.outcome = "told"

    def merges_states(self) -> None:
        """One cell for two tasks below each other."""
        for first, second in zip(self.rows, self.rows[1:], strict=False):
            if first.is_open and second.is_open:
                for row in (first, second):
                    row.cells[Field.STATE] = "Đang làm" if row is first else None
                    row.edits["state"] = "in_progress"
                    row.outcome = "changed"
                self.merged.append((first, second, Field.STATE))
                return

    def adds_totals(self) -> None:
        """Rows of totals, in the middle and at the end."""
        total = {Field.WORK: "Tổng cộng: 12 nhiệm vụ", Field.LEAD: "5 cơ quan"}
        self.rows.insert(len(self.rows) // 2, SentRow(dict(total), outcome="total"))
        self.rows.append(SentRow(total, outcome="total"))

    def repeats_the_header(self) -> None:
        """As printed at the head of each page."""
        row = SentRow({}, outcome="header")
        row.cells = self.headers  # type: ignore[assignment] - renamed later too
        self.rows.insert(len(self.rows) // 2, row)

    def signs_below(self) -> None:
        """A signature under the table."""
        self.rows.append(SentRow({Field.WORK: "NGƯỜI LẬP BIỂU", Field.DEADLINE: "THỦ TRƯỞNG ĐƠN VỊ"}, outcome="other"))

    def numbers_the_columns(self) -> None:
        """A row (1), (2), (3) below the header."""
        numbers = {meant: f"({at})" for at, meant in enumerate(self.columns, 1)}
        self.rows.insert(0, SentRow(dict(numbers), outcome="header"))

    def parts_the_header(self) -> None:
        """Two rows of header: who leads and who helps stand under one cell."""
        self.two_headers = True

    # Writing.

    def _written(self) -> Sheet:
        stream = BytesIO()
        workbook = Workbook(stream, {"in_memory": True})
        sheet = workbook.add_worksheet("Tổng hợp")
        day = workbook.add_format(
            {"num_format": self.random.choice(("dd/mm/yyyy", "d/m/yyyy", "d/m/yy", "mm/dd/yyyy"))}
        )
        at = 0
        if self.with_title:
            sheet.merge_range(0, 0, 0, 6, "BÁO CÁO TÌNH HÌNH THỰC HIỆN")
            sheet.write_string(1, 0, "Kèm theo Công văn số 5")
            at = 3
        at = self._write_header(sheet, at)
        for row in self.rows:
            row.number = at + 1
            for column, meant in enumerate(self.columns):
                _write(sheet, at, column, row.cells.get(meant), day)
            at += 1
        for first, second, meant in self.merged:
            column = self.columns.index(meant)
            sheet.merge_range(first.number - 1, column, second.number - 1, column, first.cells[meant])
        workbook.close()
        return Sheet(stream.getvalue(), self.rows, self.columns, self.missing, self.done)

    def _write_header(self, sheet: Any, at: int) -> int:
        pair = (self.columns.index(Field.LEAD), self.columns.index(Field.COORDINATING))
        parted = self.two_headers and pair[1] - pair[0] == 1
        for column, meant in enumerate(self.columns):
            if not parted:
                sheet.write_string(at, column, self.headers[meant])
            elif column == pair[0]:
                sheet.merge_range(at, column, at, column + 1, "Tổ chức")
                sheet.write_string(at + 1, column, "Chủ trì")
                sheet.write_string(at + 1, column + 1, "Phối hợp")
            elif column != pair[1]:
                sheet.merge_range(at, column, at + 1, column, self.headers[meant])
        return at + 2 if parted else at + 1


def _write(sheet: Any, row: int, column: int, value: Any, day: Any) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, column, value, day)
    elif isinstance(value, int):
        sheet.write_number(row, column, value)
    elif value:
        sheet.write_string(row, column, value)


ACTS: tuple[Callable[[CarelessOffice], None], ...] = (
    CarelessOffice.renames_columns,
    CarelessOffice.moves_columns,
    CarelessOffice.deletes_the_ids,
    CarelessOffice.deletes_rows,
    CarelessOffice.adds_rows,
    CarelessOffice.adds_a_row_without_words,
    CarelessOffice.copies_rows,
    CarelessOffice.types_over_a_copy,
    CarelessOffice.reports,
    CarelessOffice.types_unknown_states,
    CarelessOffice.types_impossible_days,
    CarelessOffice.moves_deadlines,
    CarelessOffice.sets_quarters,
    CarelessOffice.moves_days_alone,
    CarelessOffice.empties_leads,
    CarelessOffice.changes_leads,
    CarelessOffice.mends_words,
    CarelessOffice.adds_notes,
    CarelessOffice.shouts,
    CarelessOffice.reports_on_work_not_operated,
    CarelessOffice.leaves_errors_of_formulas,
    CarelessOffice.merges_states,
    CarelessOffice.adds_totals,
    CarelessOffice.repeats_the_header,
    CarelessOffice.signs_below,
    CarelessOffice.numbers_the_columns,
    CarelessOffice.parts_the_header,
)
"""In any number and order."""
