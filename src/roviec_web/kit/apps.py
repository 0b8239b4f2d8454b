"""The app of Django's registry."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class KitConfig(AppConfig):
    """See the package."""

    name = "roviec_web.kit"
    label = "kit"

    def ready(self) -> None:
        """Register the jobs and their schedules."""
        import_module("roviec_web.kit.keeping")
