"""The addresses of the staff front end, a screen each."""

from __future__ import annotations

from django.urls import include, path

from roviec_web.console.home.views import show_home

app_name = "console"
urlpatterns = [
    path("", show_home, name="home"),
    path("", include("roviec_web.console.account.urls")),
    path("language/", include("roviec_web.console.language.urls")),
]
