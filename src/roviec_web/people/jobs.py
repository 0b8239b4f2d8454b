"""What is swept daily: sessions and links that ended, people whose day of deletion has come."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.conf import settings
from django.contrib.sessions.models import Session
from django.utils import timezone

from roviec_web.kit.jobs import every
from roviec_web.people.actions.accounts import forget_due_people
from roviec_web.people.models import OneTimeLink, SignIn, ThrottleRow

DAY: Final = 86_400
LINKS_KEPT_FOR: Final = timedelta(days=90)
"""After they ended, so that "already used" can still be told from "never was" where somebody asks."""


@every(seconds=DAY)
def sweep_people() -> None:
    """Delete what is over."""
    now = timezone.now()
    Session.objects.filter(expire_date__lt=now).delete()
    SignIn.objects.filter(began_at__lt=now - settings.SESSION_LONGEST).delete()
    OneTimeLink.objects.filter(expires_at__lt=now - LINKS_KEPT_FOR).delete()
    ThrottleRow.objects.filter(expires__lt=now).delete()
    forget_due_people()
