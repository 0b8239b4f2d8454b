"""Addresses of the audit."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.audit import views

urlpatterns = [path("", views.list_rows, name="audit.list")]
