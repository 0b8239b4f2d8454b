"""The language in which a person reads the pages and gets e-mail."""

from __future__ import annotations

from django.db import transaction

from roviec_web.kit import audit
from roviec_web.people.models import Person


@transaction.atomic
def choose_language(*, language: str, acting_user: Person) -> None:
    """Keep the language that a person chose for themselves.

    Raises:
        ValidationError: the site does not speak it.
    """
    before = acting_user.language
    if language == before:
        return
    acting_user.language = language
    acting_user.full_clean(validate_unique=False)
    acting_user.save(update_fields=["language"])
    audit.record(
        "person.language",
        acting_user=acting_user,
        target=acting_user,
        data={"before": before, "after": language},
    )
