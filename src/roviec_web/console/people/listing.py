"""The list of people as a table: filters, heads, columns of the file."""

from __future__ import annotations

from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from roviec_web.console.lists.forms import FilterForm, choice_field, words_field
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.kit.lists.files import Column
from roviec_web.people.access import Permission
from roviec_web.people.models import Person, Role, RoleKind
from roviec_web.people.queries.listing import ORDERS, find_people


class PeopleFilterForm(FilterForm):
    """Who, where, as what."""

    q = words_field(gettext_lazy("Tìm người"))
    body = words_field(gettext_lazy("Cơ quan"))
    kind = choice_field(gettext_lazy("Vai trò"), RoleKind.choices, everything=gettext_lazy("Mọi vai trò"))
    state = choice_field(
        gettext_lazy("Trạng thái"),
        [("waiting", gettext_lazy("Chưa nhận lời mời")), ("left", gettext_lazy("Đã ngừng"))],
        everything=gettext_lazy("Đang hoạt động"),
    )


def _counted(count: int) -> str:
    return ngettext("%(count)d người", "%(count)d người", count) % {"count": count}


def _roles(person: Person) -> str:
    """Those that the reader may see."""
    roles: list[Role] = person.shown_roles  # type: ignore[attr-defined] # put there by the query
    return "; ".join(f"{role.get_kind_display()} – {role.body.name}" for role in roles)


def _state(person: Person) -> str:
    if not person.is_active:
        return _("Đã ngừng")
    has_come_in = person.has_usable_password() or person.last_login is not None
    return _("Đang hoạt động") if has_come_in else _("Chưa nhận lời mời")


PEOPLE: Final[ListScreen[Person]] = ListScreen(
    name="people",
    title=gettext_lazy("Người dùng"),
    route="console:people.list",
    permission=Permission.PERSON_VIEW,
    export_route="console:people.export",
    form=PeopleFilterForm,
    find=find_people,
    orders=ORDERS,
    counted=_counted,
    headings=(
        Heading(gettext_lazy("Họ và tên"), "name", "name"),
        Heading(gettext_lazy("Chức vụ")),
        Heading(gettext_lazy("Vai trò đang giữ")),
        Heading(gettext_lazy("Vào hệ thống"), "joined", "-joined"),
    ),
    columns=(
        Column(gettext_lazy("Họ và tên"), lambda person: person.name),
        Column(gettext_lazy("Chức vụ"), lambda person: person.position),
        Column(gettext_lazy("Thư điện tử"), lambda person: person.email),
        Column(gettext_lazy("Vai trò đang giữ"), _roles),
        Column(gettext_lazy("Trạng thái"), _state),
        Column(gettext_lazy("Vào hệ thống"), lambda person: f"{timezone.localtime(person.joined_at):%d/%m/%Y}"),
        Column(gettext_lazy("Mã"), lambda person: person.code),
    ),
    file_name="nguoi-dung",
)
