"""What the tests of the page open: sizes of screens, the examples, and plans with made-up findings."""

from __future__ import annotations

from dataclasses import replace

from roviec import Finding, Plan, Severity

WIDE = {"width": 1280, "height": 860}
NARROW = {"width": 360, "height": 740}
EXAMPLES = tuple(
    f"{name}-2026.{form}" for name in ("tiem-chung", "an-toan-mua-lu", "phong-chay") for form in ("txt", "docx", "pdf")
)


def with_findings(plan: Plan, count: int) -> Plan:
    """The plan with made-up findings and no others: at words, at gaps, over whole clauses, with and without a fix."""
    nodes = [node for part in plan.outlined.parts for node in part.walk()]
    severities = (Severity.WARNING, Severity.INFO, Severity.ERROR, Severity.WARNING)
    found = []
    for number in range(count):
        node = nodes[number * len(nodes) // count]
        start, end = node.span
        span = ((start, min(start + 12, end)), (start, start), (start, end))[number % 3]
        found.append(
            Finding(
                rule=f"TT{number:03}",
                severity=severities[number % 4],
                message=f"Câu thứ {number} viết “ủy ban” và “uỷ ban” trong cùng một văn bản.",
                path=node.path if number % 5 else None,
                line=node.line,
                span=span,
                fix="ủy ban" if number % 2 else None,
            )
        )
    return replace(plan, findings=tuple(found))
