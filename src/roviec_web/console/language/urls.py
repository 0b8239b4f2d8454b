"""Addresses of the switch of languages."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.language import views

urlpatterns = [path("", views.choose, name="language.choose")]
