"""The faults of the document, the worst first, each a step away from its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from roviec.export.page.entries import empty, place_link
from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import SEVERITIES, Sheet

AROUND: Final = 40
"""Characters of the line on each side of the place."""
MOST_QUOTED: Final = 120


def put_findings(sheet: Sheet) -> Iterator[Markup]:
    """By severity, and in each in the order of the document."""
    if not sheet.plan.findings:
        yield empty(sheet, "no_findings")
        return
    for severity in SEVERITIES:
        of_it = [number for number, finding in enumerate(sheet.plan.findings) if finding.severity is severity]
        if not of_it:
            continue
        yield tag(
            "h3", sheet.words.say(f"severity_{severity.value}"), " ", tag("span", f"({len(of_it)})", class_="count")
        )
        in_order = sorted(of_it, key=lambda number: sheet.plan.findings[number].span)
        yield tag("div", *(put_finding(sheet, number) for number in in_order), class_="list")


def put_finding(sheet: Sheet, number: int, *, level: int | None = None) -> Markup:
    """Severity and rule, the sentence, the words it is about, and what would mend them.

    Args:
        sheet: with the plan.
        number: of the finding in ``plan.findings``.
        level: that of its clause, where it is shown a second time under it: without its id, which is in the list.
    """
    finding = sheet.plan.findings[number]
    head = join(sheet.words.say(finding.severity.value), " ", finding.rule)
    return tag(
        "article",
        tag(
            "p",
            tag("span", head, class_=f"flag {finding.severity.value}"),
            " ",
            place_link(sheet, f"f{number}", finding.line),
            join(" ", tag("span", finding.path, class_="id")) if finding.path else None,
        ),
        tag("p", shorten(finding.message, 600), class_="words", lang=sheet.words.language),
        None if level else _quote(sheet, number),
        _fix(sheet, finding.fix),
        id=None if level else f"f{number}",
        class_=f"finding entry {finding.severity.value}" + (f" d{level}" if level else ""),
        data_r=f"f{number}",
        data_s=finding.severity.value,
        tabindex="-1",
    )


def _quote(sheet: Sheet, number: int) -> Markup | None:
    """The words of the document around the place, the place itself marked."""
    text = sheet.plan.outlined.repaired.text
    start, end = sheet.plan.findings[number].span
    start = max(0, min(start, len(text)))
    end = max(start, min(end, start + MOST_QUOTED, len(text)))
    before, after = _before(text, start), _after(text, end)
    if not (before + text[start:end] + after).strip():
        return None
    return tag("p", before, tag("mark", _one_line(text[start:end])), after, class_="quote", lang="vi")


def _before(text: str, start: int) -> str:
    """The end of the line before the place, from a whole word on."""
    line = text[max(0, start - 2 * AROUND) : start].rpartition("\n")[2]
    words = _one_line(line[-AROUND:])
    return words if len(line) <= AROUND else "…" + words.partition(" ")[2]


def _after(text: str, end: int) -> str:
    """The line behind the place, up to a whole word."""
    line = text[end : end + 2 * AROUND].partition("\n")[0]
    words = _one_line(line[:AROUND])
    return words if len(line) <= AROUND else words.rpartition(" ")[0] + "…"


def _one_line(words: str) -> str:
    return words.replace("\n", " ").replace("\t", " ")


def _fix(sheet: Sheet, fix: str | None) -> Markup | None:
    if fix is None:
        return None
    return tag("p", sheet.words.say("fix"), ": ", tag("q", shorten(fix, 300), lang="vi"), class_="fix")
