"""Tables as lines of JSON, the same whichever database holds them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any, Final
from uuid import UUID

from django.apps import apps
from django.db import connection
from django.db.models import BinaryField, Field, GeneratedField, Model

from roviec_web.kit.sealing import plain

LEFT_OUT: Final = frozenset(
    {
        "sessions.session",  # whoever restores signs in again
        "kit.heartbeat",  # of processes that are not there
        "kit.schedule",  # made anew
        "documents.givenpassword",  # on its way to a job: whoever restores is asked again
        "contenttypes.contenttype",  # made by migrations, numbered by each database
        "auth.permission",
        "auth.group",
        "auth.group_permissions",
    }
)
CHUNK: Final = 1000
MODULUS: Final = 2**256


def kept_models() -> list[type[Model]]:
    """Every table that belongs to the site, in a fixed order; those between two models as well."""
    known = apps.get_models(include_auto_created=True)
    kept = [model for model in known if model._meta.managed and not model._meta.proxy]
    return sorted((model for model in kept if label_of(model) not in LEFT_OUT), key=label_of)


def label_of(model: type[Model]) -> str:
    """``documents.original``."""
    return model._meta.label_lower


def fields_of(model: type[Model]) -> list[Field[Any, Any]]:
    """The columns that hold something of their own, in the order of their names."""
    kept = (field for field in model._meta.concrete_fields if not isinstance(field, GeneratedField))
    return sorted(kept, key=lambda field: field.attname)


def lines_of(model: type[Model]) -> Iterator[str]:
    """Each row as JSON, in the order of the table's key."""
    fields = fields_of(model)
    names = [field.attname for field in fields]
    for values in model._base_manager.order_by("pk").values_list(*names).iterator(CHUNK):
        yield line_of(dict(zip(names, values, strict=True)))


def line_of(row: dict[str, Any]) -> str:
    """One row; numbers and moments as ``plain`` has them."""
    texts = {name: _as_json(value) for name, value in row.items()}
    return json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _as_json(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(value, Decimal | UUID):
        return str(value)
    told = plain(value)
    return told.isoformat() if isinstance(told, date) else told


def load(model: type[Model], lines: Iterable[str]) -> int:
    """Insert rows as they are, keys and moments included; how many."""
    fields = fields_of(model)
    count = 0
    rows = (json.loads(line) for line in lines)
    while chunk := list(islice(rows, CHUNK)):
        made = [model(**{field.attname: _as_python(field, row[field.attname]) for field in fields}) for row in chunk]
        _insert(model, fields, made)
        count += len(made)
    return count


def _as_python(field: Field[Any, Any], value: Any) -> Any:
    if value is None:
        return None
    return base64.b64decode(value) if isinstance(field, BinaryField) else field.to_python(value)


def _insert(model: type[Model], fields: list[Field[Any, Any]], made: list[Model]) -> None:
    """As ``bulk_create`` does, without its ``pre_save``: that would set every ``auto_now_add`` to today."""
    size = connection.ops.bulk_batch_size(fields, made)
    for first in range(0, len(made), size):
        model._base_manager._insert(made[first : first + size], fields=fields, using="default", raw=True)  # type: ignore[attr-defined] # Django's own, unchanged since 1.7


def reset_numbers(models: Iterable[type[Model]]) -> None:
    """Have the next row of each table numbered after those that came with their keys."""
    from django.core.management.color import no_style  # noqa: PLC0415 - needed by PostgreSQL alone

    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(statement)


class TableDigest:
    """SHA-256 over the rows of a table in whatever order they come: databases sort text differently.

    The digests of the rows are added up, so that a table of millions needs no memory.
    """

    def __init__(self) -> None:
        self._sum = 0
        self.rows = 0

    def add(self, line: str) -> None:
        """One row."""
        self._sum = (self._sum + int.from_bytes(hashlib.sha256(line.encode()).digest(), "big")) % MODULUS
        self.rows += 1

    def hexdigest(self) -> str:
        """Of all rows, their number included."""
        return hashlib.sha256(f"{self.rows}\n{self._sum:064x}".encode()).hexdigest()


def digest_of(model: type[Model]) -> TableDigest:
    """Of a table as it stands."""
    digest = TableDigest()
    for line in lines_of(model):
        digest.add(line)
    return digest
