"""Second factors sealed anew, after the site's secret key was changed."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from roviec_web.kit import audit
from roviec_web.people.factor_secrets import sealed
from roviec_web.people.queries.factors import KEPT_IN, factors_with_secrets, secret_of


@dataclass(slots=True)
class Factors:
    """What the audit names: all of them."""

    code: str = "factors"


@transaction.atomic
def renew_factor_secrets() -> tuple[int, int]:
    """Seal every secret with the key of today.

    Returns:
        How many were sealed anew, and how many no key opens: their owners must set their factor up again.
    """
    renewed = unreadable = 0
    for factor in factors_with_secrets().select_for_update():
        secret = secret_of(factor)
        if secret is None:
            unreadable += 1
            continue
        factor.data[KEPT_IN[factor.type]] = sealed(secret)
        factor.save(update_fields=["data"])
        renewed += 1
    told = {"renewed": renewed, "unreadable": unreadable}
    audit.record("site.rekey", acting_user=None, target=Factors(), data=told)
    return renewed, unreadable
