"""``roviec-web backup``: database and files as one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.config.readiness import refuse_unless_ready
from roviec_web.kit.audit import record
from roviec_web.kit.backup.writing import ENDING, write_backup
from roviec_web.kit.commands import OperatorCommand, RefusedError


@dataclass(slots=True)
class Backup:
    """What the audit names; the health page looks for it."""

    code: str


class Command(OperatorCommand):
    """While people go on working; the file is there whole or not at all."""

    about = gettext_lazy(
        "Sao lưu cơ sở dữ liệu và tệp vào một tệp duy nhất. Trang web vẫn chạy trong lúc sao lưu; "
        "tệp khôi phục được trên SQLite lẫn PostgreSQL. Tệp chứa mọi dữ liệu: hãy giữ như giữ con dấu, "
        "và giữ khóa bí mật (ROVIEC_WEB_SECRET_KEY) ở một nơi khác: thiếu khóa thì không đọc được yếu tố thứ hai."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        where = _("Tệp đích, đuôi .roviec.tar. Nếu không nêu: thư mục backups trong ROVIEC_WEB_DATA, tên theo giờ.")
        parser.add_argument("--to", type=Path, metavar=_("TỆP"), help=where)

    def handle(self, *args: Any, **options: Any) -> None:
        """Write it and tell its digest."""
        del args
        refuse_unless_ready()
        name = f"{timezone.localtime():%Y-%m-%d-%H%M%S}{ENDING}"
        target: Path = options["to"] or settings.BACKUPS / name
        try:
            made = write_backup(target)
        except FileExistsError as error:
            raise RefusedError(_("Tệp “%(file)s” đã có. Hãy nêu một tên khác.") % {"file": target}) from error
        except OSError as error:
            message = _("Không ghi được “%(file)s” (%(fault)s). Không có gì được để lại.")
            raise RefusedError(message % {"file": target, "fault": error.strerror}) from error
        told = {"digest": made.digest(), "audit_head": made.audit_head}
        with transaction.atomic():
            record("site.backup", acting_user=None, target=Backup(target.name), data=told)
        rows = sum(count for count, _digest in made.tables.values())
        said = _("Đã sao lưu %(rows)s dòng và %(files)s tệp vào %(target)s")
        self.stdout.write(said % {"rows": rows, "files": len(made.files), "target": target})
        self.stdout.write(_("Mã của toàn bộ dữ liệu: %(digest)s") % {"digest": made.digest()})
        self.stdout.write(_("Đầu chuỗi nhật ký: %(head)s") % {"head": made.audit_head})
