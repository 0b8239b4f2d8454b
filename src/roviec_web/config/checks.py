"""What must be so before anything is served; each fault names its setting and the values it takes."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

SHORTEST_KEY: Final = 50
"""Letters; Django's own check asks for as many."""


@register(Tags.security)
def check_secret_key(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """A key that nobody can guess and that outlives a restart, outside the demonstration."""
    del app_configs, kwargs
    if settings.DEMO or len(str(settings.ENVIRONMENT["ROVIEC_WEB_SECRET_KEY"])) >= SHORTEST_KEY:
        return []
    return [Error(f"ROVIEC_WEB_SECRET_KEY: {SHORTEST_KEY} letters or more are needed.", id="roviec.E001")]
