"""Every list of the console by its name; a new one is a word here."""

from __future__ import annotations

from typing import Any, Final

from roviec_web.console.audit.listing import AUDIT
from roviec_web.console.bodies.list_views import BODIES
from roviec_web.console.bodies.listing import ALIASES, QUESTIONS
from roviec_web.console.documents.listing import DOCUMENTS
from roviec_web.console.lists.screen import ListScreen
from roviec_web.console.people.listing import PEOPLE
from roviec_web.console.received.listing import RECEIVED

_ALL: Final[tuple[ListScreen[Any], ...]] = (DOCUMENTS, RECEIVED, BODIES, QUESTIONS, ALIASES, PEOPLE, AUDIT)
LISTS: Final[dict[str, ListScreen[Any]]] = {screen.name: screen for screen in _ALL}
