"""How files of a request reach the disk."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.files.uploadhandler import SkipFile
from django.test import RequestFactory

from roviec_web.documents.store import INCOMING, root
from roviec_web.documents.uploading import MOST_FILES, BoundedUpload


class SignedIn:
    is_authenticated = True


@pytest.fixture
def handler(settings):
    settings.UPLOAD_BYTES = 100
    request = RequestFactory().post("/")
    request.user = SignedIn()
    return BoundedUpload(request)


def begin(handler, name="a.txt"):
    handler.new_file("files", name, "text/plain", 0, None, {})


def test_it_keeps_a_file_that_fits(handler):
    begin(handler)
    handler.receive_data_chunk(b"x" * 100, 0)
    with handler.file_complete(100) as file:
        assert (file.size, file.read()) == (100, b"x" * 100)


def test_of_a_file_that_is_too_large_it_keeps_little(handler):
    begin(handler)
    for start in range(0, 10_000, 60):
        handler.receive_data_chunk(b"x" * 60, start)
    with handler.file_complete(10_000) as file:
        assert 100 < file.size <= 160


def test_the_bound_is_that_of_each_file(handler):
    for _file in range(2):
        begin(handler)
        handler.receive_data_chunk(b"x" * 100, 0)
        with handler.file_complete(100) as file:
            assert file.size == 100


def test_nothing_with_a_name_stands_in_the_folder(handler):
    begin(handler)
    handler.receive_data_chunk(b"x", 0)
    assert list((root() / INCOMING).iterdir()) == []
    handler.upload_interrupted()
    assert handler.file.closed


def test_of_a_stranger_it_keeps_nothing(handler):
    handler.request.user = AnonymousUser()
    with pytest.raises(SkipFile):
        begin(handler)
    assert not root().exists()


def test_one_file_more_than_the_limit_is_seen_and_no_other(handler):
    for _file in range(MOST_FILES + 1):
        begin(handler)
        handler.file.close()
    with pytest.raises(SkipFile):
        begin(handler)
