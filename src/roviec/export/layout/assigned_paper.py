"""The table of assigned work (bảng phân công nhiệm vụ) as an annex that lies across the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from roviec.errors import Language
from roviec.export.layout.addresses import place_in_words
from roviec.export.layout.citation import citation
from roviec.export.layout.family import family_of
from roviec.export.layout.looks import Looks, looks_of
from roviec.export.layout.paper import Align, Block, Family, Grid, GridCell, Line, Look, Paper, Piece, Sheet
from roviec.export.layout.plan_paper import title_of
from roviec.export.sheet.labels import say
from roviec.export.sheet.rows import WORK, HeadingRow, TaskRow, work_rows
from roviec.model.plan import Plan
from roviec.model.task import Task, TaskKind

_COLUMNS = (
    ("STT", "No.", 11),
    ("Tên nhiệm vụ", "Task", 66),
    ("Cơ quan chủ trì", "Lead", 33),
    ("Cơ quan phối hợp", "Coordinating", 33),
    ("Sản phẩm", "Product", 26),
    ("Thời hạn", "Deadline", 28),
    ("Điều khoản", "Clause", 26),
    ("Ghi chú", "Note", 24),
)
"""The header that annexes of State bodies use most; widths in millimetres."""
_CENTRED = frozenset({0})
_NO_NUMBER = "–"
_TITLES = {
    "vi": ("PHỤ LỤC", "BẢNG PHÂN CÔNG NHIỆM VỤ", "(Kèm theo {plan})"),
    "en": ("ANNEX", "TABLE OF ASSIGNED WORK", "({plan})"),
}
_ADDED = {
    "vi": ("PHỤ LỤC TRA CỨU", "BẢNG PHÂN CÔNG NHIỆM VỤ", "(Lập từ {plan}; không phải là nội dung của văn bản)"),
    "en": ("PHỤ LỤC TRA CỨU", "TABLE OF ASSIGNED WORK", "(Made from {plan}; no part of the document)"),
}
"""Behind the plan itself nobody may take the table for an annex that was issued with it."""
_NONE = {
    "vi": "Văn bản không giao việc nào cho cơ quan nêu tên.",
    "en": "The document gives no work to a body that it names.",
}
_TOTALS = {
    "vi": "Bảng có {assigned} việc giao cho cơ quan, đơn vị; "
    "{measures} việc chung không nêu cơ quan không đưa vào bảng.",
    "en": "The table holds {assigned} tasks given to bodies; {measures} tasks with nobody named are left out of it.",
}


def assigned_paper(plan: Plan, language: Language = "vi") -> Paper:
    """Set the table of assigned work of a plan.

    Shape: a row a task that a body has, in reading order, under the headings of its clauses; work that is not
    operated keeps its words, has no number and carries the note; the line below tells the totals.
    """
    directive = plan.directive
    return Paper(
        family=family_of_plan(plan),
        title=f"{say('work_sheet', language)} – {title_of(plan)}",
        issuer=(directive.issuer or "") if directive else "",
        day=directive.date if directive else None,
        sheets=(_sheet(plan, language, _TITLES[language]),),
    )


def family_of_plan(plan: Plan) -> Family:
    """Of its first part; the State's where nothing tells."""
    found = (
        family_of(plan, part, directive) for part, directive in zip(plan.outlined.parts, plan.directives, strict=True)
    )
    return next((family for family in found if family is not None), Family.STATE)


def with_assigned_work(paper: Paper, plan: Plan, language: Language = "vi") -> Paper:
    """The paper of a plan with the table behind it, where the plan gives work to anybody."""
    if not any(task.kind is TaskKind.ASSIGNED for task in plan.tasks):
        return paper
    return replace(paper, sheets=(*paper.sheets, _sheet(plan, language, _ADDED[language])))


