"""The app of Django's registry: it holds the operator's commands, no models."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """See the package."""

    name = "roviec_web.config"
    label = "config"

    def ready(self) -> None:
        """Know what is looked at before anything is served."""
        import_module("roviec_web.config.checks")
