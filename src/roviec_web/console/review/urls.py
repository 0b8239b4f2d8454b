"""The addresses of the review of a document."""

from __future__ import annotations

from django.urls import path

from roviec_web.console.review import name_views, overturned_views, settle_views, views, write_views

urlpatterns = [
    path("review/overturned/", overturned_views.show_overturned, name="review.overturned"),
    path("<slug:code>/review/", views.show_review, name="review.show"),
    path("<slug:code>/review/clauses/<int:number>/", views.show_clauses, name="review.clauses"),
    path("<slug:code>/review/source/<int:number>/", views.show_sheet, name="review.source"),
    path("<slug:code>/review/clause/", views.show_clause, name="review.clause"),
    path("<slug:code>/review/search/", views.search, name="review.search"),
    path("<slug:code>/review/rules/<slug:rule>/", views.show_rule, name="review.rule"),
    path("<slug:code>/review/names/", name_views.show_names, name="review.names"),
    path("<slug:code>/review/match/", name_views.match, name="review.match"),
    path("<slug:code>/review/accept/", settle_views.accept, name="review.accept"),
    path("<slug:code>/review/accept-many/", settle_views.accept_many, name="review.accept_many"),
    path("<slug:code>/review/undo/", settle_views.undo, name="review.undo"),
    path("<slug:code>/review/redo/", settle_views.redo, name="review.redo"),
    path("<slug:code>/review/restore/", settle_views.restore, name="review.restore"),
    path("<slug:code>/review/operate/", write_views.operate, name="review.operate"),
    path("<slug:code>/review/keep/", settle_views.keep, name="review.keep"),
    path("<slug:code>/review/drop/", settle_views.drop, name="review.drop"),
    *(
        path(f"<slug:code>/review/{kind}/", write_views.write, {"kind": kind}, name=f"review.{kind}")
        for kind in write_views.KINDS
    ),
]
