"""Faults of a sheet that came back: each names its row and its column, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from roviec.errors import Language

_COLUMNS_PER_LETTER = 26

# Severity, Vietnamese, English.
_FAULTS: dict[str, tuple[str, str, str]] = {
    "date_unreadable": (
        "error",
        "“{words}” không phải là một ngày. Hãy ghi ngày/tháng/năm, như 31/03/2026.",
        "“{words}” is no day. Write day/month/year, such as 31/03/2026.",
    ),
    "date_impossible": (
        "error",
        "Lịch không có ngày “{words}”. Hãy ghi lại ngày đúng.",
        "There is no such day as “{words}”. Write the right day.",
    ),
    "date_vague": (
        "error",
        "“{words}” chưa nêu đúng một ngày. Hãy ghi ngày/tháng/năm, như 31/03/2026.",
        "“{words}” does not name one day. Write day/month/year, such as 31/03/2026.",
    ),
    "deadline_unreadable": (
        "error",
        "Không hiểu thời hạn “{words}”. Hãy ghi một ngày (31/03/2026), một kỳ (quý I/2026) hoặc kỳ hạn (hằng tháng).",
        "The deadline “{words}” is not understood. Write a day (31/03/2026), a period (quý I/2026) or hằng tháng.",
    ),
    "year_assumed": (
        "warning",
        "“{words}” không ghi năm; hiểu là {day}. Hãy ghi đủ năm nếu không đúng.",
        "“{words}” has no year; read as {day}. Write the year if that is wrong.",
    ),
    "date_serial": (
        "warning",
        "“{words}” là số thứ tự ngày của Excel; hiểu là {day}. Hãy định dạng ô theo ngày nếu không đúng.",
        "“{words}” is a day as Excel counts them; read as {day}. Format the cell as a date if that is wrong.",
    ),
    "dates_differ": (
        "error",
        "Thời hạn “{words}” và hạn cuối {day} không khớp nhau. Hãy sửa để hai ô nói cùng một ngày.",
        "The deadline “{words}” and the due day {day} do not agree. Make both say the same day.",
    ),
    "date_before_plan": (
        "warning",
        "Ngày hoàn thành {day} đứng trước ngày ban hành văn bản. Hãy xem lại năm.",
        "The day of completion {day} is before the document itself. Check the year.",
    ),
    "date_to_come": (
        "warning",
        "Ngày hoàn thành {day} chưa đến. Hãy xem lại ngày.",
        "The day of completion {day} is still to come. Check it.",
    ),
    "state_unknown": (
        "error",
        "Không có trạng thái “{words}”. Hãy chọn một trong: {states}.",
        "There is no state “{words}”. Choose one of: {states}.",
    ),
    "done_without_day": (
        "warning",
        "Việc ghi là đã hoàn thành nhưng chưa có ngày hoàn thành. Hãy ghi ngày.",
        "The task is called done and has no day of completion. Write the day.",
    ),
    "day_without_done": (
        "warning",
        "Có ngày hoàn thành nhưng trạng thái không phải là hoàn thành. Hãy sửa một trong hai ô.",
        "There is a day of completion and the state is not done. Mend one of the two.",
    ),
    "lead_emptied": (
        "error",
        "Cơ quan chủ trì bị xóa (văn bản ghi “{words}”). Hãy ghi lại; chỉ người ban hành mới bỏ được.",
        "The lead was taken out (the document says “{words}”). Put it back; only the issuer can drop it.",
    ),
    "words_changed": (
        "warning",
        "Lời văn của nhiệm vụ bị sửa. Lời văn của văn bản được giữ nguyên; chỗ sửa chỉ ghi là đề nghị.",
        "The words of the task were changed. The document keeps its own; the change is noted as a proposal.",
    ),
    "words_emptied": (
        "warning",
        "Tên nhiệm vụ bị xóa; lời văn của văn bản được giữ nguyên.",
        "The task's words were taken out; the document keeps its own.",
    ),
    "clause_changed": (
        "warning",
        "Điều khoản ghi “{words}” nhưng việc này ở {path}. Ô này không được dùng; hãy ghi lại {path}.",
        "The clause says “{words}” and the task stands in {path}. The cell is not used; write {path} again.",
    ),
    "not_operated": (
        "error",
        "Việc không vận hành không nhận trạng thái, ngày hay kết quả. Hãy để trống ô này.",
        "A task that is not operated takes no state, day or result. Leave the cell empty.",
    ),
    "cell_error": (
        "error",
        "Ô đang báo lỗi “{words}” của bảng tính. Hãy sửa công thức hoặc ghi giá trị.",
        "The cell shows the error “{words}”. Mend the formula or write the value.",
    ),
    "merged": (
        "warning",
        "Ô gộp các hàng {first}–{last}; giá trị được hiểu cho cả các hàng đó. Hãy bỏ gộp ô nếu không đúng.",
        "The cell is merged over the rows {first}–{last}; its value is taken for all. Unmerge it if that is wrong.",
    ),
    "merged_across": (
        "error",
        "Ô bị gộp với ô {other}, nên giá trị của cột này bị mất và coi như không sửa. Hãy bỏ gộp ô và ghi lại.",
        "The cell is merged into {other}: what stood here is lost and counts as unchanged. Unmerge it and write again.",
    ),
    "duplicate": (
        "error",
        "Hàng này trùng việc {task} với hàng {other} và không được dùng. Hãy xóa một hàng.",
        "This row is of the task {task} like row {other}, and is not used. Delete one of them.",
    ),
    "ambiguous": (
        "error",
        "Không rõ hàng này là việc nào: {tasks}. Hãy ghi lại điều khoản hoặc mã việc.",
        "Which task this row is of cannot be told: {tasks}. Write its clause or task id again.",
    ),
    "id_unknown": (
        "warning",
        "Kế hoạch không có mã việc “{words}”; hàng được đối chiếu theo điều khoản và lời văn.",
        "The plan has no task id “{words}”; the row was matched by clause and words.",
    ),
    "other_plan": (
        "warning",
        "Mã việc ở các hàng {rows} thuộc tệp khác với kế hoạch này; các hàng đó được đối chiếu theo lời văn.",
        "The task ids in the rows {rows} are of another file than the plan at hand; these rows were matched by words.",
    ),
    "new_without_words": (
        "error",
        "Hàng không có tên nhiệm vụ. Hãy ghi tên nhiệm vụ; nếu là hàng thừa hay tên nhóm, hãy xóa chữ đã điền.",
        "The row names no task. Name it; if it is a spare row or the name of a group, delete what was filled in.",
    ),
    "new_without_lead": (
        "warning",
        "Hàng thêm không có cơ quan chủ trì. Hãy ghi cơ quan chủ trì.",
        "The added row names no lead. Name it.",
    ),
    "not_understood": (
        "warning",
        "Hàng có chữ nhưng không phải một việc (“{words}”), nên không được dùng.",
        "The row has words and is no task (“{words}”); it is not used.",
    ),
    "column_missing": (
        "warning",
        "Bảng không có cột “{words}”; các ô của cột này coi như không sửa.",
        "The sheet has no column “{words}”; its cells count as unchanged.",
    ),
    "id_missing": (
        "warning",
        "Bảng không còn cột mã việc; các hàng được đối chiếu theo điều khoản và lời văn.",
        "The sheet has no column of task ids; rows were matched by clause and words.",
    ),
    "column_renamed": (
        "warning",
        "Bản đồ cột ghi “{words}” ({field}) nhưng bảng không có; đã dùng cột “{other}”.",
        "The map says “{words}” ({field}) and the sheet has no such column; “{other}” was used.",
    ),
    "column_twice": (
        "error",
        "Hai cột cùng là “{field}”: đã dùng cột {other}, bỏ cột này. Hãy bỏ bớt một cột hoặc sửa bản đồ cột.",
        "Two columns are “{field}”: {other} was used and this one left out. Take one out or mend the map.",
    ),
    "column_unknown": (
        "warning",
        "Không biết cột “{words}” để làm gì, nên không đọc. Nếu cần, hãy ghi cột này vào bản đồ cột.",
        "What the column “{words}” is for is not known; it is not read. If it is needed, put it into the map.",
    ),
    "task_missing": (
        "warning",
        "Bảng thiếu hàng của việc {task} (“{words}”). Việc vẫn còn trong kế hoạch; hãy thêm lại hàng.",
        "The sheet has no row for the task {task} (“{words}”). It is still in the plan; put the row back.",
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place of the sheet."""

    code: str
    severity: str
    """``error``: what stands there is not used; ``warning``: it is, and should be looked at."""
    row: int | None
    """1-based, as the program shows it; None for what is missing."""
    column: str | None
    """Letter; None where the whole row is meant."""
    message: str
    """A full sentence in the user's language, without the place."""


def fault(code: str, language: Language, row: int | None, column: int | None = None, /, **values: str | int) -> Fault:
    """A fault with its words.

    Args:
        code: see the table.
        language: of the message.
        row: 0-based.
        column: 0-based.
        values: what the message speaks of.
    """
    severity, vi, en = _FAULTS[code]
    told = {key: shorten(value) if isinstance(value, str) else value for key, value in values.items()}
    return Fault(
        code,
        severity,
        None if row is None else row + 1,
        None if column is None else column_letter(column),
        (vi if language == "vi" else en).format(**told),
    )


def column_letter(column: int) -> str:
    """A for 0, AA for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _COLUMNS_PER_LETTER)
        letters = chr(ord("A") + rest) + letters
    return letters


def shorten(words: str, most: int = 80) -> str:
    """Words of the sheet in a message: one line, not endless."""
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def row_ranges(rows: Iterable[int]) -> str:
    """Rows (0-based, in order) as a program shows them: "8–12, 14"."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][1]:
            runs[-1][1] = row + 1
        else:
            runs.append([row, row + 1])
    return ", ".join(str(last) if last - first == 1 else f"{first + 1}–{last}" for first, last in runs)
