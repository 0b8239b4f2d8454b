"""Addresses of people and roles."""

from __future__ import annotations

from django.urls import path, re_path

from roviec_web.console.people import account_views, role_views, views, why_views

urlpatterns = [
    path("", views.list_people, name="people.list"),
    re_path(r"^list\.(?P<form>csv|xlsx)$", views.export_people, name="people.export"),
    path("invite/", views.invite, name="person.invite"),
    path("why/", why_views.explain_access, name="access.explain"),
    path("roles/<slug:code>/end/", role_views.end, name="role.end"),
    path("roles/<slug:code>/substitute/", role_views.substitute, name="role.substitute"),
    path("<slug:code>/", views.show_person, name="person.show"),
    path("<slug:code>/roles/add/", role_views.grant, name="role.grant"),
    path("<slug:code>/hand-over/", role_views.give_over, name="person.hand_over"),
    path("<slug:code>/deactivate/", account_views.deactivate, name="person.deactivate"),
    path("<slug:code>/activate/", account_views.activate, name="person.activate"),
    path("<slug:code>/factors/reset/", account_views.drop_factors, name="person.reset_factors"),
    path("<slug:code>/invite/", account_views.invite_anew, name="person.invite_again"),
    path("<slug:code>/deletion/", account_views.choose_deletion_day, name="person.deletion_day"),
]
