"""The page behind the link of an invitation."""

from __future__ import annotations

from allauth.account.internal.flows.login import record_authentication
from django.contrib.auth import login
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from roviec_web.console.account.forms import AcceptForm
from roviec_web.people.actions.invitations import INVITATION, accept_invitation
from roviec_web.people.actions.links import look_at_link
from roviec_web.people.errors import SpentLinkError
from roviec_web.people.queries.people import invited_person
from roviec_web.people.routes import public

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@public
@never_cache
@require_http_methods(["GET", "POST"])
def show_invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """Who invites, and a password to choose; then the second factor.

    Opening the page uses nothing up: programs that look at the links in letters would.
    """
    try:
        person = invited_person(look_at_link(secret=secret, purpose=INVITATION))
        form = AcceptForm(request.POST or None, initial={"name": person.name})
        if request.method == "POST" and form.is_valid():
            return _accept(request, secret, form)
    except SpentLinkError as error:
        return render(request, "console/account/spent_link.html", {"reason": error.message}, status=error.status)
    except ValidationError as error:
        form.add_error("password", error)
    response = render(request, "console/account/invitation.html", {"form": form, "person": person})
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _accept(request: HttpRequest, secret: str, form: AcceptForm) -> HttpResponse:
    """In, with one factor: the guard leads to the second."""
    person = accept_invitation(secret=secret, **form.cleaned_data)
    login(request, person, backend=BACKEND)
    record_authentication(request, person, method="password", email=person.email)
    return redirect("console:account.protect")
