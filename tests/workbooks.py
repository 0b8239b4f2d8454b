"""Looking into workbooks, and making those that offices send back."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook
from sample_plan import sample_plan

from roviec.export.sheet.columns import PLACES, Field
from roviec.export.sheet.work import HEADER_ROW
from roviec.export.xlsx import plan_to_xlsx
from roviec.model.plan import Plan

WORK = "Bảng phân công nhiệm vụ"


def cells(data: bytes, sheet: str = WORK) -> list[list[Any]]:
    """All cells of a sheet, from its first row."""
    return CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def sheet_names(data: bytes) -> list[str]:
    """In their order."""
    return CalamineWorkbook.from_filelike(BytesIO(data)).sheet_names


def members(data: bytes) -> dict[str, str]:
    """The XML of the package by name."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def sheet_xml(data: bytes, number: int = 1) -> str:
    """The XML of one sheet."""
    return members(data)[f"xl/worksheets/sheet{number}.xml"]


def formulas(data: bytes) -> list[str]:
    """Every formula in a cell of any sheet."""
    sheets = (xml for name, xml in members(data).items() if name.startswith("xl/worksheets/"))
    return [found for xml in sheets for found in re.findall(r"<f[ >].*?</f>", xml)]


def task_rows(data: bytes) -> list[dict[Field, Any]]:
    """The rows of tasks, each by field."""
    rows = [{field: row[place] for field, place in PLACES.items()} for row in cells(data)[HEADER_ROW + 1 :]]
    return [row for row in rows if row[Field.ID]]


def plan_saying(words: str) -> Plan:
    """The sample plan with these words in every place that reaches a cell."""
    plan = sample_plan()
    due = plan.tasks[0].deadline
    tasks = tuple(
        replace(
            task,
            text=words,
            lead=(words,),
            coordinating=(words,),
            executing=(words,),
            products=(words,),
            deadline=replace(due, text=words, inherited_from=words),
        )
        for task in plan.tasks
    )
    findings = tuple(replace(finding, message=words, fix=words, path=words) for finding in plan.findings)
    directive = replace(plan.directives[0], title=words, number=words, issuer=words)
    return replace(plan, tasks=tasks, findings=findings, directives=(directive,))


def sample_book() -> bytes:
    """The sample plan as it is sent out."""
    return plan_to_xlsx(sample_plan())
