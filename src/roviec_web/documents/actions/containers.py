"""Documents that lay in a letter or an archive."""

from __future__ import annotations

from typing import Final

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.documents.actions.uploading import keep_original
from roviec_web.documents.models import Document
from roviec_web.documents.names import clean_name
from roviec_web.documents.store import Stored
from roviec_web.kit import audit
from roviec_web.kit.folding import fold

MOST_NOTES: Final = 200


def keep_member(*, container: Document, name: str, stored: Stored, form: str) -> Document | None:
    """The row of a document that lay in a container, the same one when the job runs again.

    Returns:
        ``None`` where the body has these bytes from elsewhere; a note of the container names their document.
    """
    with transaction.atomic():
        twin = Document.objects.filter(body=container.body, sha256=stored.sha256).select_related("body").first()
        if twin is not None:
            if twin.container_id == container.pk and twin.state != Document.State.REFUSED:
                return twin
            add_note(container=container, name=name, text=_told_twin(twin), twin=twin.code)
            return None
        member = Document(
            body=container.body,
            container=container,
            original=keep_original(stored, form),
            sha256=stored.sha256,
            file_name=clean_name(name),
            folded=fold(name),
            way=container.way,
            uploaded_by=container.uploaded_by,
        )
        member.full_clean()
        member.save()
        audit.record(
            "document.unpack",
            acting_user=container.uploaded_by,
            target=member,
            body_path=member.body.path,
            data={"container": container.code, "sha256": stored.sha256, "size": stored.size, "form": form},
        )
        return member


def _told_twin(twin: Document) -> str:
    return _("Cơ quan đã có tệp này: “%(name)s”, tải lên ngày %(day)s.") % {
        "name": twin.number or twin.file_name,
        "day": f"{twin.uploaded_at:%d/%m/%Y}",
    }


def add_note(*, container: Document, name: str, text: str, twin: str = "") -> None:
    """Say of a file inside why it is no document of its own; kept with ``finish_container``.

    Args:
        container: that it lay in.
        name: of the file.
        text: why, full sentences.
        twin: code of the document that the body has of the same bytes.
    """
    note = {"name": name, "text": text, "twin": twin}
    if note not in container.notes and len(container.notes) < MOST_NOTES:
        container.notes.append(note)


def finish_container(*, container: Document) -> None:
    """Everything inside was looked at."""
    members = Document.objects.filter(container=container).count()
    with transaction.atomic():
        container.state, container.fault = Document.State.UNPACKED, ""
        if not members and not any(note["twin"] for note in container.notes):
            nothing = _("Bên trong không có văn bản nào đọc được. Hãy tải lên chính văn bản cần đọc.")
            container.state = Document.State.FAILED
            container.fault = container.notes[0]["text"] if len(container.notes) == 1 else nothing
        container.save(update_fields=["state", "fault", "notes", "is_locked"])
        audit.record(
            "document.open",
            acting_user=None,
            target=container,
            body_path=container.body.path,
            data={"documents": members, "left_out": len(container.notes)},
        )
