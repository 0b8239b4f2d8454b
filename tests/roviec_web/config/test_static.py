"""Names with a hash once files are collected, plain names before."""

from __future__ import annotations

from roviec_web.config.static import HashedWhereCollected


def test_names(tmp_path):
    storage = HashedWhereCollected(location=tmp_path, base_url="/static/")
    assert storage.stored_name("console/tokens.css") == "console/tokens.css"
    storage.hashed_files = {"console/tokens.css": "console/tokens.0123456789ab.css"}
    assert storage.stored_name("console/tokens.css") == "console/tokens.0123456789ab.css"
