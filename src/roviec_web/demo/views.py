"""The door of the invented province: five buttons, on this machine alone.

These addresses exist only where ``ROVIEC_WEB_DEMO`` is ``yes`` (``config.urls``), and answer only callers of the
machine itself. They are kept out of every other site by not being there.
"""

from __future__ import annotations

from ipaddress import ip_address

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from roviec_web.demo.queries import trial_person
from roviec_web.demo.trial_people import FIVE
from roviec_web.people.routes import public

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@public
@never_cache
@require_GET
def choose_person(request: HttpRequest) -> HttpResponse:
    """Who do you want to be?"""
    _refuse_strangers(request)
    return render(request, "demo/choose_person.html", {"people": FIVE, "next": request.GET.get("next", "")})


@public
@never_cache
@require_POST
def sign_in_as(request: HttpRequest, key: str) -> HttpResponse:
    """Come in as one of the five, as if password and second factor had been given."""
    _refuse_strangers(request)
    person = trial_person(key)
    login(request, person, backend=BACKEND)
    record_authentication(request, person, method="password", email=person.email)
    record_authentication(request, person, method="mfa", type="totp")
    return redirect(_place_to_go(request))


def _refuse_strangers(request: HttpRequest) -> None:
    """Answer as if nothing stood here, to whoever is not at this machine or came through a proxy."""
    forwarded = any(name in request.headers for name in ("Forwarded", "X-Forwarded-For", "X-Real-Ip", "Via"))
    if not settings.DEMO or forwarded or not ip_address(request.META["REMOTE_ADDR"]).is_loopback:
        raise Http404


def _place_to_go(request: HttpRequest) -> str:
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()}, require_https=False)
    return wanted if safe and wanted.startswith("/") else "/"
