"""``roviec-web rekey``: after the site's secret key was changed, seals with the new one what the old one sealed."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.kit.commands import FaultsFoundError, OperatorCommand
from roviec_web.people.actions.factors import renew_factor_secrets


class Command(OperatorCommand):
    """Run once, with the old key still in ``ROVIEC_WEB_OLD_SECRET_KEYS``."""

    about = gettext_lazy(
        "Mã hóa lại các yếu tố thứ hai bằng khóa bí mật mới. "
        "Chạy một lần sau khi đổi khóa, khi khóa cũ còn trong ROVIEC_WEB_OLD_SECRET_KEYS."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Ask the action."""
        del args, options
        renewed, unreadable = renew_factor_secrets()
        self.stdout.write(_("Đã mã hóa lại %(count)s yếu tố thứ hai.") % {"count": renewed})
        if unreadable:
            message = _(
                "Không khóa nào mở được %(count)s yếu tố. Bạn hãy thêm khóa cũ vào ROVIEC_WEB_OLD_SECRET_KEYS rồi "
                "chạy lại; nếu khóa đã mất, quản trị viên gỡ yếu tố của những người đó để họ thiết lập lại."
            )
            raise FaultsFoundError(message % {"count": unreadable})
