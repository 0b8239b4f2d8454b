"""What is known of a document, as names and values for its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext as _

from roviec_web.console.documents.labels import SIGNATURE_MEANINGS, SIGNATURE_STATES, WAYS, type_name
from roviec_web.documents.forms import FORMS
from roviec_web.documents.models import Document
from roviec_web.documents.names import fitting_name
from roviec_web.documents.queries.page import Head

Fact = tuple[str, str]


def facts_of(document: Document, head: Head | None) -> list[Fact]:
    """The header and the signature block as printed; what the document does not say is said to be missing."""
    if head is None:
        return []
    directive = head.directive
    signature = directive.get("signature") or {}
    nothing = _("không ghi")
    signed = [signature.get(key) or "" for key in ("authority", "position", "name")]
    return [
        (_("Loại"), type_name(document.type) or nothing),
        (
            _("Số, ký hiệu"),
            document.number or _unnumbered(directive),
        ),
        (_("Ngày ban hành"), f"{document.issued_on:%d/%m/%Y}" if document.issued_on else nothing),
        (_("Nơi ban hành"), directive.get("place") or nothing),
        (_("Cơ quan chủ quản"), directive.get("parent_issuer") or nothing),
        (_("Cơ quan ban hành"), document.issuer or nothing),
        (_("Độ khẩn"), directive.get("urgency") or nothing),
        (_("Thẩm quyền ký"), signed[0] or nothing),
        (_("Chức vụ người ký"), signed[1] or nothing),
        (_("Người ký"), signed[2] or nothing),
        *_laws(directive),
    ]


def _laws(directive: dict[str, Any]) -> Iterator[Fact]:
    """Laws go by their names; documents with a number stand in a list of their own, with links."""
    named = [basis for basis in directive.get("bases") or () if not basis["number"] and basis["title"]]
    if named:
        yield _("Luật viện dẫn theo tên"), "\n".join(dict.fromkeys(_law(basis) for basis in named))


def _law(basis: dict[str, Any]) -> str:
    day = parse_date(basis["date"]) if basis["date"] else None
    return f"{basis['title']}, {day:%d/%m/%Y}" if day else str(basis["title"])


def _unnumbered(directive: dict[str, Any]) -> str:
    symbol = directive.get("symbol")
    return _("chưa ghi số, ký hiệu %(symbol)s") % {"symbol": symbol} if symbol else _("không ghi")


def file_facts_of(document: Document) -> list[Fact]:
    """Where the file comes from."""
    return list(_file_facts(document))


def _file_facts(document: Document) -> Iterator[Fact]:
    yield _("Cơ quan lưu giữ"), document.body.name
    yield _("Tên tệp"), document.file_name
    if document.original:
        form = FORMS[document.original.form]
        yield _("Loại tệp"), f"{form.label}, {filesizeformat(document.original.size)}"
        if fitting_name(document.file_name, form.name) != document.file_name:
            yield _("Lưu ý"), _("Tên tệp không khớp nội dung; hệ thống đọc theo nội dung.")
    sender = document.uploaded_by.name if document.uploaded_by else _("hệ thống")
    moment = f"{timezone.localtime(document.uploaded_at):%d/%m/%Y %H:%M}"
    yield _("Tiếp nhận"), f"{moment}, {WAYS[Document.Way(document.way)]}, {sender}"
    if document.sha256:
        yield _("Mã băm SHA-256"), document.sha256


def signatures_of(document: Document) -> list[dict[str, Any]]:
    """Each digital signature with the word of its state and what it means."""
    return [_signature(values) for values in document.signatures]


def _signature(values: dict[str, Any]) -> dict[str, Any]:
    at = parse_datetime(values["signed_at"]) if values.get("signed_at") else None
    return {
        "word": SIGNATURE_STATES[values["state"]][0],
        "look": SIGNATURE_STATES[values["state"]][1],
        "meaning": SIGNATURE_MEANINGS[values["state"]],
        "signer": values["signer"] or _("không rõ"),
        "authority": values["authority"] or _("không rõ"),
        "at": f"{timezone.localtime(at):%d/%m/%Y %H:%M}" if at else "",
        "added": values["state"] != "invalid" and not values["whole"],
    }
