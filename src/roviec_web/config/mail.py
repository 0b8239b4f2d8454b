"""How e-mail leaves, from one address."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote, urlsplit

_SMTP: Final = "django.core.mail.backends.smtp.EmailBackend"
_QUIET: Final = {
    "console": "django.core.mail.backends.console.EmailBackend",
    "none": "django.core.mail.backends.dummy.EmailBackend",
}
_PORTS: Final = {"smtp": 25, "smtps": 465, "smtp+tls": 587}


def mail_settings(address: str, *, sender: str) -> dict[str, Any]:
    """Django's settings of ``console``, ``none`` or ``smtp[s][+tls]://user:password@host:port``."""
    settings: dict[str, Any] = {"DEFAULT_FROM_EMAIL": sender, "SERVER_EMAIL": sender, "EMAIL_TIMEOUT": 20}
    if address in _QUIET:
        return {**settings, "EMAIL_BACKEND": _QUIET[address]}
    parts = urlsplit(address)
    return {
        **settings,
        "EMAIL_BACKEND": _SMTP,
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or _PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
    }
