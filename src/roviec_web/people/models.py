"""People and what they may do where."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from roviec_web.bodies.models import Body
from roviec_web.kit.folding import fold
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
    folded = models.CharField(max_length=500, blank=True, editable=False, db_index=True)
    """Name, position and address as they are searched (``kit.folding``)."""
    listed_as = models.CharField(max_length=130, blank=True, editable=False, db_index=True)
    """The name as lists of people order it, the given name first: "ha le thu" of Lê Thu Hà."""
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

    def save(self, *args: Any, **kwargs: Any) -> None:
        """With what is searched and ordered in step."""
        self.folded = fold(f"{self.name} {self.position} {self.email}")
        *before, given = fold(self.name).split() or [""]
        self.listed_as = " ".join([given, *before])
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "folded", "listed_as"}
        super().save(*args, **kwargs)


class RoleKind(models.TextChoices):
    """What a role lets a person do; the table stands in ``people.access``."""

    VIEWER = "viewer", _("Người xem")
    CONTRIBUTOR = "contributor", _("Người đóng góp")
    EDITOR = "editor", _("Biên tập viên")
    APPROVER = "approver", _("Người duyệt")
    PUBLISHER = "publisher", _("Người đăng")
    PLANNER = "planner", _("Người lập kế hoạch")
    OVERSEER = "overseer", _("Người theo dõi")
    AUDITOR = "auditor", _("Người kiểm tra nhật ký")
    ADMINISTRATOR = "administrator", _("Quản trị viên")


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
    granted_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

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

        INVITATION = "invitation", _("Lời mời")
        RECEIPT = "receipt", _("Xác nhận đã nhận văn bản")

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


class SignIn(models.Model):
    """A session (phiên đăng nhập) of a person: it lives as long as this row, which the person may delete."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    """Kept in the session too; the session's own key stands nowhere else."""
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="sign_ins")
    began_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now)
    """To the minute."""
    device = models.CharField(max_length=60, blank=True)
    """Browser and system, as far as the browser tells: "Firefox, Windows"."""

    class Meta:
        ordering = ["-seen_at"]
        indexes = [models.Index(fields=["seen_at"])]

    def __str__(self) -> str:
        return f"{self.person_id} {self.device}"


class ThrottleRow(models.Model):
    """How often something was tried: a row of Django's cache in the database, so that all processes count together."""

    cache_key = models.CharField(max_length=255, primary_key=True)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "people_throttle"

    def __str__(self) -> str:
        return self.cache_key


class SavedView(models.Model):
    """The filters of a list under a name (bộ lọc đã lưu): one's own, or of a body for everybody with a role on it."""

    code = models.CharField(max_length=10, unique=True, default=new_code, editable=False)
    listing = models.CharField(max_length=20)
    """Name of the list."""
    name = models.CharField(_("Tên"), max_length=80)
    query = models.CharField(max_length=8000)
    """As it stands in the address of the list: opening the view is opening that address."""
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.CASCADE, related_name="saved_views")
    body = models.ForeignKey(Body, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    """Whose it is; then it is nobody's own, and stays when who made it leaves."""
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(person__isnull=True, body__isnull=False)
                | models.Q(person__isnull=False, body__isnull=True),
                name="people_view_of_one",
            ),
            models.UniqueConstraint(fields=["person", "listing", "name"], name="people_view_own_once"),
            models.UniqueConstraint(fields=["body", "listing", "name"], name="people_view_of_body_once"),
        ]

    def __str__(self) -> str:
        return self.name
