"""Every list of the console by its name; a new one is a line here."""

from __future__ import annotations

from typing import Any, Final

from roviec_web.console.documents.listing import DOCUMENTS
from roviec_web.console.lists.screen import ListScreen

LISTS: Final[dict[str, ListScreen[Any]]] = {screen.name: screen for screen in (DOCUMENTS,)}
