"""The style sheet and the script of the page of a comparison: those of the plan's page and a few rules more."""

from __future__ import annotations

import pkgutil
from base64 import b64encode
from hashlib import sha256
from typing import Final

from roviec.export.page.files import STYLE as PLAN_STYLE


def _read(name: str) -> str:
    content = pkgutil.get_data(__package__, name)
    assert content is not None, name
    return content.decode("utf-8").strip()


STYLE: Final = f"{PLAN_STYLE}\n{_read('compare.css')}"
SCRIPT: Final = _read("compare.js")


def _fingerprint(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode('ascii')}'"


POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        f"style-src {_fingerprint(STYLE)}",
        f"script-src {_fingerprint(SCRIPT)}",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""Content security policy: no request to anywhere, no script and no style but our own, word for word."""
