"""Run by hatchling before it builds or installs: the English words as Django reads them (``tools/messages.py``)."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildMessages(BuildHookInterface[Any]):
    """A wheel carries each ``django.mo``; they are made, not kept in git."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build every .mo that is older than its .po."""
        del version, build_data
        runpy.run_path(str(Path(self.root) / "tools" / "messages.py"))["build_all"]()
