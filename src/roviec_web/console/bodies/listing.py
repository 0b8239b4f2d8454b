"""The lists of names of documents as tables: those that wait to be confirmed, and those that were."""

from __future__ import annotations

from typing import Final

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from roviec_web.bodies.models import Alias, NameQuestion
from roviec_web.bodies.queries.names import ALIAS_ORDERS, QUESTION_ORDERS, find_aliases, find_questions
from roviec_web.console.lists.forms import FilterForm, words_field
from roviec_web.console.lists.screen import Heading, ListScreen
from roviec_web.kit.lists.files import Column
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import bodies_visible_to


class QuestionFilterForm(FilterForm):
    """Which name, in whose documents."""

    q = words_field(_("Tìm tên"))
    within = words_field(_("Trong văn bản của"))


class AliasFilterForm(QuestionFilterForm):
    """And whom it means."""

    body = words_field(_("Là cơ quan"))
    field_order = ["q", "body", "within"]


def _find_questions(user: Person, *, q: str = "", within: str = "", under: str = "") -> QuerySet[NameQuestion]:
    visible = bodies_visible_to(user, Permission.ALIAS_CONFIRM)
    return find_questions(visible, q=q, within=within, under=under)


def _find_aliases(user: Person, *, q: str = "", body: str = "", within: str = "", under: str = "") -> QuerySet[Alias]:
    visible = bodies_visible_to(user, Permission.ALIAS_CONFIRM)
    return find_aliases(visible, q=q, body=body, within=within, under=under)


def _counted(count: int) -> str:
    return ngettext("%(count)d tên", "%(count)d tên", count) % {"count": count}


def _candidates(question: NameQuestion) -> str:
    return "; ".join(sorted(body.name for body in question.candidates.all()))


QUESTIONS: Final[ListScreen[NameQuestion]] = ListScreen(
    name="question",
    title=_("Tên chờ xác nhận"),
    route="console:body.names",
    permission=Permission.ALIAS_CONFIRM,
    export_route="console:body.names_export",
    form=QuestionFilterForm,
    find=_find_questions,
    orders=QUESTION_ORDERS,
    counted=_counted,
    columns=(
        Column(_("Văn bản viết"), lambda question: question.text),
        Column(_("Trong văn bản của"), lambda question: question.within.name),
        Column(_("Có thể là"), _candidates),
        Column(_("Hỏi từ ngày"), lambda question: f"{timezone.localtime(question.asked_at):%d/%m/%Y}"),
        Column(_("Mã"), lambda question: question.code),
    ),
    page_size=30,  # each is a form with its candidates
    file_name="ten-cho-xac-nhan",
)

ALIASES: Final[ListScreen[Alias]] = ListScreen(
    name="alias",
    title=_("Tên đã xác nhận"),
    route="console:body.aliases",
    permission=Permission.ALIAS_CONFIRM,
    export_route="console:body.aliases_export",
    form=AliasFilterForm,
    find=_find_aliases,
    orders=ALIAS_ORDERS,
    counted=_counted,
    headings=(
        Heading(_("Văn bản viết"), "text", "text"),
        Heading(_("Là cơ quan")),
        Heading(_("Trong văn bản của")),
        Heading(_("Người xác nhận"), "confirmed", "-confirmed"),
    ),
    columns=(
        Column(_("Văn bản viết"), lambda alias: alias.text),
        Column(_("Là cơ quan"), lambda alias: alias.body.name),
        Column(_("Trong văn bản của"), lambda alias: alias.within.name),
        Column(_("Người xác nhận"), lambda alias: alias.confirmed_by_name),
        Column(_("Xác nhận ngày"), lambda alias: f"{timezone.localtime(alias.confirmed_at):%d/%m/%Y}"),
        Column(_("Mã"), lambda alias: alias.code),
    ),
    file_name="ten-da-xac-nhan",
)
