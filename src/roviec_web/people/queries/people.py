"""People and roles that a person may see: those on bodies where they have the permission, and always themselves."""

from __future__ import annotations

from django.db.models import Prefetch, Q, QuerySet
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.kit.errors import ActionError, NotFoundError
from roviec_web.people.access import Permission, in_force, visible_to
from roviec_web.people.errors import NoSuchPersonError, SpentLinkError
from roviec_web.people.models import OneTimeLink, Person, Role, SignIn
from roviec_web.people.rights import check_keeps_person


def roles_visible_to(user: Person, permission: Permission = Permission.PERSON_VIEW) -> QuerySet[Role]:
    """Every role on a body where the person has the permission, ended ones too."""
    return visible_to(Role.objects.select_related("body", "person", "standing_in_for__person"), user, permission)


def people_visible_to(user: Person, permission: Permission = Permission.PERSON_VIEW) -> QuerySet[Person]:
    """Everybody who has or had a role on such a body."""
    return Person.objects.filter(pk__in=roles_visible_to(user, permission).values("person"))


def get_person_for(user: Person, code: str, permission: Permission = Permission.PERSON_VIEW) -> Person:
    """One of them, or oneself.

    Raises:
        NoSuchPersonError: there is none of that code, or none that the person may see: the same words.
    """
    person = people_visible_to(user, permission).filter(code=code).first()
    if person is None:
        raise NoSuchPersonError(_("Không có người này, hoặc bạn không có quyền xem."))
    return person


def get_role_for(user: Person, code: str) -> Role:
    """A role that the person may end or name a substitute for: on a body whose people they keep, or their own.

    Raises:
        NotFoundError: there is none of that code, or none of these: the same words.
    """
    mine = Role.objects.filter(Q(person=user) | Q(standing_in_for__person=user))
    mine = mine.select_related("body", "person", "standing_in_for__person")
    role = roles_visible_to(user, Permission.PERSON_MANAGE).filter(code=code).first() or mine.filter(code=code).first()
    if role is None:
        raise NotFoundError(_("Không có vai trò này, hoặc bạn không có quyền xem."))
    return role


def with_roles_in(people: QuerySet[Person], user: Person) -> QuerySet[Person]:
    """With ``shown_roles``: of each the roles in force that the person may see."""
    roles = in_force(roles_visible_to(user)).order_by("body__path", "kind")
    return people.prefetch_related(Prefetch("roles", queryset=roles, to_attr="shown_roles"))


def find_active_person(email: str) -> Person | None:
    """Whose account is open under an address; to name a substitute by, who may be of any body."""
    return Person.objects.filter(email=email.strip().lower(), is_active=True).first()


def sign_ins_of(person: Person) -> QuerySet[SignIn]:
    """One's own sessions, the last used first."""
    return person.sign_ins.all()


def invited_person(link: OneTimeLink) -> Person:
    """Whom an invitation is for.

    Raises:
        SpentLinkError: their account has been stopped since.
    """
    person = Person.objects.filter(code=link.subject, is_active=True).first()
    if person is None:
        raise SpentLinkError(_("Lời mời này không còn hiệu lực. Bạn hãy hỏi người đã gửi."))
    return person


def keeps_person(user: Person, person: Person) -> bool:
    """Whether to offer what changes an account."""
    try:
        check_keeps_person(person, user)
    except ActionError:
        return False
    return True


def first_body_of(user: Person, person: Person) -> Body:
    """The topmost body on which somebody has a role that the one who asks keeps; there is one.

    Raises:
        NoSuchPersonError: there is none.
    """
    role = roles_visible_to(user, Permission.PERSON_MANAGE).filter(person=person).order_by("body__path").first()
    if role is None:
        raise NoSuchPersonError(_("Không có người này, hoặc bạn không có quyền xem."))
    return role.body


def get_person_by_email_for(user: Person, email: str) -> Person:
    """One of the people whom somebody may see, or themselves, by address.

    Raises:
        NoSuchPersonError: there is none under that address, or none that they may see: the same words.
    """
    wanted = email.strip().lower()
    person = user if wanted == user.email else people_visible_to(user).filter(email=wanted).first()
    if person is None:
        raise NoSuchPersonError(_("Không có người này, hoặc bạn không có quyền xem."))
    return person
