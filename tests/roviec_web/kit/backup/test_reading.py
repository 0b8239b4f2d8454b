"""A backup is taken up whole, into an empty site, or nothing is changed."""

from __future__ import annotations

import io
import tarfile

import pytest

from roviec_web.kit.audit import record
from roviec_web.kit.backup import reading
from roviec_web.kit.backup.files import digests_in
from roviec_web.kit.backup.reading import BackupError, check_backup, restore_backup
from roviec_web.kit.backup.rows import digest_of, kept_models, label_of
from roviec_web.kit.backup.writing import write_backup
from roviec_web.kit.models import AuditRow, OutboxMessage
from roviec_web.kit.verifying import verify
from roviec_web.people.models import Person


@pytest.fixture
def backup(site, tmp_path):
    target = tmp_path / "first.roviec.tar"
    write_backup(target)
    return target


def tables() -> dict[str, str]:
    """Of every table but those that a restoration itself writes to."""
    own = {"kit.auditrow", "kit.outboxmessage"}
    return {label_of(model): digest_of(model).hexdigest() for model in kept_models() if label_of(model) not in own}


def changed(backup, tmp_path, name: str, change):
    """A copy in which one member is another; ``None`` leaves it out."""
    copy = tmp_path / "changed.roviec.tar"
    with tarfile.open(backup) as old, tarfile.open(copy, "w") as new:
        for member in old:
            content = old.extractfile(member).read()
            content = change(content) if member.name == name else content
            if content is not None:
                member.size = len(content)
                new.addfile(member, io.BytesIO(content))
    return copy


def test_an_empty_site_becomes_the_one_that_was_saved(backup, files, emptied):
    before, files_before, verdict = tables(), digests_in(files), verify()
    emptied()
    assert not Person.objects.exists()
    made = restore_backup(backup)
    assert tables() == before
    assert digests_in(files) == files_before == made.files
    assert verify().head == verdict.head
    assert verify().faults == ()
    row = AuditRow.objects.latest("id")
    assert (row.action, row.data["digest"]) == ("site.restore", made.digest())


def test_mail_that_was_due_is_held_for_a_persons_word(backup, emptied):
    emptied()
    restore_backup(backup)
    assert OutboxMessage.objects.get().state == OutboxMessage.State.UNKNOWN


def test_a_site_in_use_is_refused(backup, files):
    before = tables()
    with pytest.raises(BackupError, match="không trống"):
        restore_backup(backup)
    assert tables() == before


def test_a_folder_with_other_files_is_refused(backup, files, emptied):
    emptied()
    (files / "zz").mkdir(parents=True)
    (files / "zz" / "strange").touch()
    with pytest.raises(BackupError, match="không trống"):
        restore_backup(backup)
    assert (files / "zz" / "strange").exists()


def test_files_left_by_a_restoration_that_was_killed_are_no_hindrance(backup, files, emptied):
    emptied()
    (files / "ab").mkdir(parents=True)
    (files / "ab" / "abc1").write_bytes(b"k\xe1\xba\xbf ho\xe1\xba\xa1ch")
    files.with_name("files.restoring").mkdir()
    made = restore_backup(backup)
    assert digests_in(files) == made.files


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("tables/people.person.jsonl", lambda content: content.replace(b" An", b" Am")),
        ("tables/people.person.jsonl", lambda _: b""),
        ("tables/people.person.jsonl", lambda _: None),
        ("files/ab/abc1", lambda _: b"other"),
        ("files/ab/abc1", lambda _: None),
        ("manifest.json", lambda _: None),
        ("manifest.json", lambda content: content.replace(b"abc1", b"abc3")),
    ],
)
def test_a_backup_that_was_changed_is_refused_and_nothing_is_touched(backup, tmp_path, emptied, files, name, change):
    spoiled = changed(backup, tmp_path, name, change)
    emptied()
    with pytest.raises(BackupError, match="Chưa có gì bị thay đổi"):
        restore_backup(spoiled)
    assert not Person.objects.exists()
    assert not files.exists()


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.99])
def test_a_backup_that_is_cut_short_is_refused(backup, share):
    content = backup.read_bytes()
    backup.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(BackupError):
        check_backup(backup)


@pytest.mark.parametrize("name", ["files/../../evil", "/etc/evil"])
def test_a_name_that_leads_outside_is_refused(backup, name):
    with tarfile.open(backup, "a") as opened:
        opened.addfile(tarfile.TarInfo(name), io.BytesIO())
    with pytest.raises(BackupError):
        check_backup(backup)


def test_a_link_is_refused(backup):
    with tarfile.open(backup, "a") as opened:
        link = tarfile.TarInfo("files/link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        opened.addfile(link)
    with pytest.raises(BackupError):
        check_backup(backup)


def test_a_backup_of_other_tables_is_refused(backup, emptied, monkeypatch):
    emptied()
    monkeypatch.setattr(reading, "applied_steps", lambda: ["kit.0001_tables", "kit.0002_more"])
    with pytest.raises(BackupError, match=r"kit\.0002_more|phiên bản"):
        restore_backup(backup)


def test_rows_that_do_not_come_back_the_same_are_not_kept(backup, emptied, monkeypatch, files):
    emptied()
    monkeypatch.setattr(reading, "_digest", lambda _: (0, ""))
    with pytest.raises(BackupError, match="không giống"):
        restore_backup(backup)
    assert not files.exists()
    record("x", acting_user=None)
