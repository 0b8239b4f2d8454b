"""For every route of ours the object that it is asked for in the permission matrix: one line a route.

A route without a line fails (``tests/roviec_web/test_rights_matrix.py``). ``Asked`` says again, as a witness beside the
decorator, who may call the route; which methods it answers, how its object is made on a body, and where that differs
from the route's own rule, what the object asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from roviec_web.people.access import Permission
from roviec_web.people.routes import Audience, RouteRule

if TYPE_CHECKING:
    from rights_world import Place

Kwargs = dict[str, Any]
MISSING = "0000000000"
"""A code that no object has."""
PUBLIC = RouteRule(Audience.PUBLIC)
SIGNED_IN = RouteRule(Audience.SIGNED_IN)
ONE_FACTOR = RouteRule(Audience.SIGNED_IN, second_factor=False)
BODY_VIEW = RouteRule(Audience.PERMITTED, Permission.BODY_VIEW)
BODY_MANAGE = RouteRule(Audience.PERMITTED, Permission.BODY_MANAGE)
PERSON_VIEW = RouteRule(Audience.PERMITTED, Permission.PERSON_VIEW)
PERSON_MANAGE = RouteRule(Audience.PERMITTED, Permission.PERSON_MANAGE)
DOCUMENT_VIEW = RouteRule(Audience.PERMITTED, Permission.DOCUMENT_VIEW)
DOCUMENT_UPLOAD = RouteRule(Audience.PERMITTED, Permission.DOCUMENT_UPLOAD)
DOCUMENT_REVIEW = RouteRule(Audience.PERMITTED, Permission.DOCUMENT_REVIEW)
DOCUMENT_OVERTURN = RouteRule(Audience.PERMITTED, Permission.DOCUMENT_OVERTURN)
ALIAS_CONFIRM = RouteRule(Audience.PERMITTED, Permission.ALIAS_CONFIRM)
AUDIT_VIEW = RouteRule(Audience.PERMITTED, Permission.AUDIT_VIEW)
SITE_OPERATE = RouteRule(Audience.PERMITTED, Permission.SITE_OPERATE)


def fresh(rule: RouteRule) -> RouteRule:
    """A sensitive act."""
    return replace(rule, fresh=True)


@dataclass(frozen=True)
class Asked:
    """How a route is asked."""

    rule: RouteRule
    """Who may call it."""
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


def documents(_place: Place) -> Kwargs:
    """The list of documents, which everybody has who reads some."""
    return {"listing": "document"}


def view(place: Place) -> Kwargs:
    """Saved filters of everybody on the body."""
    return {"code": place.view.code}


def csv(_place: Place) -> Kwargs:
    """A list as a file, which holds what the caller may see of it."""
    return {"form": "csv"}


MANAGE, NAMED = Permission.PERSON_MANAGE, {"name": "Người Mới", "email": "moi@lamson.example", "language": "vi"}

ROUTES: dict[str, Asked] = {
    "socialaccount_connections": Asked(SIGNED_IN, "GET POST"),
    "openid_connect_login": Asked(PUBLIC, "GET POST", lambda _place: {"provider_id": "province"}),
    "openid_connect_callback": Asked(PUBLIC, "GET", lambda _place: {"provider_id": "province"}),
    "console:home": Asked(SIGNED_IN),
    "console:account.settings": Asked(SIGNED_IN, "GET POST"),
    "console:account.protect": Asked(ONE_FACTOR),
    "console:session.end_others": Asked(SIGNED_IN, "POST"),
    "console:session.end": Asked(SIGNED_IN, "POST", lambda place: {"code": place.sign_in.code}, is_own=True),
    "console:invitation.accept": Asked(PUBLIC, "GET POST", lambda _place: {"secret": MISSING}),
    "console:language.choose": Asked(PUBLIC, "POST"),
    "console:people.list": Asked(PERSON_VIEW),
    "console:people.export": Asked(PERSON_VIEW, "GET", csv, is_everywhere=True),
    "console:person.invite": Asked(
        fresh(PERSON_MANAGE), "GET POST", data=lambda place: {**NAMED, "body": place.body.code, "kinds": "viewer"}
    ),
    "console:access.explain": Asked(PERSON_VIEW),
    "console:person.show": Asked(PERSON_VIEW, "GET", person),
    "console:role.end": Asked(SIGNED_IN, "POST", role, asks=MANAGE),
    "console:role.substitute": Asked(fresh(SIGNED_IN), "GET POST", role, asks=MANAGE),
    "console:role.grant": Asked(
        fresh(PERSON_MANAGE), "GET POST", person, lambda place: {"body": place.body.code, "kind": "editor"}
    ),
    "console:person.hand_over": Asked(
        fresh(PERSON_MANAGE), "GET POST", person, lambda place: {"taking": place.waiting.email}
    ),
    "console:person.deactivate": Asked(fresh(PERSON_MANAGE), "POST", person),
    "console:person.activate": Asked(fresh(PERSON_MANAGE), "POST", left),
    "console:person.reset_factors": Asked(fresh(PERSON_MANAGE), "POST", person),
    "console:person.invite_again": Asked(fresh(PERSON_MANAGE), "POST", waiting),
    "console:person.deletion_day": Asked(fresh(PERSON_MANAGE), "POST", left),
    "console:audit.list": Asked(AUDIT_VIEW),
    "console:audit.export": Asked(AUDIT_VIEW, "GET", csv, is_everywhere=True),
    "console:document.list": Asked(DOCUMENT_VIEW),
    "console:document.export": Asked(DOCUMENT_VIEW, "GET", csv, is_everywhere=True),
    "console:document.upload": Asked(DOCUMENT_UPLOAD, "GET POST", data=lambda place: {"body": place.body.code}),
    "console:document.uploaded": Asked(DOCUMENT_UPLOAD, "GET"),
    "console:document.show": Asked(DOCUMENT_VIEW, "GET", document),
    "console:document.progress": Asked(DOCUMENT_VIEW, "GET", document),
    "console:document.unlock": Asked(DOCUMENT_UPLOAD, "POST", document),
    "console:document.retry": Asked(DOCUMENT_UPLOAD, "POST", document),
    "console:document.original": Asked(DOCUMENT_VIEW, "GET", document),
    "console:document.download": Asked(DOCUMENT_VIEW, "GET", lambda place: {**document(place), "kind": "json"}),
    "console:document.page": Asked(DOCUMENT_VIEW, "GET", lambda place: {**document(place), "number": 1}),
    "console:document.send": Asked(DOCUMENT_UPLOAD, "GET POST", document),
    "console:receipt.match": Asked(
        DOCUMENT_UPLOAD,
        "GET POST",
        lambda place: {**document(place), "recipient": place.recipient.code},
        is_part=True,
    ),
    "console:receipt.list": Asked(DOCUMENT_VIEW),
    "console:receipt.export": Asked(DOCUMENT_VIEW, "GET", csv, is_everywhere=True),
    "console:receipt.by_link": Asked(PUBLIC, "GET POST", lambda _place: {"secret": MISSING}),
    "console:receipt.original_by_link": Asked(PUBLIC, "GET POST", lambda _place: {"secret": MISSING}),
    "console:receipt.show": Asked(DOCUMENT_VIEW, "GET", receipt),
    "console:receipt.original": Asked(DOCUMENT_VIEW, "GET", receipt),
    "console:receipt.acknowledge": Asked(DOCUMENT_UPLOAD, "POST", receipt, is_part=True),
    "console:body.list": Asked(BODY_VIEW),
    "console:body.show": Asked(BODY_VIEW, "GET", body),
    "console:body.children": Asked(BODY_VIEW, "GET", body),
    "console:body.create": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.correct": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.rename": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.move": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.end": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.succeed": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.undo_succession": Asked(BODY_MANAGE, "POST", succession),
    "console:body.import": Asked(BODY_MANAGE, "GET POST", body),
    "console:body.import_look": Asked(
        BODY_MANAGE, "GET POST", lambda place: {**body(place), "draft": "1111111111"}, is_part=True
    ),
    "console:body.suggest": Asked(BODY_VIEW),
    "console:body.all": Asked(BODY_VIEW),
    "console:body.all_export": Asked(BODY_VIEW, "GET", csv, is_everywhere=True),
    "console:body.import_template": Asked(BODY_MANAGE),
    "console:body.names": Asked(ALIAS_CONFIRM),
    "console:body.names_export": Asked(ALIAS_CONFIRM, "GET", csv, is_everywhere=True),
    "console:body.aliases": Asked(ALIAS_CONFIRM),
    "console:body.aliases_export": Asked(ALIAS_CONFIRM, "GET", csv, is_everywhere=True),
    "console:body.confirm_alias": Asked(ALIAS_CONFIRM, "POST", question),
    "console:body.dismiss_name": Asked(ALIAS_CONFIRM, "POST", question),
    "console:body.remove_alias": Asked(BODY_MANAGE, "POST", alias),
    "console:body_kind.list": Asked(BODY_VIEW),
    "console:body_kind.add": Asked(SITE_OPERATE, "GET POST"),
    "console:body_kind.name": Asked(SITE_OPERATE, "GET POST", kind, is_everywhere=True),
    "console:body_kind.remove": Asked(SITE_OPERATE, "POST", kind, is_everywhere=True),
    "console:review.show": Asked(DOCUMENT_VIEW, "GET", document),
    "console:review.clauses": Asked(DOCUMENT_VIEW, "GET", lambda place: {**document(place), "number": 1}, is_part=True),
    "console:review.source": Asked(DOCUMENT_VIEW, "GET", lambda place: {**document(place), "number": 1}, is_part=True),
    "console:review.clause": Asked(DOCUMENT_VIEW, "GET", document, is_part=True),
    "console:review.search": Asked(DOCUMENT_VIEW, "GET", document),
    "console:review.rule": Asked(DOCUMENT_VIEW, "GET", lambda place: {**document(place), "rule": "DL001"}),
    "console:review.names": Asked(DOCUMENT_VIEW, "GET", document),
    "console:review.match": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.accept": Asked(DOCUMENT_REVIEW, "POST", document, is_part=True),
    "console:review.accept_many": Asked(DOCUMENT_REVIEW, "POST", document, is_part=True),
    "console:review.undo": Asked(DOCUMENT_REVIEW, "POST", document, is_part=True),
    "console:review.redo": Asked(DOCUMENT_REVIEW, "POST", document, is_part=True),
    "console:review.keep": Asked(DOCUMENT_REVIEW, "POST", document, is_part=True),
    "console:review.drop": Asked(DOCUMENT_REVIEW, "POST", document, is_part=True),
    "console:review.text": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.split": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.join": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.kind": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.assign": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.deadline": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.overturned": Asked(DOCUMENT_VIEW, "GET"),
    "console:review.part": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.unite": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.clause_kind": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:review.operate": Asked(DOCUMENT_OVERTURN, "GET POST", document, is_part=True),
    "console:review.restore": Asked(DOCUMENT_OVERTURN, "POST", document, is_part=True),
    "console:review.dismiss": Asked(DOCUMENT_REVIEW, "GET POST", document, is_part=True),
    "console:view.list": Asked(SIGNED_IN, "GET", documents, asks=Permission.DOCUMENT_VIEW, is_everywhere=True),
    "console:view.save": Asked(
        SIGNED_IN,
        "POST",
        documents,
        lambda _place: {"name": "Năm nay", "query": "year=2026"},
        asks=Permission.DOCUMENT_VIEW,
        is_everywhere=True,
    ),
    "console:view.rename": Asked(
        SIGNED_IN, "POST", view, lambda _place: {"name": "Tên mới"}, asks=Permission.VIEW_SHARE
    ),
    "console:view.delete": Asked(SIGNED_IN, "POST", view, asks=Permission.VIEW_SHARE),
    "console:working_body.choose": Asked(SIGNED_IN, "POST", data=lambda _place: {"body": ""}),
    "console:search.show": Asked(SIGNED_IN),
    "console:search.suggest": Asked(SIGNED_IN),
    "console:health": Asked(PUBLIC),
}
