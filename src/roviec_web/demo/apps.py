"""The app of Django's registry."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """See the package."""

    name = "roviec_web.demo"
    label = "demo"

    def ready(self) -> None:
        """Know the checks: they are registered by being imported."""
        import_module("roviec_web.demo.checks")
