"""A document, its file, its compilations and the edits of its reviewers."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.kit.ids import new_code
from roviec_web.people.models import Person


class Original(models.Model):
    """The bytes of a file as it came, kept once under their hash, never changed."""

    sha256 = models.CharField(max_length=64, unique=True)
    size = models.BigIntegerField()
    """Bytes."""
    form = models.CharField(max_length=20)
    """What the content is, whatever the name says: ``pdf``, ``docx``, ``text`` …"""
    stored_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.sha256[:12]


class Document(models.Model):
    """A document (văn bản) that a body keeps."""

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        COMPILING = "compiling"
        COMPILED = "compiled"
        REFUSED = "refused"

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="documents")
    original = models.ForeignKey(Original, on_delete=models.PROTECT, related_name="documents")
    file_name = models.CharField(max_length=255)
    """As it came."""
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING)
    fault = models.TextField(blank=True)
    """Why it was refused, a sentence for people."""
    type = models.CharField(max_length=10, blank=True)
    """Of the contract: KH, CT, QD …"""
    number = models.CharField(max_length=80, blank=True)
    """Number and symbol as printed: "104-HD/BTGTW"; empty where the plan has none."""
    issued_on = models.DateField(null=True, blank=True)
    issuer = models.CharField(max_length=300, blank=True)
    title = models.TextField(blank=True)
    folded = models.TextField(blank=True, editable=False)
    """Number, title and issuer as they are searched."""
    replaces = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by")
    """The document that this one revises; edits of its reviewers come over."""
    uploaded_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    uploaded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-uploaded_at", "-id"]
        indexes = [models.Index(fields=["body", "-uploaded_at"]), models.Index(fields=["number", "issued_on"])]

    def __str__(self) -> str:
        return self.number or self.file_name


class Compilation(models.Model):
    """What one version of the compiler found in a document."""

    document = models.OneToOneField(Document, on_delete=models.CASCADE, related_name="compilation")
    compiler = models.CharField(max_length=40)
    """Version of the compiler."""
    plan = models.JSONField()
    """As the contract has it, with texts and the places in the source."""
    counts = models.JSONField(default=dict)
    """For lists: clauses, tasks, findings by severity, pages."""
    compiled_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.document_id} {self.compiler}"


class ParentLink(models.Model):
    """A parent document that a document names by number, date and issuer; bound once it is in the system."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="parent_links")
    clause = models.CharField(max_length=120)
    """Address of the clause that names it."""
    number = models.CharField(max_length=80)
    issued_on = models.DateField(null=True)
    issuer = models.CharField(max_length=300, blank=True)
    parent = models.ForeignKey(Document, null=True, on_delete=models.SET_NULL, related_name="child_links")

    class Meta:
        indexes = [models.Index(fields=["number", "issued_on"])]

    def __str__(self) -> str:
        return self.number


class ReviewEdit(models.Model):
    """One thing that a reviewer said of a clause or a task; undone, it stays as a row."""

    class Kind(models.TextChoices):
        """What was said."""

        ACCEPT = "accept"
        TEXT = "text"
        SPLIT = "split"
        JOIN = "join"
        KIND = "kind"
        LEAD = "lead"
        PARTNERS = "partners"
        DEADLINE = "deadline"
        BODY = "body"
        DISMISS = "dismiss"

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="edits")
    clause = models.CharField(max_length=120)
    """Address of the clause."""
    task = models.CharField(max_length=140, blank=True)
    """Of the contract; empty where the whole clause is meant."""
    kind = models.CharField(max_length=10, choices=Kind.choices)
    data = models.JSONField(default=dict)
    """What is added or changed; its shape per kind stands in ``documents.reviewing``."""
    basis = models.CharField(max_length=64)
    """Hash of the clause's text that the reviewer saw: where it changed, the edit is shown as a conflict."""
    number = models.PositiveIntegerField()
    """Rises by one a clause: who writes on an older one is refused and shown both."""
    by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    by_name = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True)
    undone_by_name = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["document", "clause", "number"]
        constraints = [models.UniqueConstraint(fields=["document", "clause", "number"], name="documents_edit_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.clause}"


class Receipt(models.Model):
    """One recipient of a document (nơi nhận): sent, opened, acknowledged."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="receipts")
    body = models.ForeignKey(Body, null=True, on_delete=models.PROTECT, related_name="receipts")
    """``None`` until the name is matched."""
    name = models.CharField(max_length=300)
    """As the document writes it."""
    sent_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by_name = models.CharField(max_length=120, blank=True)

    def __str__(self) -> str:
        return self.name
