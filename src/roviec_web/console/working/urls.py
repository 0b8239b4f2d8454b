"""The address by which a body to work for is chosen."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.working import views

urlpatterns = [path("", views.choose, name="working_body.choose")]
