"""Findings as a good compiler prints them: the place, the sentence, the line of the source with a mark under it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.text import Text

from roviec.findings import Severity
from roviec_tools.cli.excerpt import Excerpt, Excerpts
from roviec_tools.cli.reports.clarity import put_clarity
from roviec_tools.cli.view.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.findings import Finding
    from roviec_tools.cli.reports.checked import Checked
    from roviec_tools.cli.view.paper import Paper

_STYLES = {"error": "bold red", "warning": "yellow", "info": "blue"}
_NARROWEST = 20
"""Characters of the source that are shown in any case."""


def put_report(paper: Paper, checked: Checked) -> None:
    """Every finding of a document, the count of them, and its "6 rõ"."""
    excerpts = Excerpts(checked.plan)
    for finding in checked.sifted.kept:
        _put_finding(paper, checked.file, finding, excerpts.of(finding))
    for entry in checked.sifted.unused:
        told = label("unused_ignore", paper.language, place=entry.place, code=entry.code)
        paper.put_unwrapped(Text(told, style="dim"))
    paper.put_unwrapped(_sum(paper, checked))
    put_clarity(paper, checked.plan)


def _put_finding(paper: Paper, file: str, finding: Finding, found: Excerpt) -> None:
    """Place and sentence on the first line, as editors follow them; then the source, the mark, what to do."""
    severity = label(finding.severity, paper.language)
    where = f"{file}:{found.line}:{found.column}:"
    clause = f" [{finding.path}]" if finding.path else ""
    head = Text.assemble((where, "bold"), " ", (f"{severity} {finding.rule}", _STYLES[finding.severity]))
    paper.put_unwrapped(head + Text(f"{clause}: ") + Text(" ".join(finding.message.split())))
    gutter = len(str(found.line))
    words, at, length = found.window(max(paper.width - gutter - 4, _NARROWEST))
    paper.put_line(f"{found.line} | {words}".rstrip())
    paper.put_line(f"{' ' * gutter} | {' ' * at}{'^' * length}")
    for key, said in (("hint", finding.hint), ("fix", finding.fix)):
        if said:
            paper.hang(gutter + 1, Text("="), Text(f"{label(key, paper.language)}: {said}"))
    paper.put("")


def _sum(paper: Paper, checked: Checked) -> Text:
    counts, language = checked.counts, paper.language
    said = [label(f"n_{severity}", language, n=counts[severity]) for severity in Severity if counts[severity]]
    if checked.sifted.ignored:
        said.append(label("n_ignored", language, n=len(checked.sifted.ignored)))
    return Text(f"{checked.file}: ", style="bold") + Text(", ".join(said) or label("no_findings", language))


def put_total(paper: Paper, documents: Iterable[Checked]) -> None:
    """One line over several documents."""
    counts = [checked.counts for checked in documents]
    if len(counts) < 2:
        return
    total = sum(counts, Counter())
    said = [label(f"n_{severity}", paper.language, n=total[severity]) for severity in Severity if total[severity]]
    head = label("n_documents", paper.language, n=len(counts))
    paper.put("", Text(f"{head}: {', '.join(said) or label('no_findings', paper.language)}", style="bold"))
