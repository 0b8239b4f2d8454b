"""``roviec-web serve``: the pages, and on SQLite the background jobs too."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from typing import Any

from django.core.management.base import CommandParser
from django.db import connection
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.config.readiness import refuse_unless_ready
from roviec_web.config.serving import Serving, serve
from roviec_web.kit.commands import OperatorCommand, RefusedError


class Command(OperatorCommand):
    """One process of pages with its worker on SQLite; as many as are asked for on PostgreSQL."""

    about = gettext_lazy(
        "Chạy trang web. Trên SQLite, lệnh này làm cả việc nền; trên PostgreSQL, "
        "việc nền do roviec-web worker làm, trừ khi có --work."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument(
            "--bind",
            type=read_place,
            default=("127.0.0.1", 8000),
            metavar=_("MÁY:CỔNG"),
            help=_("Nơi nghe, mặc định 127.0.0.1:8000."),
        )
        parser.add_argument(
            "--processes", type=read_count, metavar=_("SỐ"), help=_("Số tiến trình web (PostgreSQL), mặc định 1.")
        )
        parser.add_argument(
            "--threads", type=read_count, default=4, metavar=_("SỐ"), help=_("Số luồng mỗi tiến trình, mặc định 4.")
        )
        parser.add_argument("--work", action="store_true", help=_("Làm cả việc nền (luôn có trên SQLite)."))

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse, or serve until told to stop."""
        del args
        is_sqlite = connection.vendor == "sqlite"
        processes = options["processes"] or 1
        if is_sqlite and processes > 1:
            message = _("SQLite phục vụ từ một tiến trình. Muốn nhiều tiến trình, hãy dùng PostgreSQL.")
            raise RefusedError(message)
        refuse_unless_ready()
        host, port = options["bind"]
        self.stderr.write(_("Rõ Việc đang chạy tại http://%(place)s") % {"place": f"{host}:{port}"})
        serve(Serving(host, port, processes, options["threads"], works=is_sqlite or options["work"]))


def read_place(text: str) -> tuple[str, int]:
    """``127.0.0.1:8000``."""
    host, _colon, port = text.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise ArgumentTypeError(_("nơi nghe có dạng MÁY:CỔNG, ví dụ 127.0.0.1:8000"))
    return host.strip("[]"), int(port)


def read_count(text: str) -> int:
    """A whole number from 1 to the number of processors times 16, above which nothing gets quicker."""
    most = (os.cpu_count() or 1) * 16
    if not text.isdigit() or not 1 <= int(text) <= most:
        raise ArgumentTypeError(_("cần một số từ 1 đến %(most)s") % {"most": most})
    return int(text)
