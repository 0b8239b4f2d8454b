"""Taking a file in: measured, stored, looked at, written down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.documents import events
from roviec_web.documents.forms import Form, Turned, find_form
from roviec_web.documents.models import Document, Original
from roviec_web.documents.names import clean_name
from roviec_web.documents.refusals import (
    DuplicateError,
    FileTooLargeError,
    FormError,
    NotAllowedError,
    StateError,
)
from roviec_web.documents.search import index_document
from roviec_web.documents.store import Stored, TooLargeError, forget, path_of, store_chunks
from roviec_web.kit import audit
from roviec_web.kit.errors import ActionError
from roviec_web.kit.events import emit
from roviec_web.kit.folding import fold
from roviec_web.people.access import Permission, may
from roviec_web.people.models import Person

_CHUNK: Final = 262_144
_MB: Final = 1_000_000


class Readable(Protocol):
    """An open file, or what came with a request."""

    def read(self, size: int, /) -> bytes:
        """The next bytes; none at the end."""


def upload_document(
    *,
    body: Body,
    name: str,
    stream: Readable,
    acting_user: Person | None,
    way: str = Document.Way.UPLOAD,
    replaces: Document | None = None,
) -> Document:
    """Take a file in for a body; what is in it is read by a job that follows the event.

    Args:
        body: that keeps the document.
        name: of the file as it came.
        stream: gives the bytes; read to its end.
        acting_user: who brings it; ``None`` is the intake folder, where the operator decides who may write.
        way: how it came.
        replaces: the document of the same body that this one revises.
    Raises:
        NotAllowedError: the person may not upload for this body.
        FileTooLargeError, FormError: the file is not taken in; the refusal is audited.
        DuplicateError: the body has these bytes already.
        StateError: ``replaces`` is of another body or revised already.
    """
    if acting_user is not None and not may(acting_user, Permission.DOCUMENT_UPLOAD, body):
        raise NotAllowedError(_("Bạn không có quyền tải văn bản lên cho cơ quan này."))
    if replaces is not None:
        _check_replaced(replaces, body)
    try:
        stored, form = _take(stream, name)
    except ActionError as refusal:
        _write_refusal(body, refusal, acting_user)
        raise
    try:
        with transaction.atomic():
            return _write(body, clean_name(name), stored, form, acting_user, way, replaces)
    except (IntegrityError, ValidationError):  # the same bytes came at the same moment
        _refuse_twin(body, stored)
        raise


def _take(stream: Readable, name: str) -> tuple[Stored, Form]:
    try:
        stored = store_chunks(_chunks(stream), most=settings.UPLOAD_BYTES)
    except TooLargeError:
        message = _(
            "Tệp “%(name)s” lớn hơn %(most)d MB, cỡ lớn nhất được nhận. Hãy chia nhỏ hoặc giảm cỡ ảnh rồi thử lại."
        )
        raise FileTooLargeError(
            message % {"name": clean_name(name), "most": settings.UPLOAD_BYTES // _MB}, most=settings.UPLOAD_BYTES
        ) from None
    form = find_form(path_of(stored.sha256))
    if isinstance(form, Turned):
        forget(stored.sha256)  # no document was ever made of such bytes
        raise FormError(str(form.reason))
    return stored, form


def _chunks(stream: Readable) -> Iterator[bytes]:
    return iter(lambda: stream.read(_CHUNK), b"")


def _write(
    body: Body,
    name: str,
    stored: Stored,
    form: Form,
    acting_user: Person | None,
    way: str,
    replaces: Document | None,
) -> Document:
    _refuse_twin(body, stored)
    document = Document(
        body=body,
        original=keep_original(stored, form.name),
        sha256=stored.sha256,
        file_name=name,
        folded=fold(name),
        way=way,
        uploaded_by=acting_user,
        replaces=replaces,
    )
    document.full_clean()
    document.save()
    index_document(document)
    # without the file's name: it could tell of a secret, and an audit row is never taken back
    told = {"sha256": stored.sha256, "size": stored.size, "form": form.name, "way": str(way)}
    if replaces is not None:
        told["replaces"] = replaces.code
    audit.record("document.upload", acting_user=acting_user, target=document, body_path=body.path, data=told)
    emit(events.UPLOADED, {"document": document.code})
    return document


def keep_original(stored: Stored, form: str) -> Original:
    """The row of a stored file."""
    original, _made = Original.objects.get_or_create(sha256=stored.sha256, defaults={"size": stored.size, "form": form})
    return original


def _refuse_twin(body: Body, stored: Stored) -> None:
    twin = Document.objects.filter(body=body, sha256=stored.sha256).first()
    if twin is None:
        return
    if twin.state == Document.State.REFUSED:
        _forget_unless_named(stored)
        raise DuplicateError(
            _("Tệp này đã bị từ chối trước đây. %(fault)s") % {"fault": twin.fault}, document=twin.code
        )
    message = _("Cơ quan đã có tệp này: “%(name)s”, tải lên ngày %(day)s.")
    raise DuplicateError(
        message % {"name": twin.number or twin.file_name, "day": f"{twin.uploaded_at:%d/%m/%Y}"}, document=twin.code
    )


def _forget_unless_named(stored: Stored) -> None:
    if not Original.objects.filter(sha256=stored.sha256).exists():
        forget(stored.sha256)


def _check_replaced(replaces: Document, body: Body) -> None:
    if replaces.body_id != body.pk:
        raise StateError(_("Văn bản được thay phải là của cùng cơ quan."))
    if Document.objects.filter(replaces=replaces).exists():
        raise StateError(_("Văn bản này đã có bản thay. Hãy mở bản mới nhất rồi thay bản đó."))


def _write_refusal(body: Body, refusal: ActionError, acting_user: Person | None) -> None:
    """A file that was not taken in leaves no row of its own, only that somebody tried."""
    with transaction.atomic():
        audit.record("document.refuse", acting_user=acting_user, body_path=body.path, data={"reason": refusal.code})
        emit(events.REFUSED, {"document": None, "reason": refusal.code})
