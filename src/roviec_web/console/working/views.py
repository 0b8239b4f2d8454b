"""Choosing the body to work for: kept in the session, so that two windows of two people never meet."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from roviec_web.console.working.bodies import CHOSEN, bodies_of
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.routes import signed_in

_OF_ANOTHER: Final = ("scope", "after")
"""Words of an address that were said for the body before."""


@require_POST
@signed_in
def choose(request: HttpRequest) -> HttpResponse:
    """One of the bodies of the person's roles, or all of them; back to the page that it was chosen on."""
    code = request.POST.get("body", "")
    if code and all(body.code != code for body in bodies_of(request)):
        raise NotFoundError(_("Không có cơ quan này, hoặc bạn không có quyền xem."))
    if code:
        request.session[CHOSEN] = code
    else:
        request.session.pop(CHOSEN, None)
    return HttpResponseRedirect(_back(request))


def _back(request: HttpRequest) -> str:
    """The page that was left, on this site alone; a list begins anew with the body that was chosen."""
    wanted = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()}):
        return "/"
    address = urlsplit(wanted)
    values = QueryDict(address.query, mutable=True)
    for name in _OF_ANOTHER:
        values.pop(name, None)
    return address._replace(scheme="", netloc="", query=values.urlencode()).geturl()
