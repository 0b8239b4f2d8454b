"""Export: a plan in other forms, one form a file."""

from __future__ import annotations

from roviec.export.json import SCHEMA, plan_to_json

__all__ = ["SCHEMA", "plan_to_json"]
