"""``{% load documents %}``: the state of a document in a word, and the names of its exports."""

from __future__ import annotations

from typing import Final

from django.template import Library
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from roviec_web.console.documents.labels import STATES
from roviec_web.documents.models import Document

register = Library()

_EXPORTS: Final = {
    "xlsx": _("Bảng phân công nhiệm vụ (XLSX)"),
    "docx": _("Văn bản trình bày lại, kèm nhận xét (DOCX)"),
    "ics": _("Lịch các hạn và ngày kỷ niệm (ICS)"),
    "json": _("Dữ liệu biên dịch (JSON)"),
}


@register.simple_tag
def state_tag(document: Document) -> SafeString:
    """``{% state_tag document %}``."""
    word, look = STATES[Document.State(document.state)]
    return format_html('<span class="tag {}">{}</span>', look, word)


@register.simple_tag
def export_name(kind: str) -> str:
    """``{% export_name "xlsx" %}``."""
    return str(_EXPORTS.get(kind, kind.upper()))
