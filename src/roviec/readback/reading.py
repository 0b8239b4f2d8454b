"""A sheet that came back -> edits: every row accounted for, every fault at its row and column."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from roviec.errors import Language
from roviec.export.sheet.columns import COLUMNS, Field
from roviec.export.sheet.rows import HeadingRow, TaskRow, cells_of, work_rows
from roviec.lexicon.folding import fold
from roviec.model.options import Options
from roviec.model.plan import Plan
from roviec.readback.added import read_new_row
from roviec.readback.book import open_book
from roviec.readback.cells import CellReader, compare_row
from roviec.readback.columns import ColumnMap, Header, map_of
from roviec.readback.edits import Edit, NewRow, Outcome, ReadBack, RowOutcome
from roviec.readback.faults import Fault, column_letter, fault, row_ranges
from roviec.readback.matching import Match, match_rows, name_other_rows
from roviec.readback.table import Row, RowKind, Table, find_table

_DEFAULT = Options()
_LANGUAGES: tuple[Language, ...] = ("vi", "en")
_HEADERS = {column.field: column for column in COLUMNS}
_OTHER_ROWS = {
    RowKind.ABOVE: Outcome.ABOVE,
    RowKind.HEADER: Outcome.HEADER,
    RowKind.HEADING: Outcome.HEADING,
    RowKind.TOTAL: Outcome.TOTAL,
    RowKind.OTHER: Outcome.OTHER,
}


def read_back(
    data: bytes,
    name: str,
    plan: Plan,
    *,
    columns: ColumnMap | None = None,
    today: date | None = None,
    options: Options = _DEFAULT,
) -> ReadBack:
    """Read the table of assigned work after an office filled it in.

    Args:
        data: the file (XLSX, XLS, ODS) as it came.
        name: its name, for messages.
        plan: the plan that the table was made from.
        columns: which column holds what; None: by the words of its header.
        today: days of completion after it are a fault; None: they are not looked for.
        options: its language and limits count.

    Returns:
        Edits, added rows, missing tasks and faults. The plan itself is not touched.

    Raises:
        IntakeError: the file cannot be read, is refused, or holds no such table.
    """
    language = options.language
    sent = {spoken: list(work_rows(plan, spoken)) for spoken in _LANGUAGES}
    headings = frozenset(
        fold(row.words).strip(" .:") for rows in sent.values() for row in rows if isinstance(row, HeadingRow)
    )
    table = find_table(open_book(data, name, options.limits), name, columns, headings)
    tasks = [row for row in sent[_language_of(table.header)] if isinstance(row, TaskRow)]
    matches = match_rows((row for row in table.rows if row.kind is RowKind.TASK), tasks, _sha256(plan))
    name_other_rows(matches)
    work = _Work(plan, table, columns, today, language)
    work.read(matches)
    told = [match.task.task.id for match in matches if match.task]
    return work.result(tasks, set(told))


def _language_of(header: Header) -> Language:
    """In which language the sheet was sent out: its notes were, too."""
    said = {fold(words) for words in header.words.values()}
    english = sum(fold(column.en) in said for column in COLUMNS)
    return "en" if english > sum(fold(column.vi) in said for column in COLUMNS) else "vi"


def _sha256(plan: Plan) -> str:
    return plan.outlined.repaired.source.sha256


class _Work:
    """What is collected on the way through the rows."""

    def __init__(
        self, plan: Plan, table: Table, columns: ColumnMap | None, today: date | None, language: Language
    ) -> None:
        self.plan = plan
        self.table = table
        self.columns = columns or map_of(table.sheet, table.header)
        self.today = today
        self.language = language
        self.paths = {node.path for part in plan.outlined.parts for node in part.walk()}
        self.outcomes: dict[int, RowOutcome] = {}
        self.edits: list[Edit] = []
        self.new: list[NewRow] = []
        self.faults: list[Fault] = list(_faults_of_header(table.header, columns, table.header_row, language))

    def read(self, matches: list[Match]) -> None:
        """Go through the rows in their order."""
        for row in self.table.rows:
            if row.kind is not RowKind.TASK:
                self._account(row, _OTHER_ROWS[row.kind], None)
                if row.kind is RowKind.OTHER:
                    self._complain("not_understood", row, words=row.words)
        foreign = [match.row.number for match in matches if match.problem == "other_plan"]
        if foreign:
            column = self.table.header.places.get(Field.ID)
            self.faults.append(fault("other_plan", self.language, foreign[0], column, rows=row_ranges(foreign)))
        above: str | None = None
        for match in matches:
            self._read_row(match, above)
            if match.task and match.problem != "duplicate":
                above = match.task.task.id

    def _read_row(self, match: Match, above: str | None) -> None:
        row = match.row
        if match.problem and match.problem != "other_plan":
            column = self.table.header.places.get(Field.ID) if match.problem == "id_unknown" else None
            self.faults.append(fault(match.problem, self.language, row.number, column, **match.told))
        if match.problem == "duplicate" and match.task:
            self._account(row, Outcome.DUPLICATE, match.task.task.id)
            return
        if match.problem == "ambiguous":
            self._account(row, Outcome.AMBIGUOUS, None)
            return
        self._tell_merges(row)
        if match.task:
            self._read_task(row, match.task)
        else:
            self._read_new(row, above)

    def _read_task(self, row: Row, task: TaskRow) -> None:
        reader = self._reader(row)
        edits = compare_row(reader, task, cells_of(task, _sha256(self.plan)))
        self.faults += reader.faults
        self.edits += edits
        self._account(row, Outcome.CHANGED if edits else Outcome.UNCHANGED, task.task.id)

    def _read_new(self, row: Row, above: str | None) -> None:
        reader = self._reader(row)
        fields = read_new_row(reader)
        self.faults += reader.faults
        self._account(row, Outcome.NEW, None)
        if fields:
            path = row.cells.get(Field.CLAUSE, "").strip()
            self.new.append(NewRow(row.number + 1, above, path if path in self.paths else None, fields))

    def _reader(self, row: Row) -> CellReader:
        directive = self.plan.directive
        day = directive.date if directive else None
        return CellReader(row, self.table.header.places, day, self.today, self.language)

    def _tell_merges(self, row: Row) -> None:
        for meant, (first, last) in row.merged.items():
            if row.number == first:
                column = self.table.header.places[meant]
                self.faults.append(fault("merged", self.language, first, column, first=first + 1, last=last + 1))

    def _complain(self, code: str, row: Row, **values: str | int) -> None:
        self.faults.append(fault(code, self.language, row.number, **values))

    def _account(self, row: Row, outcome: Outcome, task: str | None) -> None:
        words = row.cells.get(Field.WORK, "").strip() or row.words
        self.outcomes[row.number] = RowOutcome(row.number + 1, outcome, task, " ".join(words.split()))

    def result(self, tasks: Iterable[TaskRow], told: set[str]) -> ReadBack:
        """Everything, in the order of the sheet."""
        missing = [task.task for task in tasks if task.task.id not in told]
        self.faults += [fault("task_missing", self.language, None, task=task.id, words=task.text) for task in missing]
        return ReadBack(
            sheet=self.table.sheet,
            columns=self.columns,
            rows=tuple(self.outcomes[number] for number in sorted(self.outcomes)),
            edits=tuple(self.edits),
            new=tuple(self.new),
            missing=tuple(task.id for task in missing),
            faults=tuple(sorted(self.faults, key=lambda found: (found.row is None, found.row or 0))),
        )


def _faults_of_header(header: Header, columns: ColumnMap | None, row: int, language: Language) -> Iterable[Fault]:
    for column, meant in header.twice.items():
        other = column_letter(header.places[meant])
        yield fault("column_twice", language, row, column, field=_name(meant, language), other=other)
    for column in header.unknown:
        yield fault("column_unknown", language, row, column, words=header.words[column])
    for meant, said in header.renamed.items():
        other = header.words[header.places[meant]]
        column = header.places[meant]
        yield fault("column_renamed", language, row, column, words=said, field=_name(meant, language), other=other)
    for meant, place in _wanted(columns, language).items():
        if meant not in header.places:
            code = "id_missing" if meant is Field.ID else "column_missing"
            yield fault(code, language, row, words=place)


def _wanted(columns: ColumnMap | None, language: Language) -> dict[Field, str]:
    """Headers of the columns that the sheet should have."""
    if columns is None:
        return {meant: column.header(language) for meant, column in _HEADERS.items() if meant is not Field.ORDINAL}
    return {meant: place.header for meant, place in columns.columns.items() if place}


def _name(meant: Field, language: Language) -> str:
    return _HEADERS[meant].header(language)
