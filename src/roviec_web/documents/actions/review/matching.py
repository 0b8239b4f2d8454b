"""Saying which body a printed name means."""

from __future__ import annotations

from roviec_web.bodies.models import Body
from roviec_web.documents.actions.review.writing import Target, write
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing import EditKind
from roviec_web.people.models import Person


def review_match(*, target: Target, name: str, body: Body, acting_user: Person) -> ReviewEdit:
    """Say which body a name means in one clause; ``bodies.actions.aliases`` says it for all documents."""
    data = {"name": " ".join(name.split()), "body": body.code, "body_name": body.name}
    return write(target, EditKind.BODY, acting_user, lambda _one, _clause: data)
