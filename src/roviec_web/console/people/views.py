"""The people of one's bodies: the list, one person, an invitation."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from roviec_web.console.lists.showing import list_context, list_file
from roviec_web.console.people.forms import DeletionDayForm, InviteForm
from roviec_web.console.people.inviting import tell_invited
from roviec_web.console.people.listing import PEOPLE
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission, in_force, paths_of
from roviec_web.people.actions.invitations import invite_person
from roviec_web.people.actions.roles import may_end
from roviec_web.people.queries.people import get_person_for, keeps_person, roles_visible_to
from roviec_web.people.routes import freshly_signed_in, needs, person_of


@needs(Permission.PERSON_VIEW)
@require_GET
def list_people(request: HttpRequest) -> HttpResponse:
    """Everybody with a role on these bodies, a page at a time."""
    context = list_context(request, PEOPLE)
    context["may_invite"] = bool(paths_of(person_of(request), Permission.PERSON_MANAGE))
    return render(request, "console/people/list.html", context)


@needs(Permission.PERSON_VIEW)
@require_GET
def export_people(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, PEOPLE, form)


@needs(Permission.PERSON_VIEW)
@require_GET
def show_person(request: HttpRequest, code: str) -> HttpResponse:
    """Who somebody is, with the roles that one may see, and what can be done about them."""
    user = person_of(request)
    person = get_person_for(user, code)
    roles = list(roles_visible_to(user).filter(person=person).order_by("ends_on", "body__path"))
    current = set(in_force(person.roles.all()).values_list("pk", flat=True))
    shown = {
        "person": person,
        "roles": [(role, role.pk in current, role.pk in current and may_end(role, user)) for role in roles],
        "keeps": keeps_person(user, person),
        "has_come_in": person.has_usable_password() or person.last_login is not None,
        "deletion_form": DeletionDayForm(initial={"day": person.delete_on}),
    }
    return render(request, "console/people/person.html", shown)


@freshly_signed_in
@needs(Permission.PERSON_MANAGE)
@require_http_methods(["GET", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    """Make an account with roles and send its link."""
    user = person_of(request)
    form = InviteForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        try:
            person, secret = invite_person(**form.cleaned_data, acting_user=user)
        except ActionError as error:
            form.add_error(None, error.message)
        else:
            tell_invited(request, person, secret)
            return redirect("console:person.show", code=person.code)
    return render(request, "console/people/invite.html", {"form": form})
