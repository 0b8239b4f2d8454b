"""Everybody who may call a route, and the same objects on bodies that stand in every relation to theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.test import Client
from django.utils import timezone
from people import BACKEND, give_role, make_person, signed_in_client
from provinces import make_body, make_other_province, make_province
from reviewing import make_document

from roviec_web.bodies.models import Alias, NameQuestion, Succession
from roviec_web.documents.models import Receipt, Rendition
from roviec_web.documents.store import store_bytes
from roviec_web.people.models import Person, RoleKind, SavedView, SignIn

if TYPE_CHECKING:
    from roviec_web.bodies.models import Body
    from roviec_web.documents.models import Document
    from roviec_web.people.models import Role

RELATIONS = ("own", "child", "parent", "sibling", "unrelated")
INSIDE = frozenset({"own", "child"})
"""Where a role on one's own body reaches."""
STAYS_FRESH_S = 3600
"""The world is made once for thousands of requests: on a busy machine these take longer than a factor stays fresh."""


@dataclass
class Place:
    """A body in a relation to the callers', with one object of each kind on it and on no other."""

    relation: str
    body: Body
    person: Person
    role: Role
    left: Person
    waiting: Person
    document: Document
    recipient: Receipt
    receipt: Receipt
    question: NameQuestion
    alias: Alias
    succession: Succession
    view: SavedView
    """Of everybody on the body."""
    sign_in: SignIn
    """Of ``person``."""


@dataclass
class Caller:
    """Somebody who calls."""

    name: str
    client: Client
    person: Person | None = None
    kinds: tuple[RoleKind, ...] = ()
    """Roles in force on their own body."""
    inside: frozenset[str] = INSIDE
    """Relations in which their roles reach."""
    state: str = "in"
    """``out``: nobody is signed in; ``half``: without a second factor; ``stale``: proved themselves long ago."""


@dataclass
class World:
    """All of it."""

    places: dict[str, Place]
    callers: dict[str, Caller]


def make_world() -> World:
    """Two provinces; the callers' body is Sở Y tế of Lam Sơn with a hospital under it."""
    province, other = make_province(), make_other_province()
    hospital = make_body("department-unit", "Bệnh viện đa khoa Lam Sơn", province.health)
    bodies = dict(
        zip(RELATIONS, (province.health, hospital, province.top, province.interior, other.health), strict=True)
    )
    make_person("Người Giữ Nhà")  # so that no place is left without an administrator
    keeper = make_person("Quản trị viên cấp trên")
    for body in (province.top, other.top):
        give_role(keeper, body, RoleKind.ADMINISTRATOR)
    places = {relation: _place(relation, body, other.tan_lap) for relation, body in bodies.items()}
    above = _with_role("administrator of the top", province.top, RoleKind.ADMINISTRATOR)
    above.inside = frozenset(RELATIONS) - {"unrelated"}
    return World(places, {caller.name: caller for caller in [*_callers(province.health), above]})


def _place(relation: str, body: Body, sender: Body) -> Place:
    person, left = make_person(f"Người ở {relation}"), make_person(f"Người rời {relation}")
    waiting = Person.objects.create_user(f"cho-{relation}@lamson.example", name=f"Người chờ {relation}")
    role = give_role(person, body, RoleKind.VIEWER)
    give_role(left, body, RoleKind.VIEWER, starts_on=_days(-9), ends_on=_days(-1))
    give_role(waiting, body, RoleKind.VIEWER)
    left.is_active, left.delete_on = False, _days(30)
    left.save()
    document = make_document(body)
    document.title = document.file_name = f"tài liệu của {relation}"
    document.save()
    _give_files(document)
    came = make_document(sender, text=f"KẾ HOẠCH\\nGửi {relation}\\n\\nI. NHIỆM VỤ\\n1. Sở Y tế chủ trì tiêm chủng.\\n")
    return Place(
        relation,
        body,
        person,
        role,
        left,
        waiting,
        document,
        Receipt.objects.create(document=document, name="Sở Tài chính"),
        Receipt.objects.create(document=came, body=body, name=body.name, sent_at=timezone.now()),
        NameQuestion.objects.create(within=body, text=f"Sở {relation}", folded=f"so {relation}"),
        Alias.objects.create(within=body, body=body, text=f"S.{relation}", folded=f"s {relation}"),
        _succession(body),
        SavedView.objects.create(listing="document", name=f"Bộ lọc của {relation}", query="type=KH", body=body),
        SignIn.objects.create(person=person),
    )


