"""What must be so before pages are served or jobs are run; each refusal says what to do."""

from __future__ import annotations

from django.core.checks import ERROR, run_checks
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.translation import gettext as _

from roviec_web.kit.commands import RefusedError


def refuse_unless_ready() -> None:
    """Look at settings, database and tables.

    Raises:
        RefusedError: names each fault; nothing was begun.
    """
    faults = [f"{fault.msg} {fault.hint or ''}".strip() for fault in run_checks() if fault.level >= ERROR]
    if faults:
        raise RefusedError("\n".join([_("Cài đặt chưa đúng:"), *faults]))
    try:
        steps = waiting_steps()
    except DatabaseError as error:
        message = _("Không mở được cơ sở dữ liệu (%(fault)s). Hãy xem ROVIEC_WEB_DATABASE và ROVIEC_WEB_DATA.")
        raise RefusedError(message % {"fault": str(error).strip()}) from error
    if steps:
        message = _("Cơ sở dữ liệu thiếu %(count)s bước cập nhật. Hãy chạy: roviec-web migrate")
        raise RefusedError(message % {"count": len(steps)})


def waiting_steps() -> list[str]:
    """Steps of the tables that this version has and the database has not."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{step.app_label}.{step.name}" for step, _backwards in plan]
