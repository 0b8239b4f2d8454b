"""What may wait for a person, in the order in which it is shown. Something new is a function and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext_lazy as _

from roviec_web.bodies.models import NameQuestion
from roviec_web.documents.models import Document, Receipt
from roviec_web.documents.queries import waiting
from roviec_web.kit.lists.narrowing import under_path
from roviec_web.people.access import Permission
from roviec_web.people.models import Person

SHOWN: Final = 5
"""Of each; the list behind the link has the rest."""
WORDS: Final = 24
"""Of a document's number and title."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that waits."""

    title: str
    detail: str
    address: str


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of thing that waits."""

    title: str | Promise
    permission: Permission | None
    """Who has it on no body is not asked; ``None``: everybody."""
    find: Callable[[Person], QuerySet[Any]]
    show: Callable[[Any], Entry]
    path: str
    """The field that leads to the path of the body, by which the body that somebody works for cuts."""
    rest: str
    """Route of the list with all of them,"""
    narrowed: str = ""
    """and what the list is narrowed by, as its address has it."""


@dataclass(frozen=True, slots=True)
class Section:
    """What was found of a source."""

    title: str | Promise
    entries: list[Entry]
    rest: str
    """Address of the list, where there are more; else empty."""


def sections_for(user: Person, permissions: Iterable[str], *, under: str = "") -> list[Section]:
    """Everything that waits; sources with nothing are left out.

    Args:
        user: for whom.
        permissions: what they may do somewhere.
        under: path of the body that they work for now; empty for all of theirs.
    """
    held = set(permissions)
    sections = []
    for source in SOURCES:
        if source.permission is not None and source.permission not in held:
            continue
        found = under_path(source.find(user), source.path, under)
        rows = list((found.distinct() if under else found)[: SHOWN + 1])  # somebody may have several roles under it
        if rows:
            rest = reverse(source.rest) + source.narrowed if len(rows) > SHOWN else ""
            sections.append(Section(source.title, [source.show(row) for row in rows[:SHOWN]], rest))
    return sections


def _heading(document: Document) -> str:
    """Number and title; titles of documents run over many lines of a telephone."""
    words = " – ".join(filter(None, [document.number, document.title])) or document.file_name
    return Truncator(words).words(WORDS, truncate=" …")


def _to_review(document: Document) -> Entry:
    title = _heading(document)
    detail = f"{document.body.name} · {localdate(document.uploaded_at):%d/%m/%Y}"
    return Entry(title, detail, reverse("console:review.show", args=[document.code]))


def _in_trouble(document: Document) -> Entry:
    # what was refused has lost its name: the moment tells which file it was
    title = f"{document.file_name} · {localtime(document.uploaded_at):%d/%m/%Y %H:%M}"
    return Entry(title, document.fault, reverse("console:document.show", args=[document.code]))


def _receipt(receipt: Receipt) -> Entry:
    title = _heading(receipt.document)
    detail = f"{receipt.document.body.name} → {receipt.name} · {localdate(receipt.sent_at):%d/%m/%Y}"
    return Entry(title, detail, reverse("console:receipt.show", args=[receipt.code]))


def _name(question: NameQuestion) -> Entry:
    return Entry(f"“{question.text}”", question.within.name, reverse("console:body.names"))


def _invitation(person: Person) -> Entry:
    return Entry(person.name, person.email, reverse("console:person.show", args=[person.code]))


SOURCES: Final = (
    Source(
        _("Văn bản đến chưa xác nhận"),
        None,
        waiting.receipts_to_acknowledge,
        _receipt,
        "body__path",
        "console:receipt.list",
        "?state=waiting",
    ),
    Source(
        _("Văn bản chờ rà soát"),
        Permission.DOCUMENT_REVIEW,
        waiting.documents_to_review,
        _to_review,
        "body__path",
        "console:document.list",
        "?review=none",
    ),
    Source(
        _("Tệp bị từ chối hoặc không đọc được"),
        None,
        waiting.documents_in_trouble,
        _in_trouble,
        "body__path",
        "console:document.list",
    ),
    Source(
        _("Tên cơ quan còn chưa rõ"),
        Permission.ALIAS_CONFIRM,
        waiting.names_to_settle,
        _name,
        "within__path",
        "console:body.names",
    ),
    Source(
        _("Lời mời chưa được nhận"),
        Permission.PERSON_MANAGE,
        waiting.invitations_open,
        _invitation,
        "roles__body__path",
        "console:people.list",
        "?state=waiting",
    ),
)
