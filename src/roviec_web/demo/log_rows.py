"""Rows of the audit, as many as years of work leave: for measuring what reads or seals them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import Final

from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.kit.folding import fold
from roviec_web.kit.models import AuditRow

_ACTOR: Final = "Dữ liệu thử"
_CHUNK: Final = 5_000
_APART: Final = timedelta(seconds=7)


def write_log_rows(bodies: tuple[Body, ...], count: int) -> int:
    """Rows that tell of a document that was looked up, one body after the other; how many were written."""
    rows = _rows(bodies, count)
    while chunk := list(islice(rows, _CHUNK)):
        AuditRow.objects.bulk_create(chunk)
    return count


def _rows(bodies: tuple[Body, ...], count: int) -> Iterator[AuditRow]:
    begin = timezone.now() - _APART * count
    for number in range(count):
        body = bodies[number % len(bodies)]
        yield AuditRow(
            at=begin + _APART * number,
            action="document.demo",
            actor_name=_ACTOR,
            body_path=body.path,
            target_type="Body",
            target_code=body.code,
            data={"number": number},
            folded=fold(f"{_ACTOR} {body.code}"),
        )
