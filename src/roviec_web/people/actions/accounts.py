"""Accounts: stopped, opened again, freed of lost factors, forgotten when their time has come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.kit.outbox import send_mail_later
from roviec_web.people.access import in_force
from roviec_web.people.actions.roles import close
from roviec_web.people.errors import PersonRefusedError
from roviec_web.people.events import PERSON_DEACTIVATED
from roviec_web.people.models import OneTimeLink, Person, SavedView, SignIn
from roviec_web.people.rights import check_keeps_person, check_leaves_a_keeper
from roviec_web.people.search import forget_person_entry

KEPT_FOR: Final = timedelta(days=365)
"""After somebody left, until name and address are taken out of their account."""


@transaction.atomic
def deactivate_person(*, person: Person, acting_user: Person) -> Person:
    """Stop an account: its roles end, its sessions and links too; a day is set on which it is forgotten.

    Raises:
        NoSuchPersonError: the keeper has nothing to do with the person.
        PersonRefusedError: one's own account, one with roles elsewhere, or one that is stopped.
        LastKeeperError: a body would be left without an administrator.
    """
    check_keeps_person(person, acting_user)
    if not person.is_active:
        raise PersonRefusedError(_("Tài khoản này đã ngừng hoạt động."))
    ending = list(in_force(person.roles.select_related("body")))
    check_leaves_a_keeper(*ending)
    today = timezone.localdate()
    for role in ending:
        close(role, on=today)
    person.is_active = False
    person.delete_on = today + KEPT_FOR
    person.save(update_fields=["is_active", "delete_on"])
    end_sign_ins(person)
    OneTimeLink.objects.filter(subject=person.code, used_at__isnull=True).update(used_at=timezone.now())
    _record("person.deactivate", person, acting_user, [role.body.path for role in ending])
    emit(PERSON_DEACTIVATED, {"person": person.code})
    return person


@transaction.atomic
def activate_person(*, person: Person, acting_user: Person) -> Person:
    """Open an account again; roles are given anew.

    Raises:
        NoSuchPersonError: the keeper has nothing to do with the person.
        PersonRefusedError: it is open, or has been forgotten.
    """
    check_keeps_person(person, acting_user)
    if person.is_active or person.email.endswith(FORGOTTEN):
        raise PersonRefusedError(_("Tài khoản này đang hoạt động, hoặc dữ liệu của người này đã được xóa."))
    person.is_active = True
    person.delete_on = None
    person.save(update_fields=["is_active", "delete_on"])
    _record("person.activate", person, acting_user, _paths(person))
    return person


@transaction.atomic
def reset_factors(*, person: Person, acting_user: Person) -> None:
    """Take away lost factors: the person sets new ones up at the next sign-in, for which the password is still needed.

    Raises:
        NoSuchPersonError: the keeper has nothing to do with the person.
        PersonRefusedError: one's own account, or one with roles elsewhere.
    """
    check_keeps_person(person, acting_user)
    Authenticator.objects.filter(user=person).delete()
    end_sign_ins(person)
    _record("person.reset_factors", person, acting_user, _paths(person))
    with override(person.language):
        send_mail_later(
            key=f"factors:{person.code}:{timezone.now().isoformat()}",
            to=person.email,
            subject=_("Yếu tố xác thực thứ hai của bạn đã được gỡ"),
            text=_(
                "%(keeper)s đã gỡ các yếu tố xác thực thứ hai khỏi tài khoản của bạn. "
                "Mọi phiên đăng nhập đã kết thúc.\n"
                "Lần đăng nhập tới, bạn sẽ thiết lập yếu tố mới. Nếu bạn không nhờ việc này, hãy báo ngay cho "
                "quản trị viên và đổi mật khẩu.\n"
            )
            % {"keeper": acting_user.name},
        )


@transaction.atomic
def set_deletion_day(*, person: Person, day: date, acting_user: Person) -> Person:
    """Choose when the data of a person who left are taken out.

    Raises:
        NoSuchPersonError: the keeper has nothing to do with the person.
        PersonRefusedError: the account is open, or the day is past or further away than data are kept.
    """
    check_keeps_person(person, acting_user)
    today = timezone.localdate()
    if person.is_active or not today < day <= today + KEPT_FOR:
        raise PersonRefusedError(
            _("Ngày xóa dữ liệu chỉ đặt cho tài khoản đã ngừng, trong vòng %(days)s ngày tới.")
            % {"days": KEPT_FOR.days}
        )
    person.delete_on = day
    person.save(update_fields=["delete_on"])
    _record("person.deletion_day", person, acting_user, _paths(person))
    return person


FORGOTTEN: Final = ".deleted.invalid"


@transaction.atomic
def forget_person(*, person: Person) -> None:
    """Take the name and the address out of an account. What was done under that name stays in the audit, as it must."""
    Authenticator.objects.filter(user=person).delete()
    SocialAccount.objects.filter(user=person).delete()
    EmailAddress.objects.filter(user=person).delete()
    SavedView.objects.filter(person=person).delete()
    person.name = _("Người đã rời hệ thống")
    person.position = ""
    person.email = f"{person.code}@people{FORGOTTEN}"
    person.delete_on = None
    person.set_unusable_password()
    person.save()
    forget_person_entry(person)
    audit.record("person.forget", acting_user=None, target=person)


def forget_due_people() -> int:
    """Forget whose day has come; how many."""
    due = Person.objects.filter(is_active=False, delete_on__lte=timezone.localdate())
    for person in due:
        forget_person(person=person)
    return len(due)


def end_sign_ins(person: Person, *, but: str = "") -> int:
    """End every session of a person, besides the one given by its code; how many."""
    return SignIn.objects.filter(person=person).exclude(code=but).delete()[0]


def _record(action: str, person: Person, acting_user: Person, paths: list[str]) -> None:
    """One row for the body on top of those concerned: auditors of it and above see it."""
    audit.record(action, acting_user=acting_user, target=person, body_path=min(paths, key=len, default=""))


def _paths(person: Person) -> list[str]:
    return list(person.roles.values_list("body__path", flat=True))
