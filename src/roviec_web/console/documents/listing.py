"""The list of documents as a table: filters, heads, columns of the file."""

from __future__ import annotations

from typing import Final

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from roviec_web.console.documents.labels import STATES, TYPES, type_name
from roviec_web.console.lists.forms import FilterForm, choice_field, words_field
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.documents.models import Document
from roviec_web.documents.queries.listing import ORDERS, find_documents
from roviec_web.kit.lists.files import Column
from roviec_web.people.access import Permission


class DocumentFilterForm(FilterForm):
    """What, whose, how far, of when."""

    q = words_field(_("Số, trích yếu, nơi ban hành"))
    body = words_field(_("Cơ quan lưu giữ"))
    type = choice_field(_("Loại"), TYPES.items(), everything=_("Tất cả"))
    state = choice_field(
        _("Tình trạng"), [(state.value, words[0]) for state, words in STATES.items()], everything=_("Tất cả")
    )
    review = choice_field(
        _("Rà soát"), [("none", _("Chưa ai rà soát")), ("begun", _("Đã có người rà soát"))], everything=_("Tất cả")
    )
    year = forms.IntegerField(label=_("Năm ban hành"), required=False, min_value=1900, max_value=2200)


def _counted(count: int) -> str:
    return ngettext("%(count)d văn bản", "%(count)d văn bản", count) % {"count": count}


def _count_of(document: Document, name: str) -> str:
    return str(document.compilation.counts.get(name, "")) if hasattr(document, "compilation") else ""


DOCUMENTS: Final[ListScreen[Document]] = ListScreen(
    name="document",
    title=_("Văn bản"),
    route="console:document.list",
    permission=Permission.DOCUMENT_VIEW,
    export_route="console:document.export",
    form=DocumentFilterForm,
    find=find_documents,
    orders=ORDERS,
    counted=_counted,
    headings=(
        Heading(_("Văn bản"), "number", "number"),
        Heading(_("Cơ quan lưu giữ")),
        Heading(_("Ngày ban hành"), "issued", "-issued"),
        Heading(_("Ngày tải lên"), "uploaded", "-uploaded"),
        Heading(_("Tình trạng")),
        Heading(_("Nhiệm vụ")),
        Heading(_("Lỗi văn bản")),
    ),
    columns=(
        Column(_("Số, ký hiệu"), lambda document: document.number),
        Column(_("Loại"), lambda document: type_name(document.type)),
        Column(_("Trích yếu"), lambda document: document.title),
        Column(_("Cơ quan ban hành"), lambda document: document.issuer),
        Column(_("Ngày ban hành"), lambda document: f"{document.issued_on:%d/%m/%Y}" if document.issued_on else ""),
        Column(_("Cơ quan lưu giữ"), lambda document: document.body.name),
        Column(_("Tình trạng"), lambda document: str(STATES[Document.State(document.state)][0])),
        Column(_("Nhiệm vụ"), lambda document: _count_of(document, "tasks")),
        Column(_("Không vận hành"), lambda document: _count_of(document, "not_operated")),
        Column(_("Tên tệp"), lambda document: document.file_name),
        Column(_("Tải lên lúc"), lambda document: f"{timezone.localtime(document.uploaded_at):%d/%m/%Y %H:%M}"),
        Column(_("Mã"), lambda document: document.code),
    ),
    file_name="van-ban",
)
