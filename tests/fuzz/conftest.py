"""The modules of the fuzzer import each other by name, as they do when ``campaign.py`` is run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
