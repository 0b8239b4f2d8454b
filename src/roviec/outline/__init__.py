"""Outline: repaired text -> the tree of clauses of every document in the file."""

from __future__ import annotations

from roviec.outline.pipeline import outline

__all__ = ["outline"]
