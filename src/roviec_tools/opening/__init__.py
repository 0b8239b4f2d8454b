"""Whatever reaches an inbox, opened: which reader a file needs, and the documents that it holds.

from roviec_tools.opening import open_documents

for opened in open_documents(data, "thư.eml", options):
    plan = compile_source(opened.outcome, options)
"""

from __future__ import annotations

from roviec_tools.mail import LeftOut, Reason
from roviec_tools.opening.documents import as_path, open_documents
from roviec_tools.opening.opened import Opened
from roviec_tools.opening.passwords import Passwords

__all__ = ["LeftOut", "Opened", "Passwords", "Reason", "as_path", "open_documents"]
