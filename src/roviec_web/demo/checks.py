"""The demonstration serves this machine alone: what would open it to others is refused at start."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security)
def check_demo_stays_here(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Names and address of a demonstration are those of the machine itself."""
    del app_configs, kwargs
    if not settings.DEMO:
        return []
    outside = [
        host for host in [*settings.ALLOWED_HOSTS, urlsplit(settings.SITE_ADDRESS).hostname or ""] if not is_here(host)
    ]
    if not outside:
        return []
    message = (
        f"ROVIEC_WEB_DEMO is `yes`, and {', '.join(outside)} is not this machine. The invented province lets whoever "
        "reaches it come in by a button: leave ROVIEC_WEB_HOSTS and ROVIEC_WEB_ADDRESS at localhost, 127.0.0.1, [::1]."
    )
    return [Error(message, id="roviec.E010")]


def is_here(host: str) -> bool:
    """Whether a name or a number means this machine and no other."""
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
