"""``roviec-web invite``: the first administrator of a new site, and a way back in when all are gone."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.bodies.models import Body
from roviec_web.kit.commands import OperatorCommand, RefusedError
from roviec_web.kit.errors import ActionError
from roviec_web.people.actions.invitations import invitation_address, invite_person
from roviec_web.people.models import RoleKind


class Command(OperatorCommand):
    """Invites somebody and prints the link, for a machine that sends no e-mail yet."""

    about = gettext_lazy(
        "Mời một người: lập tài khoản với vai trò tại một cơ quan và in liên kết dùng một lần. "
        "Dùng cho quản trị viên đầu tiên, hoặc khi không còn ai vào được."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument("email", metavar=_("THƯ_ĐIỆN_TỬ"), help=_("Địa chỉ mà người đó sẽ đăng nhập bằng."))
        parser.add_argument("--name", required=True, metavar=_("HỌ_TÊN"), help=_("Họ và tên."))
        body = _("Mã của cơ quan: phần cuối trong địa chỉ trang của cơ quan đó.")
        parser.add_argument("--body", required=True, metavar=_("MÃ"), help=body)
        role = _("Vai trò; có thể nêu nhiều lần. Không nêu thì là administrator (quản trị viên).")
        parser.add_argument("--role", action="append", choices=RoleKind.values, help=role)

    def handle(self, *args: Any, **options: Any) -> None:
        """Ask the action."""
        del args
        body = Body.objects.filter(code=options["body"]).first()
        if body is None:
            message = _("Không có cơ quan nào mang mã “%(code)s”. Mã là phần cuối trong địa chỉ trang của cơ quan.")
            raise RefusedError(message % {"code": options["body"]})
        try:
            _person, secret = invite_person(
                email=options["email"],
                name=options["name"],
                body=body,
                kinds=options["role"] or [RoleKind.ADMINISTRATOR],
                acting_user=None,
            )
        except ActionError as error:
            raise RefusedError(error.message) from error
        self.stdout.write(invitation_address(secret))
