"""Mergers, splits, take-overs: recorded and, where recorded by mistake, taken back."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from roviec_web.bodies.actions import record_succession, undo_succession
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.lists import get_succession
from roviec_web.console.bodies.change_views import take_form
from roviec_web.console.bodies.forms import SuccessionForm
from roviec_web.people.access import Permission
from roviec_web.people.queries.bodies import bodies_visible_to, get_body_for
from roviec_web.people.routes import needs, person_of


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def succeed(request: HttpRequest, code: str) -> HttpResponse:
    """Bodies go on in others; this one stands among those of before."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    form = SuccessionForm(request.POST or None, user=user, initial={"before": f"{body.name} ({body.code})"})

    def act() -> Body:
        record_succession(acting_user=user, **form.cleaned_data)
        return body

    words = {
        "title": _("Sáp nhập, chia tách, đổi tên: “%(name)s”") % {"name": body.name},
        "button": _("Ghi nhận"),
        "done": _("Đã ghi nhận. Việc giao cho “%(name)s” sẽ chỉ sang cơ quan kế tục."),
        "lead": _("Cơ quan trước mà không có ở ô sau sẽ kết thúc từ ngày đó. Cơ quan sau phải có sẵn trong cây."),
    }
    return take_form(request, body, form, act, words)


@needs(Permission.BODY_MANAGE)
@require_POST
def undo(request: HttpRequest, code: str) -> HttpResponse:
    """Take back what was recorded by mistake."""
    user = person_of(request)
    succession = get_succession(code, bodies_visible_to(user, Permission.BODY_MANAGE))
    first = succession.before.all()[0]
    undo_succession(succession=succession, acting_user=user)
    messages.success(request, _("Đã bỏ. Những cơ quan từng kết thúc vì việc này lại đang hoạt động."))
    return redirect("console:body.show", code=first.code)
