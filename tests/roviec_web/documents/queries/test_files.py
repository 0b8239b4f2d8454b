from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in

from roviec_web.documents.queries.files import EXPORTS, get_rendition, pages_of
from roviec_web.kit.errors import NotFoundError


def test_every_export_is_made(province):
    document = take_in(province.health, plan_text())
    assert [get_rendition(document, kind).kind for kind in EXPORTS] == list(EXPORTS)
    assert pages_of(document) == []


def test_what_was_not_made_is_missing(province):
    with pytest.raises(NotFoundError):
        get_rendition(take_in(province.health, plan_text()), "page", 1)
