"""The style sheet and the script of the page.

They are files of their own, so that editors, formatters and people see CSS and JavaScript. They are read once, when
this module is loaded, by the loader that loads the code itself (``pkgutil``, also out of a zip file): text of the
package, as constant as its tables. The core stays a pure function of its arguments, and a caller need not know that
they exist.
"""

from __future__ import annotations

import pkgutil
from base64 import b64encode
from hashlib import sha256
from typing import Final


def _read(name: str) -> str:
    content = pkgutil.get_data(__package__, name)
    assert content is not None, name
    return content.decode("utf-8").strip()


STYLE: Final = _read("page.css")
SCRIPT: Final = _read("page.js")


def _fingerprint(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode('ascii')}'"


POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "img-src data:",
        f"style-src {_fingerprint(STYLE)}",
        f"script-src {_fingerprint(SCRIPT)}",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""Content security policy: no request to anywhere, no script and no style but our own, word for word."""
