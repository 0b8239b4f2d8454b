"""Addresses of the search."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.search import views

urlpatterns = [
    path("", views.show, name="search.show"),
    path("suggest/", views.suggest, name="search.suggest"),
]
