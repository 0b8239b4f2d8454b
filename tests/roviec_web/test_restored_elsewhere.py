"""A site that is restored on an empty machine is the same site: the same digest of all data, the same files.

By the operator's commands alone, each in a process of its own, as it is done after a fire.
"""

from __future__ import annotations

import hashlib
import re

import pytest
from own_site import environment_of, operate, own_database

pytestmark = pytest.mark.slow
DIGEST = re.compile(r"Mã của toàn bộ dữ liệu: ([0-9a-f]{64})")


def files_of(folder):
    """Every file of the store with the hash of its bytes."""
    places = (place for place in (folder / "files").rglob("*") if place.is_file())
    return {place.relative_to(folder).as_posix(): hashlib.sha256(place.read_bytes()).hexdigest() for place in places}


def test_a_site_restored_on_an_empty_machine_has_the_same_hashes(tmp_path, examples):
    burnt, new, backup = tmp_path / "burnt", tmp_path / "new", tmp_path / "kept.roviec.tar"
    sample = examples / "tiem-chung-2026.docx"
    with own_database() as one, own_database() as other:
        here, there = environment_of(burnt, one), environment_of(new, other)
        for site, folder in ((here, burnt), (there, new)):
            folder.mkdir()
            operate(site, "migrate", "--verbosity", "0")
        operate(here, "demo", "--size", "XS", "--documents", "3", "--sample", sample)
        (saved,) = DIGEST.findall(operate(here, "backup", "--to", backup))
        (restored,) = DIGEST.findall(operate(there, "restore", backup))
        assert restored == saved
        assert files_of(new) == files_of(burnt)
        assert len(files_of(new)) > 4
        operate(there, "audit", "seal")
        operate(there, "audit", "verify")
