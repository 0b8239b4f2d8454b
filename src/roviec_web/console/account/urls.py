"""Addresses of one's own account, and of invitations."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.account import invitation_views, views

urlpatterns = [
    path("settings/", views.show_settings, name="account.settings"),
    path("settings/sessions/end/", views.stop_other_sign_ins, name="session.end_others"),
    path("settings/sessions/<slug:code>/end/", views.stop_sign_in, name="session.end"),
    path("account/protect/", views.show_protect, name="account.protect"),
    path("invitation/<str:secret>/", invitation_views.show_invitation, name="invitation.accept"),
]
