"""For every route of ours the object that it is asked for in the permission matrix: one line a route.

A route without a line fails (``tests/roviec_web/test_rights_matrix.py``). ``Asked`` says which methods the route
answers, how its object is made on a body, and where that differs from the route's own rule, what the object asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from roviec_web.people.access import Permission

if TYPE_CHECKING:
    from rights_world import Place

Kwargs = dict[str, Any]
MISSING = "0000000000"
"""A code that no object has."""


@dataclass(frozen=True)
class Asked:
    """How a route is asked."""

    methods: str = "GET"
    """Those that it answers, behind blanks; to any other it says 405."""
    of: Callable[[Place], Kwargs] | None = None
    """The words of its address that name an object on a body; ``None``: it has no object."""
    data: Callable[[Place], Kwargs] = field(default=lambda _place: {})
    """What is posted."""
    asks: Permission | None = None
    """Of the object, where the route lets everybody in who is signed in; ``None``: what the route asks."""
    is_own: bool = False
    """The object is the caller's and nobody else's, wherever it stands."""
    is_part: bool = False
    """A part of the object is named by what is sent: without it there is none, and the page says so."""
    is_everywhere: bool = False
    """The object belongs to no body: whom the route lets in may see it."""


def person(place: Place) -> Kwargs:
    """Somebody with a role on the body and on no other."""
    return {"code": place.person.code}


def left(place: Place) -> Kwargs:
    """Somebody who left the body."""
    return {"code": place.left.code}


def waiting(place: Place) -> Kwargs:
    """Somebody invited who has not come in."""
    return {"code": place.waiting.code}


def role(place: Place) -> Kwargs:
    """A role on the body."""
    return {"code": place.role.code}


def document(place: Place) -> Kwargs:
    """A compiled document of the body."""
    return {"code": place.document.code}


def body(place: Place) -> Kwargs:
    """The body itself."""
    return {"code": place.body.code}


def kind(place: Place) -> Kwargs:
    """A kind of bodies, which belongs to all."""
    return {"code": place.body.kind.code}


def question(place: Place) -> Kwargs:
    """A name that a document of the body writes and nobody has matched yet."""
    return {"code": place.question.code}


def alias(place: Place) -> Kwargs:
    """A spelling that was confirmed for the documents of the body."""
    return {"code": place.alias.code}


def succession(place: Place) -> Kwargs:
    """A merger into the body."""
    return {"code": place.succession.code}


def receipt(place: Place) -> Kwargs:
    """A document of another province that the body received."""
    return {"code": place.receipt.code}


def csv(_place: Place) -> Kwargs:
    """A list as a file, which holds what the caller may see of it."""
    return {"form": "csv"}


MANAGE, NAMED = Permission.PERSON_MANAGE, {"name": "Người Mới", "email": "moi@lamson.example", "language": "vi"}

ROUTES: dict[str, Asked] = {
    "socialaccount_connections": Asked("GET POST"),
    "console:home": Asked(),
    "console:account.settings": Asked("GET POST"),
    "console:account.protect": Asked(),
    "console:session.end_others": Asked("POST"),
    "console:session.end": Asked("POST", lambda place: {"code": place.sign_in.code}, is_own=True),
    "console:invitation.accept": Asked("GET POST", lambda _place: {"secret": MISSING}),
    "console:language.choose": Asked("POST"),
    "console:people.list": Asked(),
    "console:people.export": Asked("GET", csv, is_everywhere=True),
    "console:person.invite": Asked(
        "GET POST", data=lambda place: {**NAMED, "body": place.body.code, "kinds": "viewer"}
    ),
    "console:access.explain": Asked(),
    "console:person.show": Asked("GET", person),
    "console:role.end": Asked("POST", role, asks=MANAGE),
    "console:role.substitute": Asked("GET POST", role, asks=MANAGE),
    "console:role.grant": Asked("GET POST", person, lambda place: {"body": place.body.code, "kind": "editor"}),
    "console:person.hand_over": Asked("GET POST", person, lambda place: {"taking": place.waiting.email}),
    "console:person.deactivate": Asked("POST", person),
    "console:person.activate": Asked("POST", left),
    "console:person.reset_factors": Asked("POST", person),
    "console:person.invite_again": Asked("POST", waiting),
    "console:person.deletion_day": Asked("POST", left),
    "console:audit.list": Asked(),
    "console:audit.export": Asked("GET", csv, is_everywhere=True),
    "console:document.list": Asked(),
    "console:document.export": Asked("GET", csv, is_everywhere=True),
    "console:document.upload": Asked("GET POST", data=lambda place: {"body": place.body.code}),
    "console:document.show": Asked("GET", document),
    "console:document.progress": Asked("GET", document),
    "console:document.retry": Asked("POST", document),
    "console:document.original": Asked("GET", document),
    "console:document.download": Asked("GET", lambda place: {**document(place), "kind": "json"}),
    "console:document.page": Asked("GET", lambda place: {**document(place), "number": 1}),
    "console:document.send": Asked("GET POST", document),
    "console:receipt.match": Asked(
        "GET POST", lambda place: {**document(place), "recipient": place.recipient.code}, is_part=True
    ),
    "console:receipt.list": Asked(),
    "console:receipt.export": Asked("GET", csv, is_everywhere=True),
    "console:receipt.by_link": Asked("GET POST", lambda _place: {"secret": MISSING}),
    "console:receipt.original_by_link": Asked("GET POST", lambda _place: {"secret": MISSING}),
    "console:receipt.show": Asked("GET", receipt),
    "console:receipt.original": Asked("GET", receipt),
    "console:receipt.acknowledge": Asked("POST", receipt, is_part=True),
    "console:body.list": Asked(),
    "console:body.show": Asked("GET", body),
    "console:body.children": Asked("GET", body),
    "console:body.create": Asked("GET POST", body),
    "console:body.correct": Asked("GET POST", body),
    "console:body.rename": Asked("GET POST", body),
    "console:body.move": Asked("GET POST", body),
    "console:body.end": Asked("GET POST", body),
    "console:body.succeed": Asked("GET POST", body),
    "console:body.undo_succession": Asked("POST", succession),
    "console:body.import": Asked("GET POST", body),
    "console:body.import_look": Asked("GET POST", lambda place: {**body(place), "draft": "1111111111"}, is_part=True),
    "console:body.import_template": Asked(),
    "console:body.names": Asked(),
    "console:body.names_export": Asked("GET", csv, is_everywhere=True),
    "console:body.aliases": Asked(),
    "console:body.aliases_export": Asked("GET", csv, is_everywhere=True),
    "console:body.confirm_alias": Asked("POST", question),
    "console:body.dismiss_name": Asked("POST", question),
    "console:body.remove_alias": Asked("POST", alias),
    "console:body_kind.list": Asked(),
    "console:body_kind.add": Asked("GET POST"),
    "console:body_kind.name": Asked("GET POST", kind, is_everywhere=True),
    "console:body_kind.remove": Asked("POST", kind, is_everywhere=True),
    "console:review.show": Asked("GET", document),
    "console:review.clauses": Asked("GET", lambda place: {**document(place), "number": 1}, is_part=True),
    "console:review.source": Asked("GET", lambda place: {**document(place), "number": 1}, is_part=True),
    "console:review.clause": Asked("GET", document, is_part=True),
    "console:review.search": Asked("GET", document),
    "console:review.rule": Asked("GET", lambda place: {**document(place), "rule": "DL001"}),
    "console:review.names": Asked("GET", document),
    "console:review.match": Asked("GET POST", document, is_part=True),
    "console:review.accept": Asked("POST", document, is_part=True),
    "console:review.accept_many": Asked("POST", document, is_part=True),
    "console:review.undo": Asked("POST", document, is_part=True),
    "console:review.redo": Asked("POST", document, is_part=True),
    "console:review.keep": Asked("POST", document, is_part=True),
    "console:review.drop": Asked("POST", document, is_part=True),
    "console:review.text": Asked("GET POST", document, is_part=True),
    "console:review.split": Asked("GET POST", document, is_part=True),
    "console:review.join": Asked("GET POST", document, is_part=True),
    "console:review.kind": Asked("GET POST", document, is_part=True),
    "console:review.assign": Asked("GET POST", document, is_part=True),
    "console:review.deadline": Asked("GET POST", document, is_part=True),
    "console:review.dismiss": Asked("GET POST", document, is_part=True),
    "console:search.show": Asked(),
    "console:search.suggest": Asked(),
    "console:health": Asked(),
}
