"""Steps that several actions take: lock and check a version, clean values, keep today's name and place in step."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat, Substr
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.bodies.errors import BodyFactError, BodyTimeError, BodyTreeError, NoSuchBodyError, StaleBodyError
from roviec_web.bodies.models import PATH_LENGTH, Body, BodyKind, BodyName, BodyPlace
from roviec_web.bodies.search import index_bodies
from roviec_web.kit.folding import fold
from roviec_web.kit.search.entries import move

_Dated = TypeVar("_Dated", BodyName, BodyPlace)
FOLDED_LENGTH = 250


def shown(day: date) -> str:
    """A day as messages write it."""
    return f"{day:%d/%m/%Y}"


def tidy(text: str) -> str:
    """One space between words, none around."""
    return " ".join(text.split())


def lock_body(body: Body, version: int | None) -> Body:
    """The body as it stands, locked until the transaction ends.

    Args:
        body: as it was read.
        version: that the person saw; ``None``: whatever stands.

    Raises:
        StaleBodyError: somebody else changed it since.
    """
    standing = Body.objects.select_for_update().filter(pk=body.pk).first()
    if standing is None:
        raise NoSuchBodyError(_("Không có cơ quan này."))
    if version is not None and standing.version != version:
        raise StaleBodyError(
            _("“%(name)s” vừa được người khác sửa. Hãy tải lại trang, xem thay đổi rồi làm lại.") % {"name": standing},
            version=standing.version,
        )
    return standing


def save_body(body: Body) -> None:
    """Clean and save; the version rises by one."""
    body.version += 1
    clean(body)
    body.save()
    index_bodies([body])


def clean(row: models.Model) -> None:
    """Check every field and constraint.

    Raises:
        BodyFactError: the first fault, with the name of its field.
    """
    try:
        row.full_clean()
    except ValidationError as error:
        field, faults = next(iter(error.message_dict.items()))
        raise BodyFactError(" ".join(faults), field=field) from error


def kind_named(code: str | BodyKind) -> BodyKind:
    """The kind with a code.

    Raises:
        BodyFactError: there is none.
    """
    if isinstance(code, BodyKind):
        return code
    kind = BodyKind.objects.filter(code=code).first()
    if kind is None:
        raise BodyFactError(_("Không có loại cơ quan “%(code)s”.") % {"code": code}, field="kind")
    return kind


def folded_name(name: str, abbreviation: str) -> str:
    """What a body is searched by."""
    return fold(f"{name} {abbreviation}")[:FOLDED_LENGTH]


def path_under(parent: Body | None, code: str) -> str:
    """The path of a body under a parent.

    Raises:
        BodyTreeError: the tree would grow deeper than paths are long.
    """
    path = f"{parent.path if parent else ''}{code}."
    if len(path) > PATH_LENGTH:
        raise BodyTreeError(_("Cây cơ quan đã quá sâu: không đặt thêm được cấp nào dưới đây."))
    return path


def check_alive(body: Body, on: date, field: str = "on") -> None:
    """Refuse a day outside the life of a body."""
    if body.starts_on and on < body.starts_on:
        raise BodyTimeError(
            _("“%(name)s” chỉ có từ ngày %(day)s.") % {"name": body, "day": shown(body.starts_on)}, field=field
        )
    if body.ends_on and on >= body.ends_on:
        raise BodyTimeError(
            _("“%(name)s” đã kết thúc từ ngày %(day)s.") % {"name": body, "day": shown(body.ends_on)}, field=field
        )


def turn_over(rows: models.QuerySet[_Dated], body: Body, on: date) -> None:
    """End the last row of a history on a day, so that another may begin there.

    Raises:
        BodyTimeError: the last row begins on that day or later; history is only added to.
    """
    last = rows.filter(body=body).order_by(F("starts_on").asc(nulls_first=True)).last()
    if last is None:
        return
    if last.starts_on is not None and last.starts_on >= on:
        raise BodyTimeError(
            _("Thay đổi trước có hiệu lực từ %(day)s: hãy chọn ngày sau đó, hoặc dùng “Sửa thông tin”.")
            % {"day": shown(last.starts_on)},
            field="on",
        )
    last.ends_on = on
    last.save(update_fields=["ends_on"])


def row_in_force(rows: list[_Dated], day: date) -> _Dated:
    """The row of a history that holds on a day; before the first one the first, after the last one the last."""
    begun = [row for row in rows if row.starts_on is None or row.starts_on <= day]
    return begun[-1] if begun else rows[0]


def put_in_step(body: Body) -> None:
    """Set today's name, parent and paths from the histories; the caller saves the body."""
    today = timezone.localdate()
    name = row_in_force(list(body.names.order_by(F("starts_on").asc(nulls_first=True))), today)
    body.name, body.abbreviation = name.name, name.abbreviation
    body.folded = folded_name(name.name, name.abbreviation)
    place = row_in_force(list(body.places.order_by(F("starts_on").asc(nulls_first=True))), today)
    if place.parent_id != body.parent_id:
        _set_parent(body, place.parent)


def _set_parent(body: Body, parent: Body | None) -> None:
    """Move a body and everything under it to new paths, in one statement."""
    old, new = body.path, path_under(parent, body.code)
    below = Body.objects.filter(Q(path__startswith=old) & ~Q(pk=body.pk))
    deepest = max((len(path) for path in below.values_list("path", flat=True)), default=0)
    if deepest - len(old) + len(new) > PATH_LENGTH:
        raise BodyTreeError(_("Cây cơ quan sẽ quá sâu: hãy chọn nơi đặt ở cấp cao hơn."))
    below.update(path=Concat(Value(new), Substr("path", len(old) + 1)))
    move(old, new)
    body.parent, body.path = parent, new
