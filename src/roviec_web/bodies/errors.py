"""Why an action on bodies refuses.

ActionError
├── NoSuchBodyError    there is none, or none that this person may manage
├── StaleBodyError     somebody else changed it since it was read
├── BodyFactError      a value is wrong; ``data["field"]`` names it
├── BodyTimeError      a day does not fit the life or the history of the body
└── BodyTreeError      a place in the tree is impossible, or bodies under it stand in the way
"""

from __future__ import annotations

from roviec_web.kit.errors import ActionError, NotFoundError


class NoSuchBodyError(NotFoundError):
    """There is no such body, or none that this person may manage."""

    code = "body.not_found"


class StaleBodyError(ActionError):
    """The body was changed by somebody else since it was read; ``data["version"]`` is the one that stands."""

    code = "body.stale"


class BodyFactError(ActionError):
    """A value cannot be taken."""

    code = "body.fact"
    status = 400


class BodyTimeError(BodyFactError):
    """A day does not fit."""

    code = "body.time"


class BodyTreeError(ActionError):
    """A place in the tree is impossible."""

    code = "body.tree"
