"""The audit as a table: filters, heads, columns of the file."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from roviec_web.console.audit.words import action_in_words, actions_named, target_in_words
from roviec_web.console.lists.forms import FilterForm, day_field, words_field
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.kit.lists.files import Column
from roviec_web.kit.models import AuditRow
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.audit import ORDERS, find_audit_rows


class AuditFilterForm(FilterForm):
    """Who, what, where, when."""

    q = words_field(gettext_lazy("Người làm, mã đối tượng"))
    action = words_field(gettext_lazy("Việc, mã việc"))
    body = words_field(gettext_lazy("Cơ quan"))
    since = day_field(gettext_lazy("Từ ngày"))
    until = day_field(gettext_lazy("Đến hết ngày"))


def _find(
    user: Person,
    *,
    q: str = "",
    action: str = "",
    body: str = "",
    since: date | None = None,
    until: date | None = None,
    under: str = "",
) -> QuerySet[AuditRow]:
    """By what was done, in the reader's words or by its code."""
    named = actions_named(action)
    return find_audit_rows(user, q=q, action=action, named=named, body=body, since=since, until=until, under=under)


def _counted(count: int) -> str:
    return ngettext("%(count)d dòng", "%(count)d dòng", count) % {"count": count}


AUDIT: Final[ListScreen[AuditRow]] = ListScreen(
    name="audit",
    title=gettext_lazy("Nhật ký"),
    route="console:audit.list",
    permission=Permission.AUDIT_VIEW,
    export_route="console:audit.export",
    form=AuditFilterForm,
    find=_find,
    orders=ORDERS,
    counted=_counted,
    headings=(
        Heading(gettext_lazy("Lúc"), "at", "-at"),
        Heading(gettext_lazy("Người làm")),
        Heading(gettext_lazy("Việc")),
        Heading(gettext_lazy("Cơ quan")),
        Heading(gettext_lazy("Chi tiết")),
    ),
    columns=(
        Column(gettext_lazy("Lúc"), lambda row: f"{timezone.localtime(row.at):%d/%m/%Y %H:%M:%S}"),
        Column(gettext_lazy("Người làm"), lambda row: row.actor_name or _("Hệ thống")),
        Column(gettext_lazy("Thay cho"), lambda row: row.standing_in_for),
        Column(gettext_lazy("Việc"), lambda row: action_in_words(row.action)),
        Column(gettext_lazy("Mã việc"), lambda row: row.action),
        Column(gettext_lazy("Cơ quan"), lambda row: row.body_name),
        Column(gettext_lazy("Loại đối tượng"), lambda row: target_in_words(row.target_type)),
        Column(gettext_lazy("Mã đối tượng"), lambda row: row.target_code),
        Column(gettext_lazy("Chi tiết"), lambda row: "; ".join(f"{key}: {value}" for key, value in row.data.items())),
    ),
    file_name="nhat-ky",
)
