"""Comparisons as one self-contained HTML page, side by side, in the look of the page of a plan."""

from __future__ import annotations

from roviec.compare.page.parents import coverage_to_html
from roviec.compare.page.versions import comparison_to_html

__all__ = ["comparison_to_html", "coverage_to_html"]
