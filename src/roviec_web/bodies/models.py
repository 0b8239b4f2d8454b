"""Bodies and what changes about them, each with its days. ``None`` as an end means: still so."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from roviec_web.kit.ids import new_code

PATH_LENGTH = 255


class BodyKind(models.Model):
    """A kind of body (loại cơ quan): UBND tỉnh, sở, UBND xã …; offices add their own to those of ``bodies.kinds``."""

    class Branch(models.TextChoices):
        """To what a kind belongs."""

        STATE = "state", _("Cơ quan nhà nước")
        PARTY = "party", _("Cơ quan Đảng")
        FRONT = "front", _("Mặt trận, đoàn thể, hội")
        SERVICE = "service", _("Đơn vị sự nghiệp")
        PRESS = "press", _("Báo chí, phát thanh, truyền hình")
        OTHER = "other", _("Khác")

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    """In Vietnamese, with accents."""
    name_en = models.CharField(max_length=120, blank=True)
    branch = models.CharField(max_length=10, choices=Branch.choices, default=Branch.OTHER)
    level = models.PositiveSmallIntegerField(default=0)
    """0 the country, 1 a province, 2 a district (until 30/6/2025), 3 a commune; of what it serves."""
    built_in = models.BooleanField(default=False)

    class Meta:
        ordering = ["level", "branch", "name"]

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """Its name in the reader's language; the Vietnamese one where there is no other."""
        return self.name_en if self.name_en and get_language() == "en" else self.name


class Body(models.Model):
    """An organisation (cơ quan, đơn vị, tổ chức) with a kind, a parent and a life.

    ``parent``, ``name`` and ``path`` are those of today, kept in step by the actions; ``BodyPlace`` and ``BodyName``
    hold every day.
    """

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    kind = models.ForeignKey(BodyKind, on_delete=models.PROTECT)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    path = models.CharField(max_length=PATH_LENGTH, unique=True, editable=False)
    """Codes from the top down, each followed by a dot: ``a1.b2.c3.``; the subtree of a body begins with its path."""
    name = models.CharField(max_length=200)
    abbreviation = models.CharField(max_length=40, blank=True)
    folded = models.CharField(max_length=250, editable=False)
    """Name and abbreviation as they are searched (``kit.folding``)."""
    identifier = models.CharField(max_length=40, blank=True)
    """Electronic identifier (mã định danh điện tử) in the exchange of documents, "H99.1.2"; empty where unknown."""
    unit_code = models.CharField(max_length=10, blank=True)
    """Of the administrative unit, as the General Statistics Office gives it; empty for other bodies."""
    starts_on = models.DateField(null=True, blank=True)
    """First day; ``None`` where nobody knows."""
    ends_on = models.DateField(null=True, blank=True)
    """First day on which it no longer exists."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["path"]
        verbose_name_plural = "bodies"
        indexes = [models.Index(fields=["parent", "name"]), models.Index(fields=["folded"])]
        constraints = [
            models.UniqueConstraint(
                fields=["identifier"], condition=~models.Q(identifier=""), name="bodies_body_identifier_once"
            ),
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gt=models.F("starts_on")),
                name="bodies_body_life",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class BodyName(models.Model):
    """A name that a body bore, from a day to a day."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=200)
    abbreviation = models.CharField(max_length=40, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["body", models.F("starts_on").asc(nulls_first=True)]

    def __str__(self) -> str:
        return self.name


class BodyPlace(models.Model):
    """The parent that a body had, from a day to a day."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="places")
    parent = models.ForeignKey(Body, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["body", models.F("starts_on").asc(nulls_first=True)]

    def __str__(self) -> str:
        return f"{self.body_id} < {self.parent_id}"


class Succession(models.Model):
    """Bodies that go on in others (sáp nhập, chia tách, đổi tên) from a day."""

    class Kind(models.TextChoices):
        """What happened."""

        MERGE = "merge", _("Sáp nhập, hợp nhất")
        SPLIT = "split", _("Chia tách")
        RENAME = "rename", _("Đổi tên, chuyển chức năng")

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    on = models.DateField()
    """First day of the new bodies."""
    decision = models.CharField(max_length=300, blank=True)
    """Number, date and issuer of the decision."""
    before = models.ManyToManyField(Body, related_name="successions_out")
    after = models.ManyToManyField(Body, related_name="successions_in")

    class Meta:
        ordering = ["on", "id"]

    def __str__(self) -> str:
        return f"{self.kind} {self.on}"


class Alias(models.Model):
    """A name as documents write it, which a person confirmed once for a body."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="aliases")
    text = models.CharField(max_length=300)
    folded = models.CharField(max_length=300)
    within = models.ForeignKey(Body, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    """The subtree whose documents mean it so ("Sở Y tế" is another body in each province); ``None``: everywhere."""
    confirmed_by_name = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["folded", "within"], name="bodies_alias_once"),
            models.UniqueConstraint(
                fields=["folded"], condition=models.Q(within__isnull=True), name="bodies_alias_once_everywhere"
            ),
        ]

    def __str__(self) -> str:
        return self.text


class NameQuestion(models.Model):
    """A name of a document that may mean several bodies: asked of a person, never guessed."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    within = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="name_questions")
    """The body whose document writes it."""
    text = models.CharField(max_length=300)
    folded = models.CharField(max_length=300)
    candidates = models.ManyToManyField(Body, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    dismissed_at = models.DateTimeField(null=True)
    """When a person said that it means no body here; it is not asked again."""

    class Meta:
        ordering = ["-asked_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["folded", "within"], name="bodies_question_once")]

    def __str__(self) -> str:
        return self.text


class BodyImport(models.Model):
    """A list of bodies that somebody uploaded and looks at before it is imported; gone after a day."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="+")
    """Under which it is imported."""
    file_name = models.CharField(max_length=255)
    data = models.BinaryField()
    actor_id = models.BigIntegerField(null=True)
    """Who uploaded it: nobody else sees it."""
    kept_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.file_name
