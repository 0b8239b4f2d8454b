"""The address of the health page."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.health.views import show_health

urlpatterns = [path("", show_health, name="health")]
