"""A list of bodies: the file, then what it would change, then the import."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from roviec_web.bodies.actions import import_bodies, keep_import
from roviec_web.bodies.importing.template import template_workbook
from roviec_web.bodies.queries.imports import plan_import
from roviec_web.bodies.queries.lists import get_import, kind_labels
from roviec_web.console.bodies.forms import ImportForm
from roviec_web.console.bodies.import_rows import changed_rows, new_rows
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission
from roviec_web.people.queries.bodies import get_body_for
from roviec_web.people.routes import needs, person_of

ROWS_SHOWN: Final = 100
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest, code: str) -> HttpResponse:
    """Take a list and go on to what it would change."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    form = ImportForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        data = file.read()
        try:
            plan_import(data, file.name, into=body)
        except ActionError as error:
            form.add_error("file", error.message)
        else:
            draft = keep_import(data=data, file_name=file.name, into=body, acting_user=user)
            return redirect("console:body.import_look", code=body.code, draft=draft.code)
    status = 400 if form.is_bound else 200
    return render(request, "console/bodies/import.html", {"form": form, "body": body}, status=status)


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def look(request: HttpRequest, code: str, draft: str) -> HttpResponse:
    """What the list would change; sent, it is changed."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    kept = get_import(draft, body, user)
    if request.method == "POST":
        done = import_bodies(data=bytes(kept.data), file_name=kept.file_name, into=body, acting_user=user)
        said = {"added": done.added, "changed": done.changed, "unchanged": done.unchanged}
        messages.success(request, _("Đã thêm %(added)d cơ quan, sửa %(changed)d, giữ nguyên %(unchanged)d.") % said)
        return redirect("console:body.show", code=body.code)
    plan = plan_import(bytes(kept.data), kept.file_name, into=body)
    shown = {
        "body": body,
        "kept": kept,
        "plan": plan,
        "faults": plan.faults[:ROWS_SHOWN],
        "additions": new_rows(plan.additions[:ROWS_SHOWN], kind_labels()),
        "changes": changed_rows(plan.changes[:ROWS_SHOWN]),
        "has_work": bool(plan.additions or plan.changes),
    }
    return render(request, "console/bodies/import_look.html", shown)


@needs(Permission.BODY_MANAGE)
@require_GET
def give_template(request: HttpRequest) -> HttpResponse:
    """An empty list with its columns."""
    del request
    response = HttpResponse(template_workbook(), content_type=_XLSX)
    response["Content-Disposition"] = 'attachment; filename="danh-sach-co-quan.xlsx"'
    return response
