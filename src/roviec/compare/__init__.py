"""Comparing plans: two versions of one, or a parent and the sub-plan of a body; clause by clause, word by word."""

from __future__ import annotations

from roviec.compare.comparison import ChangeKind, Comparison
from roviec.compare.coverage import Affected, Coverage, Fate
from roviec.compare.effects import affected
from roviec.compare.parents import compare_with_parent
from roviec.compare.versions import compare_versions

__all__ = [
    "Affected",
    "ChangeKind",
    "Comparison",
    "Coverage",
    "Fate",
    "affected",
    "compare_versions",
    "compare_with_parent",
]
