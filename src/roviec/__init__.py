"""Rõ Việc, the compiler: from a plan document to a plan. Pure: values in, values out.

    from roviec import compile_bytes

    plan = compile_bytes(data, "ke-hoach.docx")
    for task in plan.tasks:
        print(task.id, task.lead, task.deadline)

The types of the parts of a plan are in ``roviec.model``, one noun a file; the JSON is described in
``docs/architecture.md``.
"""

from __future__ import annotations

from roviec.compiler import compile_bytes, compile_source
from roviec.errors import IntakeError, RoviecError
from roviec.export import plan_to_json
from roviec.findings import Finding, Severity
from roviec.model.options import Limits, Options
from roviec.model.plan import Plan

__all__ = [
    "Finding",
    "IntakeError",
    "Limits",
    "Options",
    "Plan",
    "RoviecError",
    "Severity",
    "compile_bytes",
    "compile_source",
    "plan_to_json",
]
