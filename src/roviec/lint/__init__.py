"""Lint: the compiler advises. One rule a file, each with its example and its source; ``registry`` gathers them.

To add one, copy a file and its cases (see CONTRIBUTING.md).
"""

from __future__ import annotations

from roviec.lint.pipeline import lint

__all__ = ["lint"]
