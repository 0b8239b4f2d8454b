"""The app of Django's registry."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from django.apps import AppConfig
from django.apps import apps as registry
from django.db.models.signals import post_migrate

from roviec_web.bodies.kinds import BUILT_IN_KINDS


class BodiesConfig(AppConfig):
    """See the package."""

    name = "roviec_web.bodies"
    label = "bodies"

    def ready(self) -> None:
        """Know the jobs; have the built-in kinds written when tables are made, which Django tells by a signal alone."""
        post_migrate.connect(load_kinds, sender=self)
        import_module("roviec_web.bodies.jobs")


def load_kinds(*, using: str, apps: Any = registry, **_: Any) -> None:
    """Write the built-in kinds; a name that an office changed stays as it is."""
    try:
        kinds = apps.get_model("bodies", "BodyKind").objects.using(using)
    except LookupError:  # the tables are on their way out
        return
    known = set(kinds.values_list("code", flat=True))
    kinds.bulk_create(
        kinds.model(
            code=kind.code, name=kind.name, name_en=kind.name_en, branch=kind.branch, level=kind.level, built_in=True
        )
        for kind in BUILT_IN_KINDS
        if kind.code not in known
    )
