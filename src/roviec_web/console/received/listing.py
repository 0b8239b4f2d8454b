"""The list of what was received as a table: filters, heads, columns of the file."""

from __future__ import annotations

from typing import Final

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from roviec_web.console.documents.labels import type_name
from roviec_web.console.documents.recipients import state_of
from roviec_web.console.lists.forms import FilterForm, choice_field, day_field, words_field
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.documents.models import Receipt
from roviec_web.documents.queries.received import ORDERS, find_received
from roviec_web.kit.lists.files import Column
from roviec_web.people.access import Permission


class ReceivedFilterForm(FilterForm):
    """What, from whom, to whom, how far, when."""

    q = words_field(_("Số, trích yếu, nơi ban hành"))
    sender = words_field(_("Nơi gửi"))
    body = words_field(_("Nơi nhận"))
    state = choice_field(
        _("Tình trạng"),
        [
            ("waiting", _("Chờ xác nhận")),
            ("unopened", _("Chưa ai mở")),
            ("acknowledged", _("Đã xác nhận")),
        ],
        everything=_("Tất cả"),
    )
    since = day_field(_("Gửi từ ngày"))
    until = day_field(_("Đến hết ngày"))


def _counted(count: int) -> str:
    return ngettext("%(count)d văn bản đến", "%(count)d văn bản đến", count) % {"count": count}


RECEIVED: Final[ListScreen[Receipt]] = ListScreen(
    name="received",
    title=_("Văn bản đến"),
    route="console:receipt.list",
    permission=Permission.DOCUMENT_VIEW,
    export_route="console:receipt.export",
    form=ReceivedFilterForm,
    find=find_received,
    orders=ORDERS,
    counted=_counted,
    headings=(
        Heading(_("Văn bản")),
        Heading(_("Nơi gửi")),
        Heading(_("Nơi nhận")),
        Heading(_("Gửi ngày"), "sent", "-sent"),
        Heading(_("Tình trạng")),
    ),
    columns=(
        Column(_("Số, ký hiệu"), lambda receipt: receipt.document.number),
        Column(_("Loại"), lambda receipt: type_name(receipt.document.type)),
        Column(_("Trích yếu"), lambda receipt: receipt.document.title),
        Column(_("Tên tệp"), lambda receipt: receipt.document.file_name),
        Column(_("Nơi gửi"), lambda receipt: receipt.document.body.name),
        Column(_("Nơi nhận"), lambda receipt: receipt.body.name),
        Column(_("Gửi lúc"), lambda receipt: f"{timezone.localtime(receipt.sent_at):%d/%m/%Y %H:%M}"),
        Column(_("Tình trạng"), lambda receipt: state_of(receipt).text),
        Column(_("Mã"), lambda receipt: receipt.code),
    ),
    file_name="van-ban-den",
)
