"""What other apps hear of bodies, in the transaction that changed them."""

from __future__ import annotations

from typing import Any, Final

from roviec_web.bodies.models import Body
from roviec_web.kit.events import emit

CREATED: Final = "body.created"
CORRECTED: Final = "body.corrected"
RENAMED: Final = "body.renamed"
MOVED: Final = "body.moved"
ENDED: Final = "body.ended"
SUCCEEDED: Final = "body.succeeded"
IMPORTED: Final = "body.imported"
ALIAS_CONFIRMED: Final = "body.alias_confirmed"
ALIAS_REMOVED: Final = "body.alias_removed"


def tell(kind: str, body: Body | None = None, **payload: Any) -> None:
    """Write the event, with the code of the body."""
    named = {"body": body.code} if body else {}
    emit(kind, {**named, **payload})
