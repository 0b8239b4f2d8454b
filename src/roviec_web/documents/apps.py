"""The app of Django's registry."""

from __future__ import annotations

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """See the package."""

    name = "roviec_web.documents"
    label = "documents"

    def ready(self) -> None:
        """Register the jobs, their schedules and what follows events."""
        from roviec_web.documents.jobs import carrying, compiling  # noqa: F401, PLC0415 - models must be there first
