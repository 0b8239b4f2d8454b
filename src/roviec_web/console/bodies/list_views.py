"""The list of bodies beside the tree: searched, narrowed, given as a file."""

from __future__ import annotations

from datetime import date
from typing import Final

from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from roviec_web.bodies.models import Body, BodyKind
from roviec_web.bodies.queries.listing import ORDERS, find_bodies
from roviec_web.console.lists.forms import FilterForm, choice_field, words_field
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.console.lists.showing import list_context, list_file
from roviec_web.kit.lists.files import Column
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import bodies_visible_to
from roviec_web.people.routes import needs

LEVELS: Final = [(0, _("Trung ương")), (1, _("Tỉnh")), (2, _("Huyện")), (3, _("Xã"))]


class BodyFilterForm(FilterForm):
    """Which, of what kind, where, and whether they still are."""

    q = words_field(_("Tên, tên viết tắt"))
    kind = words_field(_("Loại cơ quan"))
    branch = choice_field(_("Khối"), BodyKind.Branch.choices, everything=_("Tất cả"))
    level = forms.TypedChoiceField(
        label=_("Cấp"), required=False, coerce=int, empty_value=None, choices=[("", _("Tất cả")), *LEVELS]
    )
    state = choice_field(_("Tình trạng"), [("ended", _("Đã kết thúc"))], everything=_("Đang hoạt động"))


def _find(
    user: Person,
    *,
    q: str = "",
    kind: str = "",
    branch: str = "",
    level: int | None = None,
    state: str = "",
    under: str = "",
) -> QuerySet[Body]:
    visible = bodies_visible_to(user)
    return find_bodies(visible, q=q, kind=kind, branch=branch, level=level, state=state, under=under)


def _counted(count: int) -> str:
    return ngettext("%(count)d cơ quan", "%(count)d cơ quan", count) % {"count": count}


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


BODIES: Final[ListScreen[Body]] = ListScreen(
    name="body",
    title=_("Danh sách cơ quan"),
    route="console:body.all",
    permission=Permission.BODY_VIEW,
    export_route="console:body.all_export",
    form=BodyFilterForm,
    find=_find,
    orders=ORDERS,
    counted=_counted,
    headings=(
        Heading(_("Tên"), "name", "name"),
        Heading(_("Tên viết tắt")),
        Heading(_("Mã định danh")),
        Heading(_("Cơ quan cấp trên")),
        Heading(_("Loại cơ quan")),
    ),
    columns=(
        Column(_("Tên"), lambda body: body.name),
        Column(_("Tên viết tắt"), lambda body: body.abbreviation),
        Column(_("Loại cơ quan"), lambda body: body.kind.label),
        Column(_("Cơ quan cấp trên"), lambda body: body.parent.name if body.parent else ""),
        Column(_("Mã định danh"), lambda body: body.identifier),
        Column(_("Mã đơn vị hành chính"), lambda body: body.unit_code),
        Column(_("Hoạt động từ ngày"), lambda body: _day(body.starts_on)),
        Column(_("Không còn từ ngày"), lambda body: _day(body.ends_on)),
        Column(_("Mã"), lambda body: body.code),
    ),
    file_name="co-quan",
)


@require_safe
@needs(Permission.BODY_VIEW)
def show_list(request: HttpRequest) -> HttpResponse:
    """One page of the bodies that a person may see."""
    return render(request, "console/bodies/list.html", list_context(request, BODIES))


@require_safe
@needs(Permission.BODY_VIEW)
def export_list(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, BODIES, form)
