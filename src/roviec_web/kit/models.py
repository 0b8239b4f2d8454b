"""Rows that are written beside every change: what was done, what others must hear of, what leaves the machine."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils import timezone

from roviec_web.kit.folding import fold


class AuditRow(models.Model):
    """One thing that somebody did, written in the transaction that did it, never changed.

    It names people and objects by value: a row outlives what it tells of.
    """

    at = models.DateTimeField(default=timezone.now, editable=False)
    action = models.CharField(max_length=80)
    """Dotted, as the action: ``document.upload``."""
    actor_id = models.BigIntegerField(null=True)
    """Who; ``None`` is the system itself."""
    actor_name = models.CharField(max_length=200, blank=True)
    standing_in_for = models.CharField(max_length=200, blank=True)
    """The person whose role was used by a substitute; empty without one."""
    body_path = models.CharField(max_length=255, blank=True)
    """Of the body whose object it is; empty for the whole site."""
    target_type = models.CharField(max_length=80, blank=True)
    target_code = models.CharField(max_length=80, blank=True)
    data = models.JSONField(default=dict)
    """Before and after, or for a bulk action its count and digest; never a secret."""
    folded = models.CharField(max_length=500, blank=True, editable=False)
    """Who, for whom and the code of the object, as they are searched (``kit.folding``); sealed like the rest."""

    class Meta:
        indexes = [models.Index(fields=["body_path", "-id"]), models.Index(fields=["target_type", "target_code"])]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.action} {self.target_code}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """With what is searched in step."""
        self.folded = fold(f"{self.actor_name} {self.standing_in_for} {self.target_code}")
        super().save(*args, **kwargs)


class AuditSeal(models.Model):
    """The hash that binds an audit row to all before it; written by the one sealer, in the order of ids."""

    number = models.BigIntegerField(primary_key=True)
    """From 1 on without a gap: a seal that is taken out leaves one."""
    row_id = models.BigIntegerField(unique=True)
    digest = models.CharField(max_length=64)
    """SHA-256 of the digest before and of the row, in hexadecimal."""
    sealed_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"{self.number} {self.row_id} {self.digest}"


class Event(models.Model):
    """Something that other apps must act on; written in the transaction that made it so."""

    kind = models.CharField(max_length=80)
    """Dotted, in the past tense: ``document.compiled``."""
    payload = models.JSONField(default=dict)
    at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"{self.id} {self.kind}"


class Delivery(models.Model):
    """One handler's turn at an event: done at least once, tried again with growing pauses, given up in words."""

    class State(models.TextChoices):
        """Where it stands."""

        DUE = "due"
        DONE = "done"
        FAILED = "failed"

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="deliveries")
    handler = models.CharField(max_length=120)
    state = models.CharField(max_length=10, choices=State.choices, default=State.DUE)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    fault = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["event", "handler"], name="kit_delivery_once")]
        indexes = [models.Index(fields=["state", "due_at"])]

    def __str__(self) -> str:
        return f"{self.event_id} {self.handler} {self.state}"


class OutboxMessage(models.Model):
    """The only way anything leaves the machine: one e-mail, written in the transaction that wants it sent."""

    class State(models.TextChoices):
        """Where it stands; *unknown* is never tried again blindly."""

        DUE = "due"
        SENT = "sent"
        FAILED = "failed"
        UNKNOWN = "unknown"

    key = models.CharField(max_length=120, unique=True)
    """Of the occasion: a second message of the same occasion is not written."""
    to = models.EmailField()
    subject = models.CharField(max_length=200)
    text = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.DUE)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    fault = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["state", "due_at"])]

    def __str__(self) -> str:
        return f"{self.key} {self.state}"


class Heartbeat(models.Model):
    """When a worker was last seen alive; one that is missed for two minutes is told of."""

    name = models.CharField(max_length=80, primary_key=True)
    """Machine, process and a random word."""
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} {self.at:%H:%M:%S}"


class Schedule(models.Model):
    """When a scheduled job has its next turn."""

    name = models.CharField(max_length=120, primary_key=True)
    """Of the function."""
    due_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} {self.due_at:%Y-%m-%d %H:%M:%S}"
