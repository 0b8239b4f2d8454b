"""Plan -> XLSX: the table of assigned work (bảng phân công nhiệm vụ) that offices filter, print, fill in and send back.

The same plan gives the same bytes. Nothing in the file is computed from the plan's words: they are words in every cell.
"""

from __future__ import annotations

from roviec.errors import Language
from roviec.export.citing import cite_plan
from roviec.export.sheet.book import Book
from roviec.export.sheet.contents import put_contents
from roviec.export.sheet.findings import put_findings
from roviec.export.sheet.labels import say
from roviec.export.sheet.work import put_work
from roviec.model.plan import Plan

# The work first: it is what opens.
SHEETS = (put_work, put_contents, put_findings)
"""What writes each sheet, in their order."""


def plan_to_xlsx(plan: Plan, *, language: Language = "vi") -> bytes:
    """Write a plan as a workbook.

    Args:
        plan: what ``compile_bytes`` gave.
        language: of the labels; the words of the plan and messages of findings stay as they are.
    Returns:
        The file. Each row of work holds the task's id and the start of the plan's SHA-256 in a hidden column, so that
        ``read_back`` knows it again.
    """
    source = plan.outlined.repaired.source
    properties = {"title": say("work_sheet", language), "subject": cite_plan(plan, language)[:250], "author": "Rõ Việc"}
    book = Book(made_on=plan.directive.date if plan.directive else None, properties=properties)
    book.set_custom_property("roviec.sha256", source.sha256)
    book.set_custom_property("roviec.source", source.name[:250])
    for put in SHEETS:
        put(book, plan, language)
    return book.content()
