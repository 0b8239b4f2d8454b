"""``roviec-web reindex``: what is searched, written anew."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from roviec_web.bodies import search as bodies
from roviec_web.documents import search as documents
from roviec_web.people import search as people


class Command(BaseCommand):
    """See the module."""

    help = "Write what is searched anew, from the bodies, people and documents that there are."

    def handle(self, *args: Any, **options: Any) -> None:
        """Each kind in one transaction: until it is done the old entries are found."""
        del args, options
        for name, write in (("bodies", bodies), ("people", people), ("documents", documents)):
            with transaction.atomic():
                count = write.index_all()
            self.stdout.write(f"{name}: {count}")
