"""The sheet of findings: the faults of the document, the worst first."""

from __future__ import annotations

from roviec.errors import Language
from roviec.export.sheet.book import Book
from roviec.export.sheet.heights import row_height
from roviec.export.sheet.labels import say
from roviec.export.sheet.masthead import HEAD_ROWS, put_masthead
from roviec.findings import Severity
from roviec.model.plan import Plan

_HEADERS = (("ordinal", 6), ("severity", 11), ("rule", 9), ("clause", 14), ("line", 8), ("message", 90), ("fix", 34))
_ORDER = tuple(Severity)


def put_findings(book: Book, plan: Plan, language: Language) -> None:
    """Write the sheet; it says so where nothing was found."""
    sheet = book.add_sheet(say("finding_sheet", language))
    put_masthead(book, sheet, plan, title=say("finding_title", language), last=len(_HEADERS) - 1, language=language)
    for place, (key, width) in enumerate(_HEADERS):
        sheet.set_column(place, place, width)
        book.put(sheet, HEAD_ROWS, place, say(key, language), "head")
    sheet.freeze_panes(HEAD_ROWS + 1, 0)
    sheet.repeat_rows(HEAD_ROWS)
    findings = sorted(plan.findings, key=lambda finding: _ORDER.index(finding.severity))
    for number, finding in enumerate(findings, 1):
        at = HEAD_ROWS + number
        severity = say(f"severity_{finding.severity.value}", language)
        words = (severity, finding.rule, finding.path or "", "", finding.message, finding.fix or "")
        sheet.set_row(at, row_height((cell, _HEADERS[place][1]) for place, cell in enumerate(words, 1)))
        for place, cell in enumerate(words, 1):
            book.put(sheet, at, place, cell, "text" if place >= 5 else "address" if place == 3 else "center")
        sheet.write_number(at, 0, number, book.look("center"))
        sheet.write_number(at, 4, finding.line, book.look("center"))
    if not findings:
        book.put(sheet, HEAD_ROWS + 1, 5, say("no_findings", language), "text")
    sheet.autofilter(HEAD_ROWS, 0, HEAD_ROWS + max(len(findings), 1), len(_HEADERS) - 1)
