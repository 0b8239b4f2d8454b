"""The addresses of documents."""

from __future__ import annotations

from django.urls import path, re_path

from roviec_web.console.documents import file_views, send_views, show_views, upload_views, views

urlpatterns = [
    path("", views.show_list, name="document.list"),
    re_path(r"^list\.(?P<form>csv|xlsx)$", views.export_list, name="document.export"),
    path("upload/", upload_views.upload, name="document.upload"),
    path("uploaded/", upload_views.show_uploaded, name="document.uploaded"),
    path("<slug:code>/", show_views.show_document, name="document.show"),
    path("<slug:code>/progress/", show_views.show_progress, name="document.progress"),
    path("<slug:code>/unlock/", show_views.unlock, name="document.unlock"),
    path("<slug:code>/retry/", show_views.retry, name="document.retry"),
    path("<slug:code>/original/", file_views.download_original, name="document.original"),
    re_path(
        r"^(?P<code>[-\w]+)/plan\.(?P<kind>json|xlsx|docx|ics)$", file_views.download_export, name="document.download"
    ),
    path("<slug:code>/pages/<int:number>/", file_views.show_page, name="document.page"),
    path("<slug:code>/send/", send_views.send, name="document.send"),
    path("<slug:code>/recipients/<slug:recipient>/", send_views.choose_body, name="receipt.match"),
]