def _give_files(document: Document) -> None:
    """The plan as data and the picture of its first page, which ``make_document`` leaves out."""
    for kind, number, media_type in (
        (Rendition.Kind.JSON, 0, "application/json"),
        (Rendition.Kind.PAGE, 1, "image/png"),
    ):
        stored = store_bytes(f"{kind} of {document.code}".encode())
        Rendition.objects.create(
            document=document,
            kind=kind,
            number=number,
            sha256=stored.sha256,
            size=stored.size,
            media_type=media_type,
        )


def _succession(body: Body) -> Succession:
    succession = Succession.objects.create(kind=Succession.Kind.RENAME, on=_days(-100))
    succession.before.set([body])
    succession.after.set([body])
    return succession


def _callers(body: Body) -> list[Caller]:
    callers = [_with_role(kind.value, body, kind) for kind in RoleKind]
    callers.append(Caller("stranger", Client(), state="out"))
    roleless = make_person("Người không vai trò")
    callers.append(Caller("without a role", _signed_in(roleless), roleless))
    callers.append(_substitute("substitute", body, _days(0), _days(9), (RoleKind.PLANNER,)))
    callers.append(_substitute("substitute whose time is over", body, _days(-9), _days(0), ()))
    ended = make_person("Người hết vai trò")
    give_role(ended, body, RoleKind.PLANNER, starts_on=_days(-9), ends_on=_days(0))
    callers.append(Caller("ended role", _signed_in(ended), ended))
    later = make_person("Người sẽ có vai trò")
    give_role(later, body, RoleKind.PLANNER, starts_on=_days(1))
    callers.append(Caller("role of tomorrow", _signed_in(later), later))
    callers += _unwelcome(body)
    return callers


def _unwelcome(body: Body) -> list[Caller]:
    """With every right, and yet to be turned away."""
    gone = _with_role("inactive", body, RoleKind.PLANNER, RoleKind.ADMINISTRATOR)
    assert gone.person is not None
    gone.person.is_active = False
    gone.person.save()
    half = make_person("Người chưa có yếu tố thứ hai")
    client = Client()
    client.force_login(half, backend=BACKEND)
    stale = make_person("Người đăng nhập đã lâu")
    for kind in (RoleKind.PLANNER, RoleKind.ADMINISTRATOR):
        give_role(half, body, kind)
        give_role(stale, body, kind)
    return [
        Caller("inactive", gone.client, gone.person, state="out"),
        Caller("without a second factor", client, half, state="half"),
        Caller(
            "signed in long ago",
            signed_in_client(stale, seconds_ago=7200),
            stale,
            (RoleKind.PLANNER, RoleKind.ADMINISTRATOR),
            state="stale",
        ),
    ]


def _with_role(name: str, body: Body, *kinds: RoleKind) -> Caller:
    person = make_person(f"Người gọi {name}")
    for kind in kinds:
        give_role(person, body, kind)
    return Caller(name, _signed_in(person), person, kinds)


def _signed_in(person: Person) -> Client:
    return signed_in_client(person, seconds_ago=-STAYS_FRESH_S)


def _substitute(name: str, body: Body, since: object, until: object, kinds: tuple[RoleKind, ...]) -> Caller:
    holder, person = make_person(f"Người được {name}"), make_person(f"Người {name}")
    role = give_role(holder, body, RoleKind.PLANNER)
    give_role(person, body, RoleKind.PLANNER, starts_on=since, ends_on=until, standing_in_for=role)
    return Caller(name, _signed_in(person), person, kinds)


def _days(count: int) -> object:
    return timezone.localdate() + timedelta(days=count)
