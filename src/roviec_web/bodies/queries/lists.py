"""Kinds, confirmed names, kept lists: what the pages of bodies show besides the tree."""

from __future__ import annotations

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _

from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Alias, Body, BodyImport, BodyKind, NameQuestion, Succession
from roviec_web.kit.audit import Actor


def kinds_with_counts() -> QuerySet[BodyKind]:
    """Every kind, with how many bodies of today are of it."""
    return BodyKind.objects.annotate(bodies=Count("body"))


def kinds_by_branch() -> list[tuple[str, list[tuple[str, str]]]]:
    """Codes and names of kinds in the groups of their branches, for a choice."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for kind in BodyKind.objects.order_by("branch", "level", "name"):
        groups.setdefault(kind.get_branch_display(), []).append((kind.code, kind.label))
    return list(groups.items())


def kind_labels() -> dict[str, str]:
    """Names of kinds by their codes, in the language of the reader."""
    return {kind.code: kind.label for kind in BodyKind.objects.all()}


def get_kind(code: str) -> BodyKind:
    """A kind.

    Raises:
        NoSuchBodyError: there is none of that code.
    """
    kind = BodyKind.objects.filter(code=code).first()
    if kind is None:
        raise NoSuchBodyError(_("Không có loại cơ quan này."))
    return kind


def get_question(code: str, visible: QuerySet[Body]) -> NameQuestion:
    """A name that waits, in the documents of these bodies; else as if there were none."""
    found = NameQuestion.objects.filter(code=code, within__in=visible).select_related("within").first()
    if found is None:
        raise NoSuchBodyError(_("Không có tên nào đang chờ ở đây."))
    return found


def get_alias(code: str, visible: QuerySet[Body]) -> Alias:
    """A confirmed spelling, in the documents of these bodies; else as if there were none."""
    found = Alias.objects.filter(code=code, within__in=visible).select_related("body", "within").first()
    if found is None:
        raise NoSuchBodyError(_("Không có tên nào đã xác nhận ở đây."))
    return found


def get_import(code: str, body: Body, actor: Actor) -> BodyImport:
    """A list that the person uploaded for a body and that is still kept."""
    found = BodyImport.objects.filter(code=code, body=body, actor_id=actor.pk).first()
    if found is None:
        raise NoSuchBodyError(_("Danh sách này không còn được giữ. Hãy tải lên lại."))
    return found


def get_succession(code: str, visible: QuerySet[Body]) -> Succession:
    """A succession with a body among these; else as if there were none."""
    found = Succession.objects.filter(code=code).first()
    sides = {*found.before.all(), *found.after.all()} if found else set()
    if found is None or not visible.filter(pk__in=[body.pk for body in sides]).exists():
        raise NoSuchBodyError(_("Không có lần sáp nhập, chia tách nào như vậy."))
    return found
