"""The app of Django's registry."""

from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """See the package."""

    name = "roviec_web.people"
    label = "people"
