"""The addresses of what was received."""

from __future__ import annotations

from django.urls import path, re_path

from roviec_web.console.received import link_views, views

urlpatterns = [
    path("", views.show_list, name="receipt.list"),
    re_path(r"^list\.(?P<form>csv|xlsx)$", views.export_list, name="receipt.export"),
    path("by-link/<str:secret>/", link_views.show, name="receipt.by_link"),
    path("by-link/<str:secret>/original/", link_views.download, name="receipt.original_by_link"),
    path("<slug:code>/", views.show, name="receipt.show"),
    path("<slug:code>/original/", views.download, name="receipt.original"),
    path("<slug:code>/acknowledge/", views.acknowledge, name="receipt.acknowledge"),
]
