"""Who a letter comes from, and for which body."""

from __future__ import annotations

import re
from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.documents import events
from roviec_web.documents.queries.uploading import bodies_to_upload_for
from roviec_web.kit import audit
from roviec_web.kit.errors import ActionError
from roviec_web.kit.events import emit
from roviec_web.people.models import Person

_TAG = re.compile(r"\+([0-9a-z]{10})@")


class SenderError(ActionError):
    """The sender is not known for a body."""

    code = "sender"


def find_sender(*, address: str, to: Iterable[str], failed: bool) -> tuple[Person, Body]:
    """The person who sent a letter, and the body that they sent it for.

    The body is the one that they hand in documents for. Who does so for several names it in the address: mail to
    ``van-ban+<code of the body>@…``.

    Args:
        address: of the sender.
        to: addresses of the receivers.
        failed: the mail server found that the letter is not from its sender.

    Raises:
        SenderError: nobody has that address, it is forged, or the body is not clear.
    """
    person = Person.objects.filter(email__iexact=address, is_active=True).first() if address and not failed else None
    bodies = {body.code: body for body in bodies_to_upload_for(person)} if person else {}
    if person is None or not bodies:
        raise SenderError(_("Người gửi thư chưa được giao việc tải văn bản lên cho cơ quan nào."))
    named = [match[1] for each in to if (match := _TAG.search(each))]
    chosen = [bodies[code] for code in dict.fromkeys(named) if code in bodies] if named else list(bodies.values())
    if len(chosen) != 1:
        raise SenderError(_("Không rõ thư gửi cho cơ quan nào. Hãy ghi mã cơ quan vào địa chỉ nhận, sau dấu cộng."))
    return person, chosen[0]


@transaction.atomic
def refuse_letter(*, reason: str, sender: str) -> None:
    """Write down that a letter was not taken in; of its content nothing is kept.

    Args:
        reason: code of the refusal.
        sender: the address that it says it is from; only whether somebody here has it is kept.
    """
    known = Person.objects.filter(email__iexact=sender).first() if sender else None
    audit.record("document.refuse", acting_user=None, target=known, data={"reason": reason, "way": "mail"})
    emit(events.REFUSED, {"document": None, "reason": reason})
