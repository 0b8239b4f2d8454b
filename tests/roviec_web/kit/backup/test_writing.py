"""A backup is made while others work, and is there whole or not at all."""

from __future__ import annotations

import os
import tarfile

import pytest
from django.db import connection

from roviec_web.kit.audit import record
from roviec_web.kit.backup import writing
from roviec_web.kit.backup.manifest import read_manifest
from roviec_web.kit.backup.writing import one_moment, write_backup
from roviec_web.kit.models import AuditRow
from roviec_web.kit.sealing import head


@pytest.fixture
def target(tmp_path):
    return tmp_path / "backups" / "first.roviec.tar"


def test_it_holds_every_table_and_file_and_says_so(site, target):
    made = write_backup(target)
    with tarfile.open(target) as opened:
        names = opened.getnames()
        assert read_manifest(opened.extractfile("manifest.json").read()) == made
    assert names[-1] == "manifest.json"
    assert set(names[:-1]) == {f"tables/{name}.jsonl" for name in made.tables} | {
        f"files/{name}" for name in made.files
    }
    assert sorted(made.files) == ["ab/abc1", "cd/cde2"]
    assert made.tables["people.person"][0] == 3
    number, digest = head()
    assert made.audit_head == f"{number}:{digest}"


def test_nobody_but_the_owner_reads_it(site, target):
    write_backup(target)
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_backup_that_is_there_is_not_written_over(site, target):
    write_backup(target)
    before = target.read_bytes()
    with pytest.raises(FileExistsError):
        write_backup(target)
    assert target.read_bytes() == before


@pytest.mark.parametrize("has_nameless_files", [True, False])
def test_a_fault_on_the_way_leaves_nothing(site, target, monkeypatch, has_nameless_files):
    if not has_nameless_files:
        monkeypatch.setattr(os, "O_TMPFILE", os.O_DIRECTORY | os.O_CREAT)  # what such a disk answers: an error
    monkeypatch.setattr(writing, "_add_file", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write_backup(target)
    assert list(target.parent.iterdir()) == []


def test_a_disk_without_nameless_files_gives_the_same(site, target, tmp_path, monkeypatch):
    first = write_backup(target)
    monkeypatch.setattr(os, "O_TMPFILE", os.O_DIRECTORY | os.O_CREAT)
    left = target.parent / ".old.roviec.tar.partial"
    left.touch()
    second = write_backup(target.parent / "second.roviec.tar")
    assert second.digest() == first.digest()
    assert sorted(path.name for path in target.parent.iterdir()) == ["first.roviec.tar", "second.roviec.tar"]


def test_a_file_that_is_swept_meanwhile_is_left_out(site, target, monkeypatch):
    monkeypatch.setattr(writing, "names_in", lambda _: iter(["ab/abc1", "gone"]))
    assert list(write_backup(target).files) == ["ab/abc1"]


@pytest.mark.django_db(transaction=True)
def test_one_moment_keeps_nobody_waiting_and_ends_as_it_began():
    with one_moment():
        assert AuditRow.objects.count() == 0
    assert not connection.in_atomic_block
    assert connection.get_autocommit()


def test_inside_a_transaction_it_is_that_moment(db):
    record("x", acting_user=None)
    with one_moment():
        assert AuditRow.objects.count() == 1
