"""Rõ Việc, the compiler: from a plan document to a plan. Pure: values in, values out.

    from roviec import compile_bytes

    plan = compile_bytes(data, "ke-hoach.docx")
    for task in plan.tasks:
        print(task.id, task.lead, task.deadline)

The types of the parts of a plan are in ``roviec.model``, one noun a file; the JSON is described in
``docs/architecture.md``.
"""

from __future__ import annotations

import importlib
import typing

from roviec.compiler import compile_bytes, compile_source
from roviec.errors import EncryptedFileError, IntakeError, RoviecError
from roviec.export import plan_to_json
from roviec.findings import Finding, Severity
from roviec.model.options import Limits, Options
from roviec.model.plan import Plan

if typing.TYPE_CHECKING:
    from roviec.compare.as_json import comparison_to_json, coverage_to_json
    from roviec.compare.comparison import Comparison
    from roviec.compare.coverage import Coverage
    from roviec.compare.effects import affected
    from roviec.compare.page import comparison_to_html, coverage_to_html
    from roviec.compare.parents import compare_with_parent
    from roviec.compare.tracked import comparison_to_docx
    from roviec.compare.versions import compare_versions
    from roviec.export.draft.bodies import NoSuchBody, WantedBody, bodies_of, find_body
    from roviec.export.draft.skeleton import Draft, draft_paper
    from roviec.export.ics import plan_to_ics
    from roviec.export.layout.paper import Paper
    from roviec.export.layout.plan_paper import plan_paper
    from roviec.export.word.plan import assigned_work_to_docx, draft_to_docx, plan_to_docx
    from roviec.export.xlsx import plan_to_xlsx
    from roviec.lint.explaining import RuleExplained, explain_rule, say_finding
    from roviec.readback.columns import ColumnMap, ColumnMapError, column_map_from_json, column_map_to_json
    from roviec.readback.edits import ReadBack
    from roviec.readback.edits_json import edits_to_json
    from roviec.readback.reading import read_back

__all__ = [
    "ColumnMap",
    "ColumnMapError",
    "Comparison",
    "Coverage",
    "Draft",
    "EncryptedFileError",
    "Finding",
    "IntakeError",
    "Limits",
    "NoSuchBody",
    "Options",
    "Paper",
    "Plan",
    "ReadBack",
    "RoviecError",
    "RuleExplained",
    "Severity",
    "WantedBody",
    "affected",
    "assigned_work_to_docx",
    "bodies_of",
    "column_map_from_json",
    "column_map_to_json",
    "compare_versions",
    "compare_with_parent",
    "comparison_to_docx",
    "comparison_to_html",
    "comparison_to_json",
    "compile_bytes",
    "compile_source",
    "coverage_to_html",
    "coverage_to_json",
    "draft_paper",
    "draft_to_docx",
    "edits_to_json",
    "explain_rule",
    "find_body",
    "plan_paper",
    "plan_to_docx",
    "plan_to_ics",
    "plan_to_json",
    "plan_to_xlsx",
    "read_back",
    "say_finding",
]

_HOMES = {
    "ColumnMap": "roviec.readback.columns",
    "ColumnMapError": "roviec.readback.columns",
    "Comparison": "roviec.compare.comparison",
    "Coverage": "roviec.compare.coverage",
    "Draft": "roviec.export.draft.skeleton",
    "NoSuchBody": "roviec.export.draft.bodies",
    "Paper": "roviec.export.layout.paper",
    "ReadBack": "roviec.readback.edits",
    "RuleExplained": "roviec.lint.explaining",
    "WantedBody": "roviec.export.draft.bodies",
    "affected": "roviec.compare.effects",
    "assigned_work_to_docx": "roviec.export.word.plan",
    "bodies_of": "roviec.export.draft.bodies",
    "column_map_from_json": "roviec.readback.columns",
    "column_map_to_json": "roviec.readback.columns",
    "compare_versions": "roviec.compare.versions",
    "compare_with_parent": "roviec.compare.parents",
    "comparison_to_docx": "roviec.compare.tracked",
    "comparison_to_html": "roviec.compare.page",
    "comparison_to_json": "roviec.compare.as_json",
    "coverage_to_html": "roviec.compare.page",
    "coverage_to_json": "roviec.compare.as_json",
    "draft_paper": "roviec.export.draft.skeleton",
    "draft_to_docx": "roviec.export.word.plan",
    "edits_to_json": "roviec.readback.edits_json",
    "explain_rule": "roviec.lint.explaining",
    "find_body": "roviec.export.draft.bodies",
    "plan_paper": "roviec.export.layout.plan_paper",
    "plan_to_docx": "roviec.export.word.plan",
    "plan_to_ics": "roviec.export.ics",
    "plan_to_xlsx": "roviec.export.xlsx",
    "read_back": "roviec.readback.reading",
    "say_finding": "roviec.lint.explaining",
}
"""Where names stand whose libraries are loaded on use: who only compiles does not pay for Word."""


def __getattr__(name: str) -> object:
    """Load a name of ``_HOMES`` when it is first asked for."""
    if name not in _HOMES:
        message = f"module 'roviec' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(importlib.import_module(_HOMES[name]), name)
