"""Intake: bytes -> pages, lines, positions. One file a format; the table in ``registry.py`` is the list."""

from __future__ import annotations

from roviec.intake.registry import read_source

__all__ = ["read_source"]
