"""Every address of the site."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path

urlpatterns = [
    path("account/", include("roviec_web.console.account.sign_in_urls")),
    path("", include("roviec_web.console.urls")),
]
if settings.DEMO:
    # Five people by a button; on every other site there is no such address.
    urlpatterns.insert(0, path("demo/", include("roviec_web.demo.urls")))

handler400 = "roviec_web.console.errors.views.bad_request"
handler403 = "roviec_web.console.errors.views.forbidden"
handler404 = "roviec_web.console.errors.views.not_found"
handler500 = "roviec_web.console.errors.views.server_error"
