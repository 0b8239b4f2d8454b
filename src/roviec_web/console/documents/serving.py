"""Handing out files of the store: never shown in the site's own name, whatever is in them."""

from __future__ import annotations

from typing import Final

from django.http import FileResponse, HttpRequest, HttpResponseBase, HttpResponseNotModified
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from roviec_web.documents.names import clean_name
from roviec_web.documents.store import path_of
from roviec_web.kit.errors import NotFoundError

POLICY: Final = "sandbox; default-src 'none'; frame-ancestors 'none'"
"""A file that a browser opens all the same runs nothing, asks for nothing and is of no origin."""
_BINARY: Final = "application/octet-stream"


def hand_out(sha256: str, name: str, media_type: str = _BINARY) -> HttpResponseBase:
    """A file to be saved.

    Raises:
        NotFoundError: its bytes are not in the store.
    """
    response = _open(sha256, media_type)
    response.headers["Content-Disposition"] = content_disposition_header(True, clean_name(name)) or "attachment"  # noqa: FBT003 - Django's
    response.headers["Cache-Control"] = "private, no-store"
    return response


def show_picture(request: HttpRequest, sha256: str, media_type: str) -> HttpResponseBase:
    """The picture of a page, which this program drew itself."""
    tag = f'"{sha256[:32]}"'
    if request.headers.get("If-None-Match") == tag:
        return HttpResponseNotModified(headers={"ETag": tag})
    response = _open(sha256, media_type)
    response.headers["ETag"] = tag
    # the rule is asked again each time: who lost the right sees no page out of the browser's store
    response.headers["Cache-Control"] = "private, no-cache"
    return response


def _open(sha256: str, media_type: str) -> FileResponse:
    try:
        file = path_of(sha256).open("rb")
    except FileNotFoundError:
        raise NotFoundError(_("Không có tệp này.")) from None
    response = FileResponse(file, content_type=media_type)
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
