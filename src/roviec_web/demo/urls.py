"""The addresses of the demonstration; ``config.urls`` takes them in only where ``ROVIEC_WEB_DEMO`` is ``yes``."""

from __future__ import annotations

from django.urls import path

from roviec_web.demo.views import choose_person, sign_in_as

app_name = "demo"
urlpatterns = [
    path("", choose_person, name="choose"),
    path("<slug:key>/", sign_in_as, name="sign_in"),
]
