"""Edits -> JSON of the contract ``roviec.edits/1`` (docs/formats.md)."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from roviec.model.plan import Plan
from roviec.readback.edits import ReadBack

EDITS_SCHEMA = "roviec.edits/1"


def edits_to_json(found: ReadBack, plan: Plan, *, sheet_name: str, sheet_data: bytes, added_by: str | None) -> bytes:
    """Write what came back as one JSON object in UTF-8.

    Args:
        found: what ``read_back`` gave.
        plan: the plan that the edits speak of.
        sheet_name: name of the file that came back.
        sheet_data: the file, for its fingerprint.
        added_by: who filled it in; None where nobody said. It stands beside every edit, for none is the document's.
    """
    source = plan.outlined.repaired.source
    directive = plan.directive
    sheet_sha256 = hashlib.sha256(sheet_data).hexdigest()
    content: dict[str, Any] = {
        "schema": EDITS_SCHEMA,
        "plan": {
            "name": source.name,
            "sha256": source.sha256,
            "number": directive.number if directive else None,
        },
        "sheet": {"name": sheet_name, "sha256": sheet_sha256, "sheet": found.sheet},
        "added_by": added_by,
        "edits": [{**msgspec.to_builtins(edit), "added_by": added_by} for edit in found.edits],
        "new": [{**msgspec.to_builtins(row), "added_by": added_by} for row in found.new],
        "missing": found.missing,
        "rows": [{"row": row.row, "outcome": row.outcome.value, "task": row.task} for row in found.rows],
        "faults": found.faults,
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"
