"""``roviec-web restore``: a backup into an empty site, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.config.readiness import refuse_unless_ready
from roviec_web.kit.backup.reading import BackupError, check_backup, restore_backup
from roviec_web.kit.commands import FaultsFoundError, OperatorCommand, RefusedError
from roviec_web.people.queries.factors import count_unreadable_factors


class Command(OperatorCommand):
    """Refuses a site that is in use; killed at any moment it leaves an empty one or a whole one."""

    about = gettext_lazy(
        "Khôi phục một bản sao lưu vào nơi trống. Trước đó hãy chạy roviec-web migrate; "
        "thư đang chờ gửi trong bản sao lưu được giữ lại để hỏi (roviec-web mail list)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument("file", type=Path, metavar=_("TỆP"), help=_("Tệp do roviec-web backup tạo ra."))
        parser.add_argument("--check", action="store_true", help=_("Chỉ kiểm tra bản sao lưu có nguyên vẹn không."))

    def handle(self, *args: Any, **options: Any) -> None:
        """Check or restore."""
        del args
        source: Path = options["file"]
        try:
            if options["check"]:
                made = check_backup(source)
                self.stdout.write(_("Bản sao lưu nguyên vẹn, tạo lúc %(at)s.") % {"at": made.made_at})
            else:
                refuse_unless_ready()
                made = restore_backup(source)
                self.stdout.write(_("Đã khôi phục %(count)s tệp và mọi bảng.") % {"count": len(made.files)})
        except OSError as error:
            message = _("Không đọc hay ghi được (%(fault)s). Chưa có gì bị thay đổi.")
            raise RefusedError(message % {"fault": error}) from error
        except BackupError as error:
            raise RefusedError(error.message) from error
        self.stdout.write(_("Mã của toàn bộ dữ liệu: %(digest)s") % {"digest": made.digest()})
        if not options["check"] and (count := count_unreadable_factors()):
            message = _(
                "%(count)s yếu tố thứ hai được mã hóa bằng một khóa bí mật khác: những người đó chưa đăng nhập được. "
                "Bạn hãy thêm khóa của nơi đã sao lưu vào ROVIEC_WEB_OLD_SECRET_KEYS, rồi chạy roviec-web rekey."
            )
            raise FaultsFoundError(message % {"count": count})
