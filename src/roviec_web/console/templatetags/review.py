"""``{% load review %}``: the words of the review screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from urllib.parse import urlencode

from django.template import Context, Library
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from roviec_web.console.review.finding_words import words_of_finding
from roviec_web.console.review.labels import (
    CLARITY,
    CLAUSE_KINDS,
    EDITS,
    RECURRING,
    SEVERITIES,
    STATUSES,
    STRIFES,
    TASK_KINDS,
)
from roviec_web.documents.reviewing import EditKind, ReviewedClause, ReviewedFinding, ReviewedTask, Status, Strife
from roviec_web.documents.reviewing.reviewed import Clear

register = Library()


@register.simple_tag(takes_context=True)
def act_link(context: Context, kind: str, words: str, task: ReviewedTask | None = None) -> SafeString:
    """``{% act_link "part" _("Tách") %}``: the form of an act on the clause of the page, as a link."""
    named = {"clause": context["clause"].path, **({"task": task.id} if task else {})}
    address = reverse(f"console:review.{kind}", args=[context["document"].code])
    return format_html('<a href="{}?{}">{}</a>', address, urlencode(named), words)


@register.simple_tag
def status_tag(of: ReviewedClause | ReviewedTask) -> SafeString:
    """``{% status_tag clause %}``: the state in a word."""
    word, look = STATUSES[Status(of.status)]
    return format_html('<span class="tag {}">{}</span>', look, word)


@register.filter
def kind_word(kind: str) -> str:
    """The kind of a task or of a clause."""
    words = {str(known): word for known, word in (*TASK_KINDS.items(), *CLAUSE_KINDS.items())}
    return str(words[kind])


@register.filter
def edit_word(kind: str) -> str:
    """What an edit says."""
    return str(EDITS[EditKind(kind)])


@register.filter
def strife_word(strife: str) -> str:
    """Why an edit no longer fits."""
    return str(STRIFES[Strife(strife)])


@register.simple_tag
def severity_tag(severity: str) -> SafeString:
    """``{% severity_tag finding.severity %}``."""
    word, look = SEVERITIES[severity]
    return format_html('<span class="tag {}">{}</span>', look, word)


@register.simple_tag
def finding_words(finding: ReviewedFinding) -> SafeString:
    """``{% finding_words finding %}``: what a finding says, in the reader's language where that can be said."""
    message, language = words_of_finding(finding)
    return format_html('<span lang="{}">{}</span>', language, message)


@register.filter
def recurring_word(words: str) -> str:
    """The period of an added deadline, in the reader's language; nothing for one that comes once."""
    return str(dict(RECURRING).get(words, words)).lower() if words else ""


@register.filter
def day(value: date | str | None) -> str:
    """A day of the contract (ISO) or of a row."""
    if not value:
        return ""
    return date_format(date.fromisoformat(value) if isinstance(value, str) else value, "SHORT_DATE_FORMAT")


@register.filter
def clarity_words(clarity: Mapping[str, Clear]) -> str:
    """The "6 rõ" of a task in one line: what the document says, what was added, what is missing."""
    parts = [
        (_("Rõ: %(names)s."), _names(clarity, Clear.SAID)),
        (_("Bổ sung: %(names)s."), _names(clarity, Clear.ADDED)),
        (_("Chưa rõ: %(names)s."), _names(clarity, Clear.MISSING)),
    ]
    return " ".join(words % {"names": names} for words, names in parts if names)


@register.filter
def spaced(numbers: Iterable[int]) -> str:
    """Numbers for the script."""
    return " ".join(map(str, numbers))


@register.filter
def short(value: float) -> str:
    """A length in points, with one figure behind the point."""
    return f"{value:.1f}".removesuffix(".0")


@register.filter
def edit_detail(data: Mapping[str, object]) -> str:
    """What an edit changes, in the words that were written."""
    for key in ("text", "reason", "body_name"):
        if data.get(key):
            return str(data[key])
    names, pieces, others = data.get("names"), data.get("pieces"), data.get("with")
    if isinstance(names, list):
        return "; ".join(map(str, names)) or _("không có")
    if isinstance(pieces, list):
        return " / ".join(str(piece["text"]) for piece in pieces)
    if isinstance(others, list):
        return "; ".join(str(other["clause"]) for other in others)
    if data.get("kind"):
        return kind_word(str(data["kind"]))
    if data.get("end"):
        return day(str(data["end"]))
    return recurring_word(str(data["recurring"])) if data.get("recurring") else ""


def _names(clarity: Mapping[str, Clear], said: Clear) -> str:
    return ", ".join(str(CLARITY[name]) for name, value in clarity.items() if value is said)
