"""Writing down what the compiler found in a document, or why it found nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec import Plan
from roviec_web.documents import events
from roviec_web.documents.actions.linking import write_links
from roviec_web.documents.models import Compilation, Document, Original, Rendition
from roviec_web.documents.numbers import number_key
from roviec_web.documents.plan_values import count_values, head_values, place_values, plan_values
from roviec_web.documents.search import index_document
from roviec_web.documents.store import Stored, forget
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.kit.folding import fold


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the store that was made from a document."""

    stored: Stored
    kind: str
    media_type: str
    number: int = 0
    width: float = 0
    height: float = 0


def begin_compile(*, code: str) -> Document | None:
    """The document whose turn it is; ``None`` where there is nothing to compile any more.

    One that was compiled before stays readable while it is compiled anew.
    """
    with transaction.atomic():
        document = (
            Document.objects.select_for_update(of=("self",))
            .select_related("body", "original")
            .filter(code=code)
            .first()
        )
        if document is None or document.original is None:
            return None
        if not Compilation.objects.filter(document=document).exists():
            document.state = Document.State.COMPILING
        document.pages_done = document.pages_total = 0
        document.save(update_fields=["state", "pages_done", "pages_total"])
        document.notes = []  # told anew
        return document


def note_progress(*, document: Document, done: int, total: int) -> None:
    """Pages read so far; no audit row, no event."""
    Document.objects.filter(pk=document.pk).update(pages_done=done, pages_total=total)


def keep_compilation(
    *,
    document: Document,
    plan: Plan,
    compiler: str,
    files: Iterable[Kept],
    signatures: list[dict[str, Any]],
) -> None:
    """Write down a plan with the files made from it, in place of an older one."""
    values = plan_values(plan)
    with transaction.atomic():
        fill_document(document, plan)
        document.signatures = signatures
        document.save()
        index_document(document, values)
        counts = count_values(plan, values)
        Compilation.objects.update_or_create(
            document=document,
            defaults={
                "compiler": compiler,
                "plan": values,
                "places": place_values(plan),
                "head": head_values(values),
                "counts": counts,
                "compiled_at": timezone.now(),
            },
        )
        _replace_files(document, files)
        write_links(document=document, plan=plan)
        audit.record(
            "document.compile",
            acting_user=None,
            target=document,
            body_path=document.body.path,
            data={"compiler": compiler, **counts},
        )
        emit(events.COMPILED, {"document": document.code})


def fail_document(*, document: Document, reason: str) -> None:
    """Write down why a document cannot be read; it is kept, and its last compilation where it has one."""
    with transaction.atomic():
        if not Compilation.objects.filter(document=document).exists():
            document.state = Document.State.FAILED
        document.fault = reason
        document.save(update_fields=["state", "fault", "is_locked"])
        audit.record(
            "document.fail", acting_user=None, target=document, body_path=document.body.path, data={"reason": reason}
        )


def refuse_document(*, document: Document, grade: str, inside: bool = False) -> None:
    """Keep nothing of a document that is marked as secret but that it came, when, from whom, and its hash.

    Args:
        document: of the body; other bodies' documents of the same bytes are refused with it.
        grade: the mark.
        inside: it stands on a document inside this letter or archive.
    """
    with transaction.atomic():
        original = document.original
        same = Document.objects.filter(sha256=document.sha256).select_related("body")
        for each in same:
            _empty(each, _why(grade, inside=inside))
            audit.record(
                "document.refuse",
                acting_user=None,
                target=each,
                body_path=each.body.path,
                data={"reason": "secret", "grade": grade, "inside": inside},
            )
            emit(events.REFUSED, {"document": each.code, "reason": "secret", "grade": grade})
        if original is not None:
            Original.objects.filter(pk=original.pk).delete()
            sha256 = original.sha256
            transaction.on_commit(lambda: forget(sha256))


def _why(grade: str, *, inside: bool) -> str:
    where = _("Bên trong có văn bản đóng dấu") if inside else _("Văn bản đóng dấu")
    rest = _(
        "không được đưa lên hệ thống này. Nội dung tệp không được giữ lại. "
        "Hãy xử lý theo quy định về bảo vệ bí mật nhà nước."
    )
    return f"{where} {grade}: {rest}"


def _empty(document: Document, fault: str) -> None:
    """Take out everything that comes from the content, its name too."""
    for gone in Rendition.objects.filter(document=document).values_list("sha256", flat=True):
        transaction.on_commit(lambda sha256=gone: forget_unnamed(sha256))  # type: ignore[misc] # bound now
    document.renditions.all().delete()
    document.parent_links.all().delete()
    document.receipts.all().delete()
    document.edits.all().delete()
    Compilation.objects.filter(document=document).delete()
    ending = document.file_name.rpartition(".")[2][:5] if "." in document.file_name else ""
    document.state, document.original, document.fault = Document.State.REFUSED, None, fault
    document.file_name = f"{_('tệp bị từ chối')}.{ending}" if ending else _("tệp bị từ chối")
    document.type = document.number = document.number_key = document.issuer = document.title = document.folded = ""
    document.issued_on, document.signatures, document.notes = None, [], []
    document.macros = document.is_locked = False
    document.save()
    index_document(document)


def forget_unnamed(sha256: str) -> None:
    """Take a made file out of the store unless another document has the same."""
    if not (Rendition.objects.filter(sha256=sha256).exists() or Original.objects.filter(sha256=sha256).exists()):
        forget(sha256)


def fill_document(document: Document, plan: Plan) -> None:
    """Take over what lists show and search: state, type, number, day, issuer, title. The caller saves."""
    directive = plan.directive
    document.state, document.fault, document.is_locked = Document.State.COMPILED, "", False
    document.macros = plan.outlined.repaired.source.macros
    if directive is not None:
        document.type = (directive.type.code if directive.type else "")[:10]
        document.number = (directive.number or "")[:80]
        document.issued_on = directive.date
        document.issuer = (directive.issuer or "")[:300]
        document.title = directive.title or ""
    document.number_key = number_key(document.number)
    document.folded = fold(f"{document.number} {document.title} {document.issuer} {document.file_name}")


def _replace_files(document: Document, files: Iterable[Kept]) -> None:
    document.renditions.all().delete()
    Rendition.objects.bulk_create(
        Rendition(
            document=document,
            kind=kept.kind,
            number=kept.number,
            sha256=kept.stored.sha256,
            size=kept.stored.size,
            media_type=kept.media_type,
            width=kept.width,
            height=kept.height,
        )
        for kept in files
    )
