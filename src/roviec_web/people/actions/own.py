"""What people set about themselves."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.kit import audit
from roviec_web.people.actions.accounts import end_sign_ins
from roviec_web.people.errors import NoSuchSessionError
from roviec_web.people.models import Person, SignIn
from roviec_web.people.search import index_person


@transaction.atomic
def change_profile(*, name: str, position: str, language: str, acting_user: Person) -> Person:
    """Keep name, position and language.

    Raises:
        ValidationError: no name, or a language that the site does not speak.
    """
    changed = {"name": name.strip(), "position": position.strip(), "language": language}
    before = {key: getattr(acting_user, key) for key, value in changed.items() if getattr(acting_user, key) != value}
    for key, value in changed.items():
        setattr(acting_user, key, value)
    acting_user.full_clean(exclude=["password"])
    acting_user.save(update_fields=list(changed))
    index_person(acting_user)
    if before:
        audit.record(
            "person.change",
            acting_user=acting_user,
            target=acting_user,
            data={"before": before, "after": {key: changed[key] for key in before}},
        )
    return acting_user


@transaction.atomic
def end_sign_in(*, code: str, acting_user: Person) -> None:
    """End one of one's own sessions.

    Raises:
        NoSuchSessionError: there is no such session, or it is somebody else's.
    """
    mine = SignIn.objects.filter(person=acting_user, code=code)
    if not mine.delete()[0]:
        raise NoSuchSessionError(_("Phiên đăng nhập này đã kết thúc."))
    audit.record("session.end", acting_user=acting_user, target=acting_user)


@transaction.atomic
def end_other_sign_ins(*, this: str, acting_user: Person) -> int:
    """End all of one's own sessions besides this one; how many."""
    ended = end_sign_ins(acting_user, but=this)
    audit.record("session.end_others", acting_user=acting_user, target=acting_user, data={"count": ended})
    return ended
