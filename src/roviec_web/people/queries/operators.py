"""Who keeps the site running, and is told when it does not."""

from __future__ import annotations

from django.db.models import Q
from django.utils import timezone

from roviec_web.kit.watching import Operator
from roviec_web.people.access import PERMISSIONS, Permission
from roviec_web.people.models import Person


def operators() -> list[Operator]:
    """Everybody who may operate the site today: administrators of a body that stands under no other."""
    day = timezone.localdate()
    kinds = [kind for kind, allowed in PERMISSIONS.items() if Permission.SITE_OPERATE in allowed]
    in_force = Q(roles__kind__in=kinds, roles__starts_on__lte=day, roles__body__parent__isnull=True) & (
        Q(roles__ends_on__isnull=True) | Q(roles__ends_on__gt=day)
    )
    found = Person.objects.filter(in_force, is_active=True).distinct().order_by("email")
    return [Operator(person.email, person.language) for person in found]
