"""Uploading: several files at once, each with its own result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from roviec_web.bodies.models import Body
from roviec_web.console.documents.forms import KeeperForm
from roviec_web.console.documents.labels import BUSY
from roviec_web.console.errors.views import is_partial
from roviec_web.console.working.bodies import working_body
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.forms import ACCEPTED
from roviec_web.documents.models import Document
from roviec_web.documents.names import clean_name
from roviec_web.documents.queries.documents import documents_visible_to, get_document_for
from roviec_web.documents.queries.uploading import bodies_to_upload_for, has_bodies_below
from roviec_web.documents.uploading import MOST_FILES
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.routes import needs, person_of


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one file."""

    name: str
    document: Document | None
    """The document that it is; ``None`` where it was not taken in."""
    fault: str = ""
    """Why not, full sentences."""
    twin: str = ""
    """Code of the document that the body has of the same bytes."""


@require_http_methods(["GET", "POST"])
@needs(Permission.DOCUMENT_UPLOAD)
def upload(request: HttpRequest) -> HttpResponse:
    """The form; or, of a form that was sent, what became of each file."""
    person = person_of(request)
    replaces = _replaced(request, person)
    own = bodies_to_upload_for(person)
    form = KeeperForm(request.POST or None, user=person, own=own, working_for=_working_for(request))
    context: dict[str, Any] = {
        "form": form,
        "only": own[0] if len(own) == 1 and not has_bodies_below(own[0]) else None,
        "may_upload": bool(own),
        "replaces": replaces,
        "accepted": ACCEPTED,
        "most_files": MOST_FILES,
        "most_mb": settings.UPLOAD_BYTES // 1_000_000,
    }
    if request.method == "GET":
        return render(request, "console/documents/upload.html", context)
    files = request.FILES.getlist("files")
    fault = _fault_of(files, replaces)
    if fault or not (replaces or form.is_valid()):
        return render(request, "console/documents/upload.html", {**context, "fault": fault}, status=400)
    body = replaces.body if replaces else form.body
    results = [_take(file, body, person, replaces) for file in files]
    taken = [result.document for result in results if result.document]
    refused = [result for result in results if not result.document]
    return render(request, "console/documents/uploaded.html", {"body": body, "refused": refused, **_states(taken)})


@require_safe
@needs(Permission.DOCUMENT_UPLOAD)
def show_uploaded(request: HttpRequest) -> HttpResponse:
    """How far some documents are: the part of the page that asks for itself, or without script the page anew."""
    codes = request.GET.getlist("of")[:MOST_FILES]
    documents = documents_visible_to(person_of(request)).filter(code__in=codes).order_by("pk")
    context = _states(list(documents))
    name = "console/documents/_uploads.html" if is_partial(request) else "console/documents/uploaded.html"
    return render(request, name, context)


def _states(documents: list[Document]) -> dict[str, Any]:
    return {
        "documents": documents,
        "is_busy": any(document.state in BUSY for document in documents),
        "again": f"{reverse('console:document.uploaded')}?{urlencode([('of', one.code) for one in documents])}",
    }


def _working_for(request: HttpRequest) -> str:
    """The body that a link names, else the one that the person works for."""
    body = working_body(request)
    return request.GET.get("body") or (body.code if body else "")


def _replaced(request: HttpRequest, person: Person) -> Document | None:
    code = request.POST.get("replaces") or request.GET.get("replaces")
    return get_document_for(person, code, Permission.DOCUMENT_UPLOAD) if code else None


def _fault_of(files: list[UploadedFile], replaces: Document | None) -> str:
    if not files:
        return _("Hãy chọn ít nhất một tệp.")
    if len(files) > MOST_FILES:
        return _("Mỗi lần nhận nhiều nhất %(most)d tệp. Hãy chia làm nhiều lần.") % {"most": MOST_FILES}
    if replaces is not None and len(files) > 1:
        return _("Bản thay là một tệp. Hãy chọn đúng một tệp.")
    return ""


def _take(file: UploadedFile, body: Body, person: Person, replaces: Document | None) -> Result:
    """A refusal of one file is its own result; the others go on."""
    name = clean_name(file.name or "")
    try:
        document = upload_document(body=body, name=name, stream=file, acting_user=person, replaces=replaces)
    except ActionError as refusal:
        return Result(name, None, refusal.message, str(refusal.data.get("document", "")))
    finally:
        file.close()
    return Result(name, document)