def _sheet(plan: Plan, language: Language, titles: tuple[str, str, str]) -> Sheet:
    family = family_of_plan(plan)
    looks = looks_of(family)
    name, title, carried = titles
    blocks: list[Block] = [
        _line(name, replace(looks.type_name, before=0), level=1),
        _line(title, looks.abstract),
        _line(carried.format(plan=citation(plan, family, with_title=False)), replace(looks.title_note, after=8)),
    ]
    rows = tuple(_assigned(work_rows(plan, language)))
    if rows:
        blocks.append(_grid(rows, looks, language))
        blocks.append(_line(_totals(plan, language), replace(looks.note, before=8)))
    else:
        blocks.append(_line(_NONE[language], looks.clause))
    return Sheet(tuple(blocks), landscape=True)


def _assigned(rows: Iterable[HeadingRow | TaskRow]) -> Iterator[HeadingRow | TaskRow]:
    """The rows of work that a body has, counted anew, with the headings that stand above such work."""
    headings: dict[int, HeadingRow] = {}
    number = 0
    for row in rows:
        if isinstance(row, HeadingRow):
            headings = {depth: above for depth, above in headings.items() if depth < row.depth}
            headings[row.depth] = row
        elif row.task.kind is TaskKind.ASSIGNED:
            yield from (headings[depth] for depth in sorted(headings))
            headings = {}
            number += row.task.operated
            yield replace(row, number=number if row.task.operated else None)


def _totals(plan: Plan, language: Language) -> str:
    work = [task for task in plan.tasks if task.kind in WORK]
    operated = [task for task in work if task.operated]
    assigned = sum(task.kind is TaskKind.ASSIGNED for task in operated)
    said = _TOTALS[language].format(assigned=assigned, measures=len(operated) - assigned)
    count = len(work) - len(operated)
    halted = say("halted_total", language, n=count) if count else say("none_halted", language, n=0)
    return f"{said} {halted}"


def _grid(rows: Sequence[HeadingRow | TaskRow], looks: Looks, language: Language) -> Grid:
    heads = [vi if language == "vi" else en for vi, en, _ in _COLUMNS]
    cells = [GridCell(0, column, (_line(head, looks.cell_head),)) for column, head in enumerate(heads)]
    for number, row in enumerate(rows, 1):
        if isinstance(row, HeadingRow):
            look = replace(looks.cell, bold=True, keep=True)
            cells.append(GridCell(number, 0, (_line(row.words, look),), column_span=len(_COLUMNS)))
        else:
            cells.extend(_task_cells(number, row, looks, language))
    whole = sum(width for _, _, width in _COLUMNS)
    return Grid(tuple(width / whole for _, _, width in _COLUMNS), len(rows) + 1, 1, tuple(cells))


def _task_cells(number: int, row: TaskRow, looks: Looks, language: Language) -> list[GridCell]:
    look = looks.cell if row.task.operated else replace(looks.cell, italic=True)
    columns = (
        (str(row.number) if row.number is not None else _NO_NUMBER,),
        (" ".join(row.task.text.split()),),
        _listed(row.task.lead),
        _listed(row.task.coordinating),
        _listed(row.task.products),
        _deadline(row.task),
        (place_in_words(row.task.path),),
        _notes(row, language),
    )
    return [
        GridCell(
            number,
            column,
            tuple(_line(words, replace(look, align=Align.CENTRE) if column in _CENTRED else look) for words in lines),
        )
        for column, lines in enumerate(columns)
    ]


def _notes(row: TaskRow, language: Language) -> tuple[str, ...]:
    """The notes of the row; where a deadline stands is said in words, and not at all where it stands in the clause."""
    deadline = row.task.deadline
    above = (deadline.inherited_from or "") if deadline else ""
    told = say("inherited", language, path=above)
    kept = [note for note in row.note.split("\n") if note and note != told]
    if above and not above.startswith(f"{row.task.path}."):
        kept.append(say("inherited", language, path=place_in_words(above)))
    return tuple(kept)


def _listed(names: Sequence[str]) -> tuple[str, ...]:
    """One name a line, parted by semicolons: names hold commas."""
    words = [" ".join(name.split()) for name in names]
    return (*(f"{name};" for name in words[:-1]), *words[-1:])


def _deadline(task: Task) -> tuple[str, ...]:
    return (" ".join(task.deadline.text.split()),) if task.deadline else ()


def _line(text: str, look: Look, *, level: int = 0) -> Line:
    return Line((Piece(text),), look, level=level)
