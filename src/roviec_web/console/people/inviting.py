"""What an inviter is told about the link."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from roviec_web.people.actions.invitations import INVITATION, invitation_address
from roviec_web.people.actions.links import LIFETIMES
from roviec_web.people.models import Person


def tell_invited(request: HttpRequest, person: Person, secret: str) -> None:
    """Say that the letter is on its way; on a site that sends none, show the link, this once, to be handed over."""
    if settings.SENDS_MAIL:
        messages.success(request, _("Đã gửi lời mời tới %(email)s.") % {"email": person.email})
        return
    said = {"email": person.email, "address": invitation_address(secret), "days": LIFETIMES[INVITATION].days}
    messages.warning(
        request,
        _(
            "Hệ thống này không gửi thư. Bạn hãy tự đưa liên kết sau cho %(email)s; liên kết chỉ hiện một lần ở đây,"
            " dùng được một lần, trong %(days)d ngày: %(address)s"
        )
        % said,
    )
