"""``roviec-web mail``: messages that wait for a person's word."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.kit.audit import record
from roviec_web.kit.commands import OperatorCommand, RefusedError
from roviec_web.kit.outbox import settle, unsettled


class Command(OperatorCommand):
    """A message that may have gone is never sent again blindly: the operator says whether it went."""

    about = gettext_lazy("Xem và quyết định về thư chưa rõ đã đi hay chưa. Thư như vậy không bao giờ được tự gửi lại.")

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        what = _("list: liệt kê; sent: thư này đã đến nơi; again: thư này chưa đi, hãy gửi lại.")
        parser.add_argument("what", choices=["list", "sent", "again"], help=what)
        parser.add_argument("key", nargs="?", metavar=_("KHOÁ"), help=_("Khoá của thư, như list đã in."))

    def handle(self, *args: Any, **options: Any) -> None:
        """List or settle."""
        del args
        if options["what"] == "list":
            self._list()
            return
        key = options["key"] or ""
        went = options["what"] == "sent"
        with transaction.atomic():
            if not settle(key=key, went=went):
                message = _("Không có thư nào đang chờ quyết định với khoá “%(key)s”. Xem: roviec-web mail list")
                raise RefusedError(message % {"key": key})
            record("mail.settle", acting_user=None, data={"key": key, "went": went})
        self.stdout.write(_("Đã ghi nhận."))

    def _list(self) -> None:
        rows = unsettled()
        for row in rows:
            self.stdout.write(f"{row.key}\n    {row.to}  {row.get_state_display()}  {row.fault}")
        self.stdout.write(_("%(count)s thư đang chờ quyết định.") % {"count": len(rows)})
