"""Signs of what this program itself made from a plan: such a file is read back or compared, and is no plan."""

from __future__ import annotations

import re
from typing import Final

GENERATOR: Final = "Rõ Việc"
"""Content of the generator that each page names in its head."""
PAGE_SIGN: Final = re.compile(rf'<meta\s+name="generator"\s+content="{GENERATOR}"')
PAGE_SIGN_WITHIN: Final = 4096
"""Characters of a page, from its first, among which the sign stands; browsers that save a page put some before it."""
ID_HEADERS: Final = {"vi": "Mã việc (không sửa)", "en": "Task id (do not edit)"}
"""Head of the hidden column that binds the rows of a table of assigned work to their plan."""
DATA_SIGN: Final = re.compile(r'\s*\{\s*"schema"\s*:\s*"roviec\.')
"""How the JSON of plans, comparisons, edits and maps of columns begins."""
