"""How long a session lives, and which ones a person has (ASVS 5.0, V7).

A session is bound to its row of ``SignIn``: without it the session ends, whatever its cookie says. So a person sees
all of theirs and ends any; an administrator who stops an account ends them all; both at once, in every process.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from roviec_web.people.models import Person, SignIn

KEY: Final = "sign_in"
"""In the session: the code of its row."""
SEEN_EVERY: Final = timedelta(minutes=1)
"""The moment of the last click is kept to the minute: not every page writes."""
_BROWSERS: Final = {
    "Edg/": "Edge",
    "OPR/": "Opera",
    "coc_coc": "Cốc Cốc",
    "Firefox/": "Firefox",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
_SYSTEMS: Final = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS": "macOS",
    "Linux": "Linux",
}


class SessionLimits:
    """Middleware behind the one that knows who is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """End the session where its time is over or its row is gone; else note that it is in use."""
        if request.user.is_authenticated:
            sign_in = sign_in_of(request)
            now = timezone.now()
            if sign_in is None or is_over(sign_in, now):
                end(request, sign_in)
            elif now - sign_in.seen_at >= SEEN_EVERY:
                SignIn.objects.filter(pk=sign_in.pk).update(seen_at=now)
        return self.get_response(request)


def sign_in_of(request: HttpRequest) -> SignIn | None:
    """The row of this session, made at its first page; ``None``: it was taken away."""
    person = request.user
    assert isinstance(person, Person)
    code = request.session.get(KEY)
    if code is not None:
        return SignIn.objects.filter(code=code, person=person).first()
    sign_in = SignIn.objects.create(person=person, device=device_of(request.headers.get("User-Agent", "")))
    request.session[KEY] = sign_in.code
    return sign_in


def is_over(sign_in: SignIn, now: datetime) -> bool:
    """Too long without a click, or too long at all."""
    return now - sign_in.seen_at > settings.SESSION_IDLE or now - sign_in.began_at > settings.SESSION_LONGEST


def end(request: HttpRequest, sign_in: SignIn | None) -> None:
    """Forget the session and everything in it."""
    if sign_in is not None:
        sign_in.delete()
    logout(request)


def device_of(agent: str) -> str:
    """Browser and system in two words; nothing that tells people apart."""
    names = [next((name for mark, name in table.items() if mark in agent), "") for table in (_BROWSERS, _SYSTEMS)]
    return ", ".join(filter(None, names))
