"""A site that is restored on an empty machine is the same site: the same digest of all data, the same files.

By the operator's commands alone, each in a process of its own, as it is done after a fire.
"""

from __future__ import annotations

import hashlib
import re
import secrets

import pytest
from django.db import connection
from own_site import environment_of, operate, own_database

from roviec_web.kit.backup.reading import check_backup

pytestmark = pytest.mark.slow
DIGEST = re.compile(r"Mã của toàn bộ dữ liệu: ([0-9a-f]{64})")
WRITTEN_BY_MOVING = {"kit.auditrow", "kit.auditseal"}


def files_of(folder):
    """Every file of the store with the hash of its bytes."""
    places = (place for place in (folder / "files").rglob("*") if place.is_file())
    return {place.relative_to(folder).as_posix(): hashlib.sha256(place.read_bytes()).hexdigest() for place in places}


def migrated(folder, database, key):
    """An empty site that knows the key of the one that burnt."""
    folder.mkdir()
    site = {**environment_of(folder, database), "ROVIEC_WEB_SECRET_KEY": key}
    operate(site, "migrate", "--verbosity", "0")
    return site


def move(site, to, backup):
    """From one site to the other through a backup; the digest that both printed."""
    (saved,) = DIGEST.findall(operate(site, "backup", "--to", backup))
    (restored,) = DIGEST.findall(operate(to, "restore", backup))
    assert restored == saved


def rows_of(backup):
    """Count and digest of each table, but for those in which moving itself is written down."""
    return {name: rows for name, rows in check_backup(backup).tables.items() if name not in WRITTEN_BY_MOVING}


def test_a_site_restored_on_an_empty_machine_has_the_same_hashes(tmp_path, examples):
    """From SQLite to the database of this run, and where that is PostgreSQL, back again."""
    sample, key = examples / "tiem-chung-2026.docx", secrets.token_urlsafe(64)
    burnt, new, newest = (tmp_path / name for name in ("burnt", "new", "newest"))
    first, second = tmp_path / "1.roviec.tar", tmp_path / "2.roviec.tar"
    with own_database() as database:
        here, there = migrated(burnt, "sqlite", key), migrated(new, database, key)
        operate(here, "demo", "--size", "XS", "--documents", "3", "--sample", sample)
        move(here, there, first)
        assert files_of(new) == files_of(burnt)
        assert len(files_of(new)) > 4
        operate(there, "audit", "seal")
        operate(there, "audit", "verify")
        if connection.vendor != "sqlite":
            move(there, migrated(newest, "sqlite", key), second)
            assert files_of(newest) == files_of(burnt)
            assert rows_of(second) == rows_of(first)
