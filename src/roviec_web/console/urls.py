"""The addresses of the staff front end, a screen each."""

from __future__ import annotations

from django.urls import include, path

from roviec_web.console.home.views import show_home

app_name = "console"
urlpatterns = [
    path("", show_home, name="home"),
    path("", include("roviec_web.console.account.urls")),
    path("bodies/", include("roviec_web.console.bodies.urls")),
    path("people/", include("roviec_web.console.people.urls")),
    path("audit/", include("roviec_web.console.audit.urls")),
    path("documents/", include("roviec_web.console.documents.urls")),
    path("documents/", include("roviec_web.console.review.urls")),
    path("received/", include("roviec_web.console.received.urls")),
    path("search/", include("roviec_web.console.search.urls")),
    path("health/", include("roviec_web.console.health.urls")),
    path("views/", include("roviec_web.console.lists.urls")),
    path("working/", include("roviec_web.console.working.urls")),
    path("language/", include("roviec_web.console.language.urls")),
]
