"""Takes a backup up into an empty site: everything is looked at first, then all of it stands, or nothing does.

The order makes it so. 1 Every member is read and compared with its digest; nothing is touched. 2 The files are written
beside the folder of files. 3 In one transaction the rows are inserted and compared; 4 the last thing before it commits
is the renaming of the folder. Killed before 4, the site is empty. Killed between 4 and the commit, there are files that
no row names, all of them of this backup: restoring again goes on from there.
"""

from __future__ import annotations

import io
import os
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.kit.audit import record
from roviec_web.kit.backup import rows
from roviec_web.kit.backup.files import digest_of, digests_in, is_safe, names_in
from roviec_web.kit.backup.manifest import Manifest, read_manifest
from roviec_web.kit.backup.rows import TableDigest, kept_models, label_of, load, reset_numbers
from roviec_web.kit.backup.writing import applied_steps
from roviec_web.kit.errors import ActionError
from roviec_web.kit.models import AuditRow, Event, OutboxMessage

LARGEST_MANIFEST: Final = 1 << 28
STAGING: Final = "files.restoring"


class BackupError(ActionError):
    """The backup is not taken up; nothing was changed."""

    code = "backup"


def check_backup(source: Path) -> Manifest:
    """Read a backup whole and compare every part with what it says of itself.

    Raises:
        BackupError: it is none, it is cut short, or something in it was changed.
    """
    try:
        with tarfile.open(source, "r:") as opened:
            manifest = _manifest_of(opened)
            seen = dict(_look_at(member, opened) for member in _parts(opened))
    except (tarfile.TarError, ValueError, EOFError) as error:
        message = _("“%(file)s” không phải bản sao lưu nguyên vẹn của Rõ Việc (%(fault)s). Chưa có gì bị thay đổi.")
        raise BackupError(message % {"file": source.name, "fault": error}) from error
    expected = {**{f"tables/{name}.jsonl": row[1] for name, row in manifest.tables.items()}}
    expected |= {f"files/{name}": digest for name, digest in manifest.files.items()}
    wrong = sorted(name for name in expected.keys() | seen.keys() if expected.get(name) != seen.get(name))
    if wrong:
        message = _("Bản sao lưu thiếu hoặc sai ở: %(names)s. Chưa có gì bị thay đổi.")
        raise BackupError(message % {"names": ", ".join(wrong[:5])})
    return manifest


def restore_backup(source: Path) -> Manifest:
    """Take a backup up into this site, which must be empty; the manifest of what now stands.

    Raises:
        BackupError: the site is in use, the backup is of another version or not whole; nothing was changed.
    """
    manifest = check_backup(source)
    _refuse_other_steps(manifest)
    with transaction.atomic():
        _refuse_unless_empty(manifest)
        staged = settings.FILES.with_name(STAGING)
        shutil.rmtree(staged, ignore_errors=True)
        with tarfile.open(source, "r:") as opened:
            _write_files(opened, staged)
            _write_tables(opened)
        stands = Manifest(tables={label_of(model): _digest(model) for model in kept_models()})
        stands.files = digests_in(staged)
        if stands.digest() != manifest.digest():
            raise BackupError(_("Dữ liệu sau khi nạp không giống bản sao lưu. Chưa có gì bị thay đổi."))
        _hold_mail()
        record("site.restore", acting_user=None, data={"digest": manifest.digest(), "made_at": manifest.made_at})
        _put_in_place(staged)
    return manifest


def _manifest_of(opened: tarfile.TarFile) -> Manifest:
    stream = opened.extractfile(opened.getmember("manifest.json")) if "manifest.json" in opened.getnames() else None
    if stream is None:
        message = "manifest.json"
        raise ValueError(message)
    return read_manifest(stream.read(LARGEST_MANIFEST))


def _parts(opened: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Everything but the manifest; a link, a folder or a name that leads outside is no part of a backup."""
    for member in opened:
        if not member.isfile() or not is_safe(member.name):
            raise ValueError(member.name)
        if member.name != "manifest.json":
            yield member


def _look_at(member: tarfile.TarInfo, opened: tarfile.TarFile) -> tuple[str, str]:
    stream = opened.extractfile(member)
    assert stream is not None
    if not member.name.startswith("tables/"):
        return member.name, digest_of(stream)
    digest = TableDigest()
    for line in io.TextIOWrapper(stream, encoding="utf-8", newline="\n"):
        digest.add(line.removesuffix("\n"))
    return member.name, digest.hexdigest()


def _refuse_other_steps(manifest: Manifest) -> None:
    """Tables of another version have other columns."""
    mine = set(applied_steps())
    theirs = set(manifest.steps)
    if mine != theirs:
        message = _(
            "Bản sao lưu do phiên bản %(version)s tạo ra, các bảng không giống (%(names)s). "
            "Hãy cài đúng phiên bản đó, khôi phục, rồi mới nâng cấp."
        )
        names = ", ".join(sorted(mine ^ theirs)[:5])
        raise BackupError(message % {"version": manifest.version, "names": names})


def _refuse_unless_empty(manifest: Manifest) -> None:
    in_use = AuditRow.objects.exists() or Event.objects.exists() or OutboxMessage.objects.exists()
    strange = [name for name in names_in(settings.FILES) if name not in manifest.files]
    if in_use or strange:
        message = _("Nơi khôi phục không trống. Chỉ khôi phục vào một cơ sở dữ liệu mới và thư mục %(folder)s trống.")
        raise BackupError(message % {"folder": settings.FILES})


def _write_files(opened: tarfile.TarFile, staged: Path) -> None:
    staged.mkdir(parents=True, mode=0o700)
    for member in opened:
        if not member.name.startswith("files/"):
            continue
        target = staged / member.name.removeprefix("files/")
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        stream = opened.extractfile(member)
        assert stream is not None
        with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
            shutil.copyfileobj(stream, written)
            written.flush()
            os.fsync(written.fileno())


def _write_tables(opened: tarfile.TarFile) -> None:
    """Foreign keys are looked at when the transaction commits, on both databases, so the order is free."""
    models = kept_models()
    for model in models:
        # Rows that the tables are born with (kinds of bodies) come again from the backup, with its keys.
        model._base_manager.all()._raw_delete("default")  # no cascade: every table goes
    for model in models:
        stream = opened.extractfile(f"tables/{label_of(model)}.jsonl")
        assert stream is not None
        load(model, io.TextIOWrapper(stream, encoding="utf-8", newline="\n"))
    reset_numbers(models)


def _digest(model: type) -> tuple[int, str]:
    digest = rows.digest_of(model)
    return digest.rows, digest.hexdigest()


def _hold_mail() -> None:
    """What was due when the backup was made may have gone since: a person decides (``roviec-web mail``)."""
    due = OutboxMessage.objects.filter(state=OutboxMessage.State.DUE)
    due.update(state=OutboxMessage.State.UNKNOWN, due_at=timezone.now())


def _put_in_place(staged: Path) -> None:
    """One renaming; what stands there is empty, or left by a restoration of the same backup that was killed."""
    if settings.FILES.exists():
        shutil.rmtree(settings.FILES)
    staged.rename(settings.FILES)
