"""Comparing plans: two versions of one, or a parent and the sub-plan of a body; clause by clause, word by word."""

from __future__ import annotations

from roviec.compare.comparison import Comparison
from roviec.compare.versions import compare_versions

__all__ = ["Comparison", "compare_versions"]
