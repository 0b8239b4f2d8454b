"""A document, its file, its compilations and the edits of its reviewers."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.kit.ids import new_code
from roviec_web.people.models import Person


class Original(models.Model):
    """The bytes of a file as it came, kept once under their hash (``documents.store``), never changed."""

    sha256 = models.CharField(max_length=64, unique=True)
    size = models.BigIntegerField()
    """Bytes."""
    form = models.CharField(max_length=20)
    """What the content is, whatever the name says (``documents.forms``): ``pdf``, ``docx``, ``text`` …"""
    stored_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.sha256[:12]


class Document(models.Model):
    """A document (văn bản) that a body keeps; or a letter or an archive, whose documents are its ``members``."""

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        COMPILING = "compiling"
        COMPILED = "compiled"
        UNPACKED = "unpacked"
        """A letter or an archive: what was in it stands in documents of its own."""
        FAILED = "failed"
        """It could not be read; ``fault`` says why. It is kept and can be tried again."""
        REFUSED = "refused"
        """Its bytes are not kept; ``fault`` says why."""

    class Way(models.TextChoices):
        """How it came."""

        UPLOAD = "upload"
        FOLDER = "folder"
        MAIL = "mail"

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="documents")
    original = models.ForeignKey(Original, null=True, blank=True, on_delete=models.PROTECT, related_name="documents")
    """``None`` where the document is refused: nothing of its content is kept."""
    container = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="members")
    """The letter or archive that it lay in."""
    sha256 = models.CharField(max_length=64)
    """Of the bytes as they came; stays when they are refused, so that the same file is refused at once."""
    file_name = models.CharField(max_length=255)
    """As it came; only its ending where the document is refused as secret."""
    way = models.CharField(max_length=10, choices=Way.choices, default=Way.UPLOAD)
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING)
    fault = models.TextField(blank=True)
    """Why it failed or was refused, sentences for people."""
    notes = models.JSONField(default=list, blank=True)
    """Of a letter or archive: ``[{"name", "text", "twin"}]``, a row a file that was left out, with its reason."""
    pages_done = models.PositiveIntegerField(default=0)
    """Of a scan while it is read."""
    pages_total = models.PositiveIntegerField(default=0)
    """0 where nobody knows."""
    type = models.CharField(max_length=10, blank=True)
    """Of the contract: KH, CT, QD …"""
    number = models.CharField(max_length=80, blank=True)
    """Number and symbol as printed: "104-HD/BTGTW"; empty where the plan has none."""
    number_key = models.CharField(max_length=80, blank=True, editable=False)
    """The number as it is compared (``documents.numbers``)."""
    issued_on = models.DateField(null=True, blank=True)
    issuer = models.CharField(max_length=300, blank=True)
    title = models.TextField(blank=True)
    folded = models.TextField(blank=True, editable=False)
    """Number, title, issuer and file name as they are searched."""
    is_locked = models.BooleanField(default=False)
    """It, or what lies in it, needs a password that nobody gave or that did not open it."""
    macros = models.BooleanField(default=False)
    """The file carries programs; they were not run."""
    signatures = models.JSONField(default=list, blank=True)
    """Digital signatures of a PDF (``documents.signatures``)."""
    replaces = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by")
    """The document that this one revises; edits of its reviewers come over."""
    uploaded_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    """``None`` where it came through the intake folder."""
    uploaded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-uploaded_at", "-id"]
        indexes = [
            models.Index(fields=["-uploaded_at", "-id"]),
            models.Index(fields=["body", "-uploaded_at"]),
            models.Index(fields=["number_key", "issued_on"]),
            models.Index(fields=["state"]),
        ]
        constraints = [
            # the same file is one document of a body, however often it is sent or a job is run again
            models.UniqueConstraint(fields=["body", "sha256"], name="documents_once_a_body"),
            models.CheckConstraint(
                condition=models.Q(original__isnull=False) | models.Q(state="refused"), name="documents_kept"
            ),
        ]

    def __str__(self) -> str:
        return self.number or self.file_name


class GivenPassword(models.Model):
    """The password of a locked file (mật khẩu của tệp) on its way to the one job that uses it; in no backup."""

    document = models.OneToOneField(Document, on_delete=models.CASCADE, related_name="given_password")
    sealed = models.TextField()
    """``documents.passwords``: without the site's key it says nothing."""
    by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    given_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return str(self.document_id)


class Compilation(models.Model):
    """What one version of the compiler found in a document."""

    document = models.OneToOneField(Document, on_delete=models.CASCADE, related_name="compilation")
    compiler = models.CharField(max_length=40)
    """Version of the compiler."""
    plan = models.JSONField()
    """As the contract has it, with ``source.text``, the repaired text that all spans count in."""
    places = models.JSONField(default=dict)
    """Where the repaired text stands in the file::

        {"lines": [{"text", "page", "box", "region", "number", "at": [[start, end, from, to] …]} …]}

    A line of the source as it is printed. ``page`` (from 1) and ``box`` (x0, top, x1, bottom in points) are null where
    the form has none. ``at``: characters ``from`` to ``to`` of the line are ``start`` to ``end`` of the repaired text.
    """
    head = models.JSONField(default=dict)
    """For the page of the document, so that it need not load the plan: ``directive``, ``clarity``, ``parts``."""
    counts = models.JSONField(default=dict)
    """For lists: ``clauses``, ``tasks``, ``not_operated``, ``pages``, ``error``, ``warning``, ``info``."""
    compiled_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.document_id} {self.compiler}"


