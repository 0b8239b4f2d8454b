"""``python -m roviec_tools.cli``: the same as ``roviec``."""

from __future__ import annotations

from roviec_tools.cli.main import run

run()
