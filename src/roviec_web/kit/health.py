"""Whether the site is well: one line for each thing that it stands on, in words, without a secret."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks_db.models import DBTaskResult

from roviec_web.kit import outbox
from roviec_web.kit.models import AuditRow, Delivery
from roviec_web.kit.sealing import unsealed
from roviec_web.kit.watching import worker_state

BACKUP: Final = "Backup"
"""Type of the target of audit rows that tell of a backup."""
BACKUP_AGE: Final = timedelta(hours=48)
UNSEALED_AGE: Final = timedelta(minutes=5)
RECENT: Final = timedelta(days=1)
LITTLE_DISK, NO_DISK = 0.15, 0.05


class State(StrEnum):
    """How one thing is."""

    WELL = "well"
    DOUBTFUL = "doubtful"
    """A person should look at it; people can work."""
    ILL = "ill"
    """People cannot work, or soon."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the site stands on."""

    name: str
    """For programs: ``database``, ``files`` …"""
    title: str
    state: State
    detail: str
    """For those who operate the site: a sentence with figures."""


def look() -> tuple[Part, ...]:
    """Every part; where the database does not answer, those that need it are not asked."""
    database = _database()
    parts = [database, _files(), _disk()]
    if database.state is State.WELL:
        parts += [ask() for ask in _IN_DATABASE]
    return tuple(parts)


def worst(parts: tuple[Part, ...]) -> State:
    """Of all of them."""
    order = (State.WELL, State.DOUBTFUL, State.ILL)
    return max((part.state for part in parts), key=order.index)


def _database() -> Part:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return Part("database", _("Cơ sở dữ liệu"), State.ILL, _("Không trả lời."))
    return Part("database", _("Cơ sở dữ liệu"), State.WELL, connection.vendor)


def _files() -> Part:
    folder = Path(settings.FILES)
    there = next(place for place in (folder, *folder.parents) if place.exists())
    can_write = os.access(there, os.W_OK | os.X_OK)
    state = State.WELL if can_write else State.ILL
    return Part("files", _("Thư mục tệp"), state, _("Ghi được.") if can_write else _("Không ghi được."))


def _disk() -> Part:
    folder = Path(settings.DATA)
    usage = shutil.disk_usage(next(place for place in (folder, *folder.parents) if place.exists()))
    share = usage.free / usage.total
    state = State.ILL if share < NO_DISK else State.DOUBTFUL if share < LITTLE_DISK else State.WELL
    detail = _("Còn trống %(percent)s%% (%(gigabytes)s GB).")
    return Part(
        "disk", _("Đĩa"), state, detail % {"percent": round(share * 100), "gigabytes": usage.free // 1_000_000_000}
    )


def _worker() -> Part:
    found = worker_state()
    state = State.ILL if found.nobody_works else State.DOUBTFUL if found.is_missed else State.WELL
    if found.nobody_works:
        detail = _("Không có tiến trình nền nào chạy.")
    else:
        detail = _("%(alive)s tiến trình đang chạy, %(missed)s mất liên lạc.")
    return Part(
        "worker",
        _("Tiến trình nền"),
        state,
        detail % {"alive": len(found.alive), "missed": len(found.missed)},
    )


def _backup() -> Part:
    last = AuditRow.objects.filter(target_type=BACKUP).order_by("-id").values_list("at", flat=True).first()
    if last is None:
        return Part("backup", _("Sao lưu"), State.DOUBTFUL, _("Chưa có lần sao lưu nào."))
    state = State.WELL if timezone.now() - last < BACKUP_AGE else State.DOUBTFUL
    detail = _("Lần cuối: %(at)s.") % {"at": f"{timezone.localtime(last):%H:%M %d/%m/%Y}"}
    return Part("backup", _("Sao lưu"), state, detail)


def _audit() -> Part:
    oldest = unsealed().values_list("at", flat=True).first()
    is_sealed = oldest is None or timezone.now() - oldest < UNSEALED_AGE
    detail = _("Được niêm phong đều.") if is_sealed else _("Phần đuôi chưa được niêm phong.")
    return Part("audit", _("Nhật ký"), State.WELL if is_sealed else State.DOUBTFUL, detail)


def _mail() -> Part:
    waiting = len(outbox.unsettled())
    detail = _("%(count)s thư chờ quyết định (roviec-web mail list).") % {"count": waiting}
    return Part("mail", _("Thư"), State.DOUBTFUL if waiting else State.WELL, detail)


def _jobs() -> Part:
    recent = timezone.now() - RECENT
    failed = DBTaskResult.objects.failed().filter(finished_at__gte=recent).count()
    failed += Delivery.objects.filter(state=Delivery.State.FAILED, due_at__gte=recent).count()
    detail = _("%(count)s việc không xong trong 24 giờ qua; lý do ở nhật ký máy chủ.") % {"count": failed}
    return Part("jobs", _("Việc nền"), State.DOUBTFUL if failed else State.WELL, detail)


PARTS: Final = ("database", "files", "disk", "worker", "jobs", "mail", "audit", "backup")
_IN_DATABASE: Final[tuple[Callable[[], Part], ...]] = (_worker, _jobs, _mail, _audit, _backup)
