"""The app of Django's registry."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """See the package."""

    name = "roviec_web.people"
    label = "people"

    def ready(self) -> None:
        """Put the access rule where the apps below ask for it; know the jobs and the checks."""
        import_module("roviec_web.people.below").install()
        for module in ("actions.handing_over", "jobs"):
            import_module(f"roviec_web.people.{module}")