class Rendition(models.Model):
    """A file made from a document: the picture of a page, or an export. Kept in the same store as originals."""

    class Kind(models.TextChoices):
        """What it is; also its name in addresses."""

        PAGE = "page"
        JSON = "json"
        XLSX = "xlsx"
        DOCX = "docx"
        ICS = "ics"

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="renditions")
    kind = models.CharField(max_length=5, choices=Kind.choices)
    number = models.PositiveIntegerField(default=0)
    """Of the page, from 1; 0 for exports."""
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    media_type = models.CharField(max_length=100)
    width = models.FloatField(default=0)
    """Of the page in points: boxes of ``Compilation.places`` count in them."""
    height = models.FloatField(default=0)

    class Meta:
        ordering = ["document", "kind", "number"]
        constraints = [
            models.UniqueConstraint(fields=["document", "kind", "number"], name="documents_rendition_once"),
        ]

    def __str__(self) -> str:
        return f"{self.document_id} {self.kind} {self.number}"


class ParentLink(models.Model):
    """A parent document that a document names by number, date and issuer; bound once it is in the system."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="parent_links")
    clause = models.CharField(max_length=120, blank=True)
    """Address of the clause that names it; empty for the preamble (căn cứ)."""
    number = models.CharField(max_length=80)
    """As printed."""
    number_key = models.CharField(max_length=80, editable=False)
    """As it is compared."""
    issued_on = models.DateField(null=True)
    issuer = models.CharField(max_length=300, blank=True)
    title = models.TextField(blank=True)
    parent = models.ForeignKey(Document, null=True, on_delete=models.SET_NULL, related_name="child_links")
    """Shown only to who may see it."""

    class Meta:
        ordering = ["document", "id"]
        indexes = [models.Index(fields=["number_key", "issued_on"])]
        constraints = [
            # Two, because SQLite takes each empty day for a day of its own.
            models.UniqueConstraint(fields=["document", "number_key", "issued_on"], name="documents_link_once"),
            models.UniqueConstraint(
                fields=["document", "number_key"],
                condition=models.Q(issued_on__isnull=True),
                name="documents_link_undated_once",
            ),
        ]

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
        PART = "part"
        UNITE = "unite"
        KIND = "kind"
        LEAD = "lead"
        PARTNERS = "partners"
        DEADLINE = "deadline"
        BODY = "body"
        DISMISS = "dismiss"
        OPERATE = "operate"

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="edits")
    clause = models.CharField(max_length=120, blank=True)
    """Address of the clause; empty for the document as a whole."""
    task = models.CharField(max_length=140, blank=True)
    """Of the contract; empty where the whole clause is meant."""
    kind = models.CharField(max_length=10, choices=Kind.choices)
    data = models.JSONField(default=dict, blank=True)
    """What is added or changed; its shape per kind stands in ``documents.reviewing``."""
    basis = models.CharField(max_length=64)
    """Hash of the clause's text that the reviewer saw: where it changed, the edit is shown as a conflict."""
    number = models.PositiveIntegerField()
    """Rises by one a clause: who writes on an older one is refused and shown both."""
    by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    by_name = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by_name = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["document", "clause", "number"]
        constraints = [models.UniqueConstraint(fields=["document", "clause", "number"], name="documents_edit_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.clause}"


class Receipt(models.Model):
    """One recipient of a document (nơi nhận): sent, opened, acknowledged. Only they themselves acknowledge."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="receipts")
    body = models.ForeignKey(Body, null=True, blank=True, on_delete=models.PROTECT, related_name="receipts")
    """``None`` until the name is matched."""
    name = models.CharField(max_length=300)
    """As the document writes it."""
    note = models.CharField(max_length=200, blank=True)
    """What stands in brackets behind the name: "để b/c"."""
    group = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="members")
    """The class of bodies ("Các sở, ban, ngành") that it was found by when the document was sent."""
    is_group = models.BooleanField(default=False)
    """The name means many bodies; each gets a row of its own when the document is sent."""
    email = models.EmailField(blank=True)
    """Where the one-time link went, for who has no account."""
    sent_at = models.DateTimeField(null=True)
    sent_by_name = models.CharField(max_length=120, blank=True)
    opened_at = models.DateTimeField(null=True)
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by_name = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["document", "id"]
        indexes = [models.Index(fields=["-sent_at", "-id"], name="documents_receipt_sent")]
        constraints = [models.UniqueConstraint(fields=["document", "name"], name="documents_receipt_once")]

    def __str__(self) -> str:
        return self.name
