"""The app of Django's registry."""

from __future__ import annotations

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """See the package."""

    name = "roviec_web.kit.search"
    label = "search"
