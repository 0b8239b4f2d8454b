"""The first page behind the sign-in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from roviec_web.people.routes import signed_in


@signed_in
def show_home(request: HttpRequest) -> HttpResponse:
    """What waits for this person."""
    return render(request, "console/home/home.html")
