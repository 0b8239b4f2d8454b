"""Which files belong to a backup, and which names are safe to write."""

from __future__ import annotations

import io

import pytest

from roviec_web.kit.backup.files import digest_of, digests_in, is_safe, names_in

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_whole_files_are_named_in_order_and_what_is_being_written_is_not(tmp_path):
    for name in ("b/2", "a/1", "incoming/half", ".hidden", "c/.partial"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "link").symlink_to(tmp_path / "a/1")
    assert list(names_in(tmp_path)) == ["a/1", "b/2"]
    assert digests_in(tmp_path) == {"a/1": EMPTY, "b/2": EMPTY}


def test_a_folder_that_is_not_there_is_empty(tmp_path):
    assert list(names_in(tmp_path / "none")) == []


def test_a_digest_is_of_what_is_left():
    assert digest_of(io.BytesIO(b"")) == EMPTY


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../x", "a/../../x", "a/.b", "."])
def test_names_that_lead_outside_are_not_safe(name):
    assert not is_safe(name)


def test_an_ordinary_name_is_safe():
    assert is_safe("files/ab/cd/abcd")
