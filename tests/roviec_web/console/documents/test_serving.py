from __future__ import annotations

from contextlib import closing

import pytest
from django.test import RequestFactory

from roviec_web.console.documents.serving import hand_out, show_picture
from roviec_web.documents.store import store_bytes
from roviec_web.kit.errors import NotFoundError

pytestmark = pytest.mark.django_db  # an answer that is closed looks whether its connection is to be kept


def test_a_file_is_saved_and_never_shown():
    with closing(hand_out(store_bytes(b"<script>").sha256, "kế hoạch.html")) as answer:
        assert answer.headers["Content-Disposition"].startswith("attachment; filename*=utf-8''k%E1%BA%BF")
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert b"".join(answer.streaming_content) == b"<script>"


def test_a_picture_is_shown_without_an_origin():
    request = RequestFactory().get("/")
    with closing(show_picture(request, store_bytes(b"x").sha256, "image/png")) as answer:
        assert answer.headers["Content-Type"] == "image/png"
        assert "Content-Disposition" not in answer.headers or answer.headers["Content-Disposition"].startswith("inline")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_what_is_gone_is_missing():
    with pytest.raises(NotFoundError):
        hand_out("0" * 64, "a.pdf")
