"""Seals the audit: each row is bound by a hash to all before it, so that no row can be changed unseen.

A chain in every write would be one lock for the whole site; one sealer chains the rows afterwards, at least every
minute. Rows are sealed in the order of their ids; on PostgreSQL a row can be committed after one with a higher id, and
is then sealed with the next batch. Who can write to the database could make the whole chain anew: the head is therefore
told in the log and in every backup, and ``audit verify --head`` compares with what was told.
"""

from __future__ import annotations

import hashlib
import json
import logging
from datetime import UTC, datetime
from typing import Any, Final

from django.db import connection, transaction
from django.db.models import Exists, Max, OuterRef, QuerySet

from roviec_web.kit.models import AuditRow, AuditSeal

BATCH: Final = 2000
LOOK_BACK: Final = 100_000
"""Ids among which a row may be committed late; the sealer looks no further back, ``verify`` looks everywhere."""
BEGINNING: Final = "0" * 64
"""Stands for the digest before the first."""
LOCK: Final = 0x526F5669
"""Of PostgreSQL's advisory locks, the sealer's. SQLite lets one transaction write at a time as it is."""

_log = logging.getLogger(__name__)


def seal_all() -> int:
    """Seal whatever is not sealed yet; how many rows."""
    sealed = 0
    while more := seal_some():
        sealed += more
    if sealed:
        number, digest = head()
        _log.info("audit sealed", extra={"rows": sealed, "number": number, "digest": digest})
    return sealed


def seal_some() -> int:
    """Seal one batch; how many rows. None where another process is the sealer right now."""
    with transaction.atomic():
        if not _is_the_sealer():
            return 0
        number, digest = head()
        seals = []
        for row in _next_rows():
            number, digest = number + 1, chained(digest, row)
            seals.append(AuditSeal(number=number, row_id=row.pk, digest=digest))
        AuditSeal.objects.bulk_create(seals)
        return len(seals)


def head() -> tuple[int, str]:
    """Number and digest of the last seal."""
    last = AuditSeal.objects.order_by("-number").values_list("number", "digest").first()
    return last or (0, BEGINNING)


def unsealed(*, after: int = 0) -> QuerySet[AuditRow]:
    """Rows without a seal, in the order of their ids."""
    seals = AuditSeal.objects.filter(row_id=OuterRef("pk"))
    return AuditRow.objects.filter(~Exists(seals), pk__gt=after).order_by("pk")


def chained(before: str, row: AuditRow) -> str:
    """The digest of a row, bound to the one before it."""
    return hashlib.sha256(f"{before}\n{canonical(row)}".encode()).hexdigest()


def canonical(row: AuditRow) -> str:
    """Every field of a row as one text, the same on every database."""
    fields = {field.attname: plain(getattr(row, field.attname)) for field in row._meta.concrete_fields}
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def plain(value: Any) -> Any:
    """Moments in UTC, whole numbers without a point: a database may give 1.0 back as 1."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def _next_rows() -> QuerySet[AuditRow]:
    newest = AuditSeal.objects.aggregate(newest=Max("row_id"))["newest"] or 0
    return unsealed(after=newest - LOOK_BACK)[:BATCH]


def _is_the_sealer() -> bool:
    if connection.vendor != "postgresql":
        return True
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        return bool(cursor.fetchone()[0])
