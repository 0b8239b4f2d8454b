"""Addresses of saved views."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.lists import views

urlpatterns = [
    path("<slug:listing>/", views.show, name="view.list"),
    path("<slug:listing>/save/", views.save, name="view.save"),
    path("<slug:code>/rename/", views.rename, name="view.rename"),
    path("<slug:code>/delete/", views.delete, name="view.delete"),
]
