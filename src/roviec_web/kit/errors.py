"""Refusals: what an action says when it does not do what it is asked."""

from __future__ import annotations

from typing import Any


class ActionError(Exception):
    """An action refuses; views make a page of it, the API an answer. One subclass per reason.

    Args:
        message: a full sentence for the person, translated.
        data: what a page or a program needs to go on (the version that stands, the limit).
    """

    code = "refused"
    """Stable, for programs."""
    status = 409
    """Of the HTTP answer."""

    def __init__(self, message: str, **data: Any) -> None:
        super().__init__(message)
        self.message = message
        self.data = data


class NotFoundError(ActionError):
    """There is no such object, or none that this person may see: told in the same words."""

    code = "not_found"
    status = 404
