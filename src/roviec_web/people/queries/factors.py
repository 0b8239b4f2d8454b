"""Second factors that cannot be read."""

from __future__ import annotations

from typing import Final

from allauth.mfa.models import Authenticator
from django.db.models import QuerySet

from roviec_web.people.factor_secrets import UnreadableSecretError, opened

KEPT_IN: Final = {Authenticator.Type.TOTP: "secret", Authenticator.Type.RECOVERY_CODES: "seed"}
"""Passkeys keep nothing that is secret: their private key never leaves the device."""


def factors_with_secrets() -> QuerySet[Authenticator]:
    """Those whose secret is kept."""
    found: QuerySet[Authenticator] = Authenticator.objects.filter(type__in=KEPT_IN).order_by("pk")
    return found


def secret_of(factor: Authenticator) -> str | None:
    """Its secret as it is used; ``None``: no key of the site opens it."""
    try:
        return opened(factor.data[KEPT_IN[factor.type]])
    except UnreadableSecretError:
        return None


def count_unreadable_factors() -> int:
    """Those that no key of the site opens: their owners cannot come in by them."""
    return sum(secret_of(factor) is None for factor in factors_with_secrets().iterator())
