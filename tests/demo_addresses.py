"""The addresses of a site whose ``ROVIEC_WEB_DEMO`` is ``yes``, for ``@pytest.mark.urls``."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("demo/", include("roviec_web.demo.urls")), path("", include("roviec_web.config.urls"))]
