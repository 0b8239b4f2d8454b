"""People and what they may do where."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.kit.ids import new_code


class PersonManager(BaseUserManager["Person"]):
    """Makes people; a password is optional, for those who sign in by passkey or by the province's own sign-in."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Person:
        """An active person with a hashed password, or none that works."""
        person = self.model(email=self.normalize_email(email).lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """A user (cán bộ, chuyên viên). About a person the system keeps their name, address and roles, nothing else."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    position = models.CharField(max_length=120, blank=True)
    """As it is signed: "Phó Chánh Văn phòng"."""
    language = models.CharField(max_length=2, choices=[("vi", "Tiếng Việt"), ("en", "English")], default="vi")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now, editable=False)
    delete_on = models.DateField(null=True, blank=True)
    """When the name and the address are taken out, after the last role ended."""

    objects: ClassVar[PersonManager] = PersonManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name


class RoleKind(models.TextChoices):
    """What a role lets a person do; the table stands in ``people.access``."""

    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"
    EDITOR = "editor"
    APPROVER = "approver"
    PUBLISHER = "publisher"
    PLANNER = "planner"
    OVERSEER = "overseer"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Role(models.Model):
    """Rights of a person on a body and its subtree, from a day to a day."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="roles")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="roles")
    kind = models.CharField(max_length=20, choices=RoleKind.choices)
    starts_on = models.DateField(default=timezone.localdate)
    ends_on = models.DateField(null=True, blank=True)
    """First day on which it no longer holds."""
    standing_in_for = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="substitutes"
    )
    """The role that a substitute (người thay) holds for a time; then ``ends_on`` is set."""
    granted_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["person", "body", "kind"]
        indexes = [models.Index(fields=["person", "ends_on"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(standing_in_for__isnull=True) | models.Q(ends_on__isnull=False),
                name="people_role_substitute_ends",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.kind} {self.body_id}"


class OneTimeLink(models.Model):
    """A link that lets its holder do one thing once, within a short time. Only its hash is kept."""

    class Purpose(models.TextChoices):
        """The one thing."""

        INVITATION = "invitation"
        RECEIPT = "receipt"

    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret in the link."""
    purpose = models.CharField(max_length=20, choices=Purpose.choices)
    subject = models.CharField(max_length=80)
    """Code of the object it is for."""
    email = models.EmailField()
    made_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    data = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.purpose} {self.subject}"
