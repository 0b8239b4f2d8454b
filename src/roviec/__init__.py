"""Rõ Việc, the compiler: from a plan document to a plan. Pure: values in, values out."""

from __future__ import annotations

from roviec.compiler import compile_bytes
from roviec.errors import IntakeError, RoviecError
from roviec.findings import Finding, Severity
from roviec.model.options import Limits, Options
from roviec.model.plan import Plan

__all__ = ["Finding", "IntakeError", "Limits", "Options", "Plan", "RoviecError", "Severity", "compile_bytes"]
