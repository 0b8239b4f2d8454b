"""Addresses of bodies."""

from __future__ import annotations

from django.urls import path, re_path

from roviec_web.console.bodies import (
    change_views,
    import_views,
    kind_views,
    list_views,
    name_views,
    succession_views,
    suggest_views,
    views,
)

urlpatterns = [
    path("", views.show_tree, name="body.list"),
    path("all/", list_views.show_list, name="body.all"),
    re_path(r"^all/list\.(?P<form>csv|xlsx)$", list_views.export_list, name="body.all_export"),
    path("kinds/", kind_views.list_kinds, name="body_kind.list"),
    path("kinds/add/", kind_views.add, name="body_kind.add"),
    path("kinds/<slug:code>/name/", kind_views.rename, name="body_kind.name"),
    path("kinds/<slug:code>/remove/", kind_views.remove, name="body_kind.remove"),
    path("names/", name_views.list_names, name="body.names"),
    re_path(r"^names/list\.(?P<form>csv|xlsx)$", name_views.export_names, name="body.names_export"),
    path("names/confirmed/", name_views.list_aliases, name="body.aliases"),
    re_path(r"^names/confirmed/list\.(?P<form>csv|xlsx)$", name_views.export_aliases, name="body.aliases_export"),
    path("names/<slug:code>/confirm/", name_views.confirm, name="body.confirm_alias"),
    path("names/<slug:code>/dismiss/", name_views.dismiss, name="body.dismiss_name"),
    path("names/<slug:code>/remove/", name_views.remove, name="body.remove_alias"),
    path("suggest/", suggest_views.suggest, name="body.suggest"),
    path("import/template/", import_views.give_template, name="body.import_template"),
    path("successions/<slug:code>/undo/", succession_views.undo, name="body.undo_succession"),
    path("<slug:code>/", views.show_body, name="body.show"),
    path("<slug:code>/children/", views.show_children, name="body.children"),
    path("<slug:code>/add/", change_views.create, name="body.create"),
    path("<slug:code>/correct/", change_views.correct, name="body.correct"),
    path("<slug:code>/rename/", change_views.rename, name="body.rename"),
    path("<slug:code>/move/", change_views.move, name="body.move"),
    path("<slug:code>/end/", change_views.end, name="body.end"),
    path("<slug:code>/succeed/", succession_views.succeed, name="body.succeed"),
    path("<slug:code>/import/", import_views.upload, name="body.import"),
    path("<slug:code>/import/<slug:draft>/", import_views.look, name="body.import_look"),
]
