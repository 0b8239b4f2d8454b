"""The words of a mail itself: whether they are a plan, or only tell that one is attached."""

from __future__ import annotations

from roviec import IntakeError, compile_bytes

_FEWEST_TASKS = 3
"""Tasks of named bodies. A covering letter asks for one thing or two: read what is attached, report by a day."""


def is_plan(content: bytes, name: str) -> bool:
    """Tell whether a letter holds a plan: a document of its own with a number or title, and work for bodies in it."""
    try:
        plan = compile_bytes(content, name)
    except IntakeError:
        return False
    directive = plan.directive
    named = sum(1 for task in plan.tasks if task.lead)
    if named >= _FEWEST_TASKS:
        return True
    return bool(named and directive and directive.type and (directive.symbol or directive.title))
