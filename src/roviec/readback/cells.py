"""One row held against its task, field by field: edits, and faults at their cells."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from roviec.errors import Language
from roviec.export.citing import plain_day
from roviec.export.sheet.columns import COLUMNS, Field, names_in_cell
from roviec.export.sheet.rows import TaskRow
from roviec.lexicon.folding import fold, squeeze
from roviec.lexicon.progress import DONE, STATES, state_of, word_for
from roviec.plan.bodies import split_bodies
from roviec.readback.days import read_day, read_deadline
from roviec.readback.edits import Edit, Value
from roviec.readback.faults import Fault, column_letter, fault
from roviec.readback.table import Row

FILLED = tuple(column.field for column in COLUMNS if column.filled_in)
_NAMES = (Field.LEAD, Field.COORDINATING, Field.PRODUCT)
_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3}")
_MARKS = re.compile(r"^\s*(?:[-+•*–]|\d{1,2}[.)])\s+")
_NOTHING = re.compile(r"[\s\-–—.…/0]*|không(?: có)?", re.IGNORECASE)


@dataclass(slots=True)
class CellReader:
    """Reads the cells of one row; ``found`` holds what they say, by field."""

    row: Row
    places: dict[Field, int]
    plan_day: date | None
    today: date | None
    """None: days to come are not looked for."""
    language: Language
    found: dict[Field, Value] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    readable: frozenset[Field] = frozenset()
    """Fields of which the sheet says something that can be used, be it nothing."""

    def __post_init__(self) -> None:
        self.readable = frozenset(meant for meant in Field if meant in self.places and self._is_readable(meant))

    def _is_readable(self, meant: Field) -> bool:
        if cell := self.row.covered.get(meant):
            self.complain("merged_across", meant, other=f"{column_letter(cell.column)}{cell.row + 1}")
            return False
        if _ERROR.fullmatch(self.words(meant)):
            self.complain("cell_error", meant, words=self.words(meant))
            return False
        return True

    def words(self, meant: Field) -> str:
        """Words of a field; none where the sheet has no such column."""
        return self.row.cells.get(meant, "").strip()

    def complain(self, code: str, meant: Field, **values: str | int) -> None:
        """Note a fault at the cell of a field."""
        self.faults.append(fault(code, self.language, self.row.number, self.places.get(meant), **values))

    def read_state(self) -> None:
        """One of the states of the list."""
        words = self.words(Field.STATE)
        if _NOTHING.fullmatch(words):
            return
        code = state_of(words)
        if code is None:
            states = ", ".join(word_for(known, self.language) for known, *_ in STATES)
            self.complain("state_unknown", Field.STATE, words=words, states=states)
        else:
            self.found[Field.STATE] = code

    def read_done_on(self) -> None:
        """The day of completion, and whether it agrees with the state and with the document."""
        words = self.words(Field.DONE_ON)
        if not _NOTHING.fullmatch(words):
            day = self._day(words, Field.DONE_ON, near=self.plan_day)
            if day:
                self.found[Field.DONE_ON] = day.isoformat()
                self._check_done_on(day)
        if Field.DONE_ON in self.places and Field.STATE in self.places:
            self._check_agreement(words)

    def _check_done_on(self, day: date) -> None:
        if self.plan_day and day < self.plan_day:
            self.complain("date_before_plan", Field.DONE_ON, day=plain_day(day))
        if self.today and day > self.today:
            self.complain("date_to_come", Field.DONE_ON, day=plain_day(day))

    def _check_agreement(self, day_words: str) -> None:
        done = self.found.get(Field.STATE) == DONE
        if done and _NOTHING.fullmatch(day_words):
            self.complain("done_without_day", Field.DONE_ON)
        elif Field.DONE_ON in self.found and not done:
            self.complain("day_without_done", Field.STATE)

    def read_text(self, meant: Field) -> None:
        """Words, as they were typed."""
        words = self.words(meant)
        if words and not _NOTHING.fullmatch(words):
            self.found[meant] = words

    def read_names(self, meant: Field) -> tuple[str, ...]:
        """Bodies or products of a cell."""
        words = self.words(meant)
        if _NOTHING.fullmatch(words):
            return ()
        pieces = [squeeze(_MARKS.sub("", piece)) for piece in re.split(r"[;\n]", words)]
        pieces = [piece.rstrip(".,") for piece in pieces if piece.strip(" .,")]
        if meant is Field.PRODUCT or len(pieces) > 1:
            return tuple(pieces)
        bodies = tuple(body.name for body in split_bodies(words, cell=True))
        return bodies or tuple(pieces)

    def read_deadline(self) -> tuple[date | None, str | None]:
        """The last day and what recurs, of the words of a deadline."""
        words = self.words(Field.DEADLINE)
        read = read_deadline(words, near=self.plan_day)
        self._tell(read.problem, words, Field.DEADLINE, read.end)
        if read.problem and read.end is None and read.recurring is None:
            return None, None
        self.found[Field.DEADLINE] = squeeze(words)
        return read.end, read.recurring

    def read_due(self) -> date | None:
        """The day beside the words of a deadline."""
        words = self.words(Field.DUE_ON)
        return None if _NOTHING.fullmatch(words) else self._day(words, Field.DUE_ON, near=self.plan_day)

    def _day(self, words: str, meant: Field, *, near: date | None) -> date | None:
        read = read_day(words, near=near)
        self._tell(read.problem, words, meant, read.day)
        return read.day

    def _tell(self, problem: str | None, words: str, meant: Field, day: date | None) -> None:
        if problem:
            self.complain(problem, meant, words=words, day=plain_day(day) if day else "")


def compare_row(reader: CellReader, task: TaskRow, sent: dict[Field, str]) -> tuple[Edit, ...]:
    """What the row says otherwise than the plan, and what was filled in.

    Args:
        reader: of the row; takes the faults.
        task: the task that it is of.
        sent: the words of its cells as they were sent out.
    """
    before: dict[Field, Value] = {}
    for fields, compare in _COMPARE:
        if fields & reader.readable:
            compare(reader, task, sent, before)
    if task.task.operated:
        _read_filled(reader)
    else:
        for meant in FILLED:
            if meant in reader.readable and not _NOTHING.fullmatch(reader.words(meant)):
                reader.complain("not_operated", meant)
    return tuple(_edit(reader, task, meant, before.get(meant)) for meant in Field if meant in reader.found)


def _read_filled(reader: CellReader) -> None:
    if Field.STATE in reader.readable:
        reader.read_state()
    if Field.DONE_ON in reader.readable:
        reader.read_done_on()
    for meant in (Field.RESULT, Field.OBSTACLE):
        if meant in reader.readable:
            reader.read_text(meant)


_Compare = Callable[[CellReader, TaskRow, dict[Field, str], dict[Field, Value]], None]


def _compare_work(reader: CellReader, task: TaskRow, sent: dict[Field, str], before: dict[Field, Value]) -> None:
    words = reader.words(Field.WORK)
    if not words:
        reader.complain("words_emptied", Field.WORK)
    elif not _same(words, sent[Field.WORK]):
        reader.complain("words_changed", Field.WORK)
        reader.found[Field.WORK], before[Field.WORK] = words, task.task.text


def _compare_clause(reader: CellReader, task: TaskRow, _sent: dict[Field, str], _before: dict[Field, Value]) -> None:
    words = reader.words(Field.CLAUSE)
    if words and not _same(words, task.task.path):
        reader.complain("clause_changed", Field.CLAUSE, words=words, path=task.task.path)


def _compare_names(
    reader: CellReader, meant: Field, said: tuple[str, ...], sent: dict[Field, str], before: dict[Field, Value]
) -> None:
    if _same(reader.words(meant), sent[meant]):
        return
    names = reader.read_names(meant)
    if [fold(name) for name in names] == [fold(name) for name in said]:
        return
    if not names and meant is Field.LEAD:
        reader.complain("lead_emptied", meant, words=names_in_cell(said))
        return
    reader.found[meant], before[meant] = names, said


def _compare_lead(reader: CellReader, task: TaskRow, sent: dict[Field, str], before: dict[Field, Value]) -> None:
    _compare_names(reader, Field.LEAD, task.task.lead, sent, before)


def _compare_partners(reader: CellReader, task: TaskRow, sent: dict[Field, str], before: dict[Field, Value]) -> None:
    _compare_names(reader, Field.COORDINATING, task.task.coordinating, sent, before)


def _compare_products(reader: CellReader, task: TaskRow, sent: dict[Field, str], before: dict[Field, Value]) -> None:
    _compare_names(reader, Field.PRODUCT, task.task.products, sent, before)


def _compare_deadline(reader: CellReader, task: TaskRow, sent: dict[Field, str], before: dict[Field, Value]) -> None:
    """The words and the day of a deadline: whichever was changed counts, and two that were changed must agree."""
    deadline = task.task.deadline
    old_end = deadline.end if deadline else None
    words_changed = Field.DEADLINE in reader.readable and not _same(reader.words(Field.DEADLINE), sent[Field.DEADLINE])
    end = old_end
    if words_changed:
        end = _read_changed_deadline(reader)
        if Field.DEADLINE not in reader.found:
            return
    before[Field.DEADLINE] = deadline.text if deadline else None
    if Field.DUE_ON in reader.readable:
        end = _settle_due(reader, old_end, end, words_changed=words_changed)
    if end != old_end:
        reader.found[Field.DUE_ON] = end.isoformat() if end else None
        before[Field.DUE_ON] = old_end.isoformat() if old_end else None


def _read_changed_deadline(reader: CellReader) -> date | None:
    if not reader.words(Field.DEADLINE):
        reader.found[Field.DEADLINE] = None
        return None
    end, _ = reader.read_deadline()
    return end


def _settle_due(reader: CellReader, old_end: date | None, end: date | None, *, words_changed: bool) -> date | None:
    """The last day that the words and the day beside them give together."""
    words = reader.words(Field.DUE_ON)
    if not words or (old_end and words == plain_day(old_end)):
        return end
    due = reader.read_due()
    if due is None or (words_changed and due == old_end):
        return end
    if words_changed and end and due != end:
        reader.found.pop(Field.DEADLINE, None)
        reader.complain("dates_differ", Field.DUE_ON, words=reader.words(Field.DEADLINE), day=plain_day(due))
        return old_end
    return due


def _compare_note(reader: CellReader, task: TaskRow, _sent: dict[Field, str], before: dict[Field, Value]) -> None:
    """What was written beside the note that was sent; the note itself is ours and stays."""
    words = squeeze(reader.words(Field.NOTE))
    ours = squeeze(task.note)
    added = squeeze(words.replace(ours, " ", 1)) if ours else words
    if added and not _same(words, ours):
        reader.found[Field.NOTE], before[Field.NOTE] = added, None


_COMPARE: tuple[tuple[frozenset[Field], _Compare], ...] = (
    (frozenset({Field.WORK}), _compare_work),
    (frozenset({Field.CLAUSE}), _compare_clause),
    (frozenset({Field.LEAD}), _compare_lead),
    (frozenset({Field.COORDINATING}), _compare_partners),
    (frozenset({Field.PRODUCT}), _compare_products),
    (frozenset({Field.DEADLINE, Field.DUE_ON}), _compare_deadline),
    (frozenset({Field.NOTE}), _compare_note),
)
"""How each column that was sent out full is held against the plan."""


def _same(words: str, sent: str) -> bool:
    """Nothing but spaces, letter case and the ends of lines may differ."""
    return fold(words) == fold(sent) or fold(words.replace(";", " ")) == fold(sent.replace(";", " "))


def _edit(reader: CellReader, task: TaskRow, meant: Field, before: Value) -> Edit:
    # A last day that new words of the deadline give stands in their cell.
    place = Field.DEADLINE if meant is Field.DUE_ON and Field.DEADLINE in reader.found else meant
    cell = f"{column_letter(reader.places[place])}{reader.row.number + 1}"
    return Edit(
        task=task.task.id,
        path=task.task.path,
        field=meant.value,
        before=before,
        after=reader.found[meant],
        row=reader.row.number + 1,
        cell=cell,
        typed=reader.row.cells.get(place, ""),
    )
