"""``roviec-web worker``: a process of background jobs, beside those that serve pages."""

from __future__ import annotations

import signal
import threading
from typing import Any

from django.core.management.base import CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.config.readiness import refuse_unless_ready
from roviec_web.kit.commands import OperatorCommand
from roviec_web.kit.job_runs import release_lost, run_due
from roviec_web.kit.watching import tell_if_missed
from roviec_web.kit.worker import Worker
from roviec_web.people.queries.operators import operators


class Command(OperatorCommand):
    """Works until it is told to stop (SIGTERM, Ctrl-C); what it was doing is done first."""

    about = gettext_lazy(
        "Chạy một tiến trình nền: biên dịch văn bản, gửi thư, niêm phong nhật ký, việc theo lịch. "
        "Có thể chạy nhiều tiến trình trên PostgreSQL."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument(
            "--once", action="store_true", help=_("Làm hết những việc đang đến hạn rồi dừng, không theo lịch.")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Work."""
        del args
        refuse_unless_ready()
        if options["once"]:
            release_lost()
            self.stdout.write(_("Đã làm %(count)s việc.") % {"count": run_due()})
            return
        asked = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: asked.set())
        worker = Worker(lambda: tell_if_missed(operators))
        worker.start()
        asked.wait()
        worker.stop()
