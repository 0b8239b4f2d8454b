"""What a backup says of itself is believed only as a whole."""

from __future__ import annotations

import json

import pytest

from roviec_web.kit.backup.manifest import Manifest, read_manifest


def a_manifest() -> Manifest:
    return Manifest(made_at="2026-01-02", version="0.1.0", tables={"people.person": (1, "ab")}, files={"a/1": "cd"})


def test_it_comes_back_as_it_was():
    made = a_manifest()
    assert read_manifest(made.as_json()) == made


def test_the_digest_is_of_tables_and_files_alone():
    later = a_manifest()
    later.made_at = "2027-01-02"
    assert later.digest() == a_manifest().digest()
    later.files["a/1"] = "ce"
    assert later.digest() != a_manifest().digest()


@pytest.mark.parametrize("change", [{"form": "zip"}, {"digest": "00"}, {"tables": {}}, {"files": None}, {"more": 1}])
def test_one_that_was_changed_is_refused(change):
    told = {**json.loads(a_manifest().as_json()), **change}
    with pytest.raises(ValueError, match=r"."):
        read_manifest(json.dumps(told).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff"])
def test_what_is_none_is_refused(data):
    with pytest.raises(ValueError, match=r"."):
        read_manifest(data)
