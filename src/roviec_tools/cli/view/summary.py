"""The figures at the end of the page: the "6 rõ", the counts, the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from roviec.export.loads import body_loads
from roviec_tools.cli.view.labels import CLARITY, label

if TYPE_CHECKING:
    from roviec.model.plan import Plan
    from roviec_tools.cli.view.paper import Paper

_STYLES = {"error": "bold red", "warning": "yellow", "info": "blue"}


def put_summary(paper: Paper, plan: Plan) -> None:
    """Two lines: how clear the assigned tasks are, and how much of everything there is."""
    language = paper.language
    paper.put("")
    if plan.clarity.of:
        said = [f"{label(key, language).lower()} {getattr(plan.clarity, key)}/{plan.clarity.of}" for key in CLARITY]
        paper.hang(0, Text(f"{label('clarity', language)}:", style="bold"), Text(" · ".join(said)))
    paper.hang(0, Text(f"{label('counts', language)}:", style="bold"), Text(" · ".join(_counts(paper, plan))))


def _counts(paper: Paper, plan: Plan) -> list[str]:
    """Tasks that are not operated stand outside the counts, and are said beside them."""
    operated = [task for task in plan.tasks if task.operated]
    numbers = {
        "n_clauses": sum(1 for part in plan.outlined.parts for node in part.walk() if node.marker),
        "n_assigned": sum(task.kind == "assigned" for task in operated),
        "n_measures": sum(task.kind == "measure" for task in operated),
        "n_not_operated": len(plan.tasks) - len(operated),
        "n_bodies": len(body_loads(plan)),
        "n_references": len(plan.references),
    }
    always = ("n_clauses", "n_assigned")
    return [label(key, paper.language, n=number) for key, number in numbers.items() if number or key in always]


def put_findings(paper: Paper, plan: Plan) -> None:
    """Every finding at its line, with the fix where there is one."""
    language = paper.language
    paper.title(label("findings", language), note=str(len(plan.findings) or ""))
    if not plan.findings:
        paper.put(Text(label("no_findings", language), style="dim"))
    for finding in plan.findings:
        head = Text.assemble(
            (f"{label('line', language, n=finding.line)} ", "dim"),
            (f"{label(finding.severity, language)} {finding.rule}", _STYLES[finding.severity]),
        )
        fix = Text(f" → {finding.fix}", style="green") if finding.fix else Text()
        paper.hang(0, head, Text(" ".join(finding.message.split())) + fix)
