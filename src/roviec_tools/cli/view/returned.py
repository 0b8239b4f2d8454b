"""A sheet that came back, on the pages of the terminal: what was read, what is wrong, what changed."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, TextIO

from rich.text import Text

from roviec.export.citing import plain_day
from roviec.export.sheet.columns import COLUMNS, Field
from roviec.lexicon.progress import word_for
from roviec.readback.edits import Outcome
from roviec_tools.cli.view.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.errors import Language
    from roviec.readback.edits import Edit, NewRow, ReadBack, Value

_LABELS = {
    "vi": {
        "title": "Bảng đã điền",
        "sheet": "Trang tính “{sheet}”: {tasks} hàng việc, {others} hàng khác (tiêu đề, tên nhóm, dòng tổng …).",
        "unchanged": "không đổi",
        "changed": "có sửa hoặc điền",
        "new": "thêm",
        "duplicate": "trùng",
        "ambiguous": "không rõ là việc nào",
        "missing": "việc không có hàng",
        "columns": "Cột nào là gì",
        "no_column": "(không có)",
        "error": "Lỗi: các ô, hàng này không được dùng",
        "warning": "Lưu ý",
        "edits": "Sửa và điền",
        "added": "Hàng thêm",
        "row": "Hàng {row}",
        "cell": "Hàng {row}, cột {column} ({header})",
        "whole": "Bảng",
        "empty": "(trống)",
        "after": "sau việc {task}",
        "clean": "Không có lỗi nào.",
    },
    "en": {
        "title": "The sheet that came back",
        "sheet": "Sheet “{sheet}”: {tasks} rows of tasks, {others} others (headers, names of groups, totals …).",
        "unchanged": "unchanged",
        "changed": "changed or filled in",
        "new": "added",
        "duplicate": "duplicates",
        "ambiguous": "of unclear tasks",
        "missing": "tasks without a row",
        "columns": "Which column is what",
        "no_column": "(none)",
        "error": "Errors: these cells and rows are not used",
        "warning": "Warnings",
        "edits": "Changed and filled in",
        "added": "Added rows",
        "row": "Row {row}",
        "cell": "Row {row}, column {column} ({header})",
        "whole": "Sheet",
        "empty": "(empty)",
        "after": "after the task {task}",
        "clean": "No errors.",
    },
}
_TASKS = (Outcome.UNCHANGED, Outcome.CHANGED, Outcome.NEW, Outcome.DUPLICATE, Outcome.AMBIGUOUS)
_SEVERITIES = (("error", "red"), ("warning", "yellow"))
_MOST = 160
_INDENT = 2


def print_read_back(
    found: ReadBack, name: str, stream: TextIO, *, language: Language, full: bool = False, with_map: bool = False
) -> None:
    """Print the page.

    Args:
        found: what was read.
        name: of the file.
        stream: where to.
        language: of the labels.
        full: words uncut.
        with_map: show which column was taken for what: on first use somebody should look at it.
    """
    paper = Paper.for_stream(stream, language, full=full)
    paper.title(_LABELS[language]["title"], name)
    _put_totals(paper, found)
    if with_map:
        _put_columns(paper, found)
    for severity, style in _SEVERITIES:
        _put_faults(paper, found, severity, style)
    _put_edits(paper, found.edits)
    _put_new(paper, found.new)
    paper.finish(stream)


def _put_totals(paper: Paper, found: ReadBack) -> None:
    words = _LABELS[paper.language]
    counts = Counter(row.outcome for row in found.rows)
    tasks = sum(counts[outcome] for outcome in _TASKS)
    paper.put(words["sheet"].format(sheet=paper.short(found.sheet, 60), tasks=tasks, others=len(found.rows) - tasks))
    told = [f"{counts[outcome]} {words[outcome.value]}" for outcome in _TASKS]
    paper.put(", ".join([*told, f"{len(found.missing)} {words['missing']}"]) + ".")
    if found.is_clean:
        paper.put(words["clean"])


def _put_columns(paper: Paper, found: ReadBack) -> None:
    words = _LABELS[paper.language]
    paper.title(words["columns"])
    for column in COLUMNS:
        place = found.columns.columns.get(column.field)
        told = f"{place.letter}  {paper.short(place.header, 60)}" if place else words["no_column"]
        paper.hang(_INDENT, Text(f"{column.header(paper.language)}:"), Text(told, style="" if place else "dim"))


def _put_faults(paper: Paper, found: ReadBack, severity: str, style: str) -> None:
    words = _LABELS[paper.language]
    headers = {place.letter: place.header for place in found.columns.columns.values() if place}
    faults = [fault for fault in found.faults if fault.severity == severity]
    if faults:
        paper.title(words[severity], note=str(len(faults)))
    for fault in faults:
        kind = "whole" if fault.row is None else "cell" if fault.column in headers else "row"
        header = paper.short(headers.get(fault.column or "", ""), 30)
        place = words[kind].format(row=fault.row, column=fault.column, header=header)
        paper.hang(_INDENT, Text(f"{place}:", style=style), Text(paper.short(fault.message, 400)))


def _put_edits(paper: Paper, edits: Sequence[Edit]) -> None:
    if edits:
        paper.title(_LABELS[paper.language]["edits"], note=str(len(edits)))
    for edit in edits:
        head = Text.assemble((edit.cell, "dim"), " ", (edit.task, "cyan"))
        body = Text(f"{_field(edit.field, paper.language)}: ")
        if edit.before:
            body.append(_value(paper, edit.field, edit.before), "dim")
            body.append(" → ")
        body.append(_value(paper, edit.field, edit.after))
        paper.hang(_INDENT, head, body)


def _put_new(paper: Paper, rows: Sequence[NewRow]) -> None:
    words = _LABELS[paper.language]
    if rows:
        paper.title(words["added"], note=str(len(rows)))
    for row in rows:
        paper.hang(
            _INDENT, Text(f"{words['row'].format(row=row.row)}:"), Text(_value(paper, "work", row.fields["work"]))
        )
        others = [
            f"{_field(name, paper.language)}: {_value(paper, name, value)}"
            for name, value in row.fields.items()
            if name != "work"
        ]
        if row.after:
            others.append(words["after"].format(task=row.after))
        paper.hang(_INDENT * 3, Text(), Text("; ".join(others), style="dim"))


def _field(name: str, language: Language) -> str:
    return next(column.header(language) for column in COLUMNS if column.field == name)


def _value(paper: Paper, name: str, value: Value) -> str:
    if not value:
        return _LABELS[paper.language]["empty"]
    if name == Field.STATE and isinstance(value, str):
        return word_for(value, paper.language)
    if name in {Field.DUE_ON, Field.DONE_ON} and isinstance(value, str):
        return plain_day(date.fromisoformat(value))
    return paper.short(value if isinstance(value, str) else "; ".join(value), _MOST)
