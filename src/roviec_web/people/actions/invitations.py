"""Invitations: the only way into the site besides the operator's command."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from roviec_web.bodies.models import Body
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.kit.outbox import send_mail_later
from roviec_web.people.actions.links import LIFETIMES, digest_of, make_link, use_link
from roviec_web.people.actions.roles import grant_role
from roviec_web.people.errors import PersonRefusedError
from roviec_web.people.events import PERSON_INVITED
from roviec_web.people.models import OneTimeLink, Person, RoleKind
from roviec_web.people.rights import check_keeps, check_keeps_person
from roviec_web.people.search import index_person

INVITATION = OneTimeLink.Purpose.INVITATION


@transaction.atomic
def invite_person(
    *,
    email: str,
    name: str,
    position: str = "",
    language: str = "vi",
    body: Body,
    kinds: Sequence[RoleKind | str],
    acting_user: Person | None,
) -> tuple[Person, str]:
    """Make an account without a password, give it roles on a body, and send its holder a link.

    Returns:
        The person and the secret of the link, which stands nowhere else but in the letter.

    Raises:
        NotFoundError: the inviter keeps no people on that body.
        PersonRefusedError: the address has an account.
        RoleRefusedError: more than the inviter may give.
        ValidationError: no address, no name.
    """
    if acting_user is not None:
        check_keeps(body, acting_user)
    if Person.objects.filter(email=email.strip().lower()).exists():
        raise PersonRefusedError(
            _("Địa chỉ %(email)s đã có tài khoản. Bạn hãy giao vai trò cho người đó thay vì mời lại.")
            % {"email": email}
        )
    person = Person(email=email.strip().lower(), name=name.strip(), position=position.strip(), language=language)
    person.set_unusable_password()
    person.full_clean()
    person.save()
    index_person(person)
    for kind in kinds:
        grant_role(person=person, body=body, kind=kind, acting_user=acting_user)
    audit.record(
        "person.invite",
        acting_user=acting_user,
        target=person,
        body_path=body.path,
        data={"kinds": list(map(str, kinds))},
    )
    emit(PERSON_INVITED, {"person": person.code, "body": body.code})
    return person, _send(person, body, acting_user)


@transaction.atomic
def invite_again(*, person: Person, body: Body, acting_user: Person) -> str:
    """Send a new link to whom has not come in yet; the old one ends.

    Raises:
        NoSuchPersonError: the inviter has nothing to do with the person.
        PersonRefusedError: they have come in.
    """
    check_keeps_person(person, acting_user)
    if person.has_usable_password() or person.last_login is not None:
        raise PersonRefusedError(_("Người này đã nhận lời mời. Nếu quên mật khẩu, họ tự đặt lại ở trang đăng nhập."))
    audit.record("person.invite", acting_user=acting_user, target=person, body_path=body.path, data={"again": True})
    return _send(person, body, acting_user)


@transaction.atomic
def accept_invitation(*, secret: str, name: str, password: str) -> Person:
    """Use the link up and set the first password.

    Raises:
        SpentLinkError: used, too old, or never was.
        ValidationError: the password or the name cannot be taken; the link can still be used.
    """
    link = use_link(secret=secret, purpose=INVITATION)
    person = Person.objects.select_for_update().get(code=link.subject)
    person.name = name.strip()
    person.full_clean(exclude=["password"])
    validate_password(password, person)
    person.set_password(password)
    person.save(update_fields=["name", "password"])
    index_person(person)
    audit.record("person.accept", acting_user=person, target=person)
    return person


def _send(person: Person, body: Body, acting_user: Person | None) -> str:
    secret = make_link(purpose=INVITATION, subject=person.code, email=person.email, made_by=acting_user)
    with override(person.language):
        send_mail_later(
            key=f"invitation:{digest_of(secret)}",
            to=person.email,
            subject=_("Lời mời vào Rõ Việc"),
            text=_letter(person, body, acting_user, secret),
        )
    return secret


def _letter(person: Person, body: Body, acting_user: Person | None, secret: str) -> str:
    said = {
        "name": person.name,
        "inviter": acting_user.name if acting_user else _("Người vận hành"),
        "body": body.name,
        "address": invitation_address(secret),
        "days": LIFETIMES[INVITATION].days,
    }
    return (
        _(
            "Kính gửi %(name)s,\n\n"
            "%(inviter)s mời bạn vào Rõ Việc để làm việc cho %(body)s.\n"
            "Bạn hãy mở liên kết sau và đặt mật khẩu. Liên kết dùng được một lần, trong %(days)s ngày:\n\n"
            "%(address)s\n\n"
            "Nếu bạn không chờ thư này, bạn không cần làm gì.\n"
        )
        % said
    )


def invitation_address(secret: str) -> str:
    """Of the page on which the link is used."""
    return f"{settings.SITE_ADDRESS}/invitation/{secret}/"
