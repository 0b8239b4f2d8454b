"""The app of Django's registry."""

from __future__ import annotations

from django.apps import AppConfig


class BodiesConfig(AppConfig):
    """See the package."""

    name = "roviec_web.bodies"
    label = "bodies"
