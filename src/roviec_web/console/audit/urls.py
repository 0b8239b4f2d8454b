"""Addresses of the audit."""

from __future__ import annotations

from django.urls import path, re_path

from roviec_web.console.audit import views

urlpatterns = [
    path("", views.list_rows, name="audit.list"),
    re_path(r"^list\.(?P<form>csv|xlsx)$", views.export_rows, name="audit.export"),
]
