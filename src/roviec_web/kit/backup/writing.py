"""Makes a backup: all rows as of one moment, then every file that they can name."""

from __future__ import annotations

import errno
import io
import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path
from typing import IO, Final

from django.conf import settings
from django.db import connection, transaction
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from roviec_web.kit.backup.files import digest_of, names_in
from roviec_web.kit.backup.manifest import Manifest
from roviec_web.kit.backup.rows import TableDigest, kept_models, label_of, lines_of
from roviec_web.kit.sealing import head

ENDING: Final = ".roviec.tar"
PARTIAL: Final = ".partial"
IN_MEMORY: Final = 1 << 24


def write_backup(target: Path) -> Manifest:
    """Write a backup to a file that is there whole or not at all, whenever this is killed.

    Raises:
        FileExistsError: the target is there.
        OSError: the disk.
    """
    if target.exists():
        raise FileExistsError(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), target.parent) from error
    with _appearing_whole(target) as stream, tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as made:
        manifest = Manifest(made_at=timezone.now().isoformat(), version=version("roviec"))
        with one_moment():
            number, digest = head()
            manifest.audit_head = f"{number}:{digest}"
            manifest.steps = applied_steps()
            for model in kept_models():
                manifest.tables[label_of(model)] = _add_table(made, model)
        # After the rows: a file stands before the row that names it is committed, so none can be missing.
        for name in names_in(settings.FILES):
            with suppress(FileNotFoundError):  # swept meanwhile: no row named it
                manifest.files[name] = _add_file(made, name)
        _add(made, "manifest.json", io.BytesIO(manifest.as_json()))
    return manifest


def applied_steps() -> list[str]:
    """The steps of the tables that the database has."""
    return sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations())


@contextmanager
def one_moment() -> Iterator[None]:
    """See the database as it is now, whatever others write meanwhile; keep nobody waiting."""
    if connection.in_atomic_block:  # in a test, whose transaction is one moment already
        yield
        return
    if connection.vendor == "postgresql":
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
        return
    # Django would begin an IMMEDIATE transaction, which keeps every writer waiting; a deferred one reads a snapshot.
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")


def _add_table(made: tarfile.TarFile, model: type) -> tuple[int, str]:
    digest = TableDigest()
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as lines:
        for line in lines_of(model):
            digest.add(line)
            lines.write(f"{line}\n".encode())
        _add(made, f"tables/{label_of(model)}.jsonl", lines)
    return digest.rows, digest.hexdigest()


def _add_file(made: tarfile.TarFile, name: str) -> str:
    with (settings.FILES / name).open("rb") as stream:
        digest = digest_of(stream)
        _add(made, f"files/{name}", stream)
    return digest


def _add(made: tarfile.TarFile, name: str, stream: IO[bytes]) -> None:
    member = tarfile.TarInfo(name)
    member.size = stream.seek(0, io.SEEK_END)
    member.mtime = int(timezone.now().timestamp())
    member.mode = 0o600
    stream.seek(0)
    made.addfile(member, stream)


@contextmanager
def _appearing_whole(target: Path) -> Iterator[IO[bytes]]:
    """A file without a name until it is whole: what is killed leaves nothing. Where the disk cannot, under another."""
    for left in target.parent.glob(f".*{ENDING}{PARTIAL}"):
        left.unlink(missing_ok=True)
    try:
        number = os.open(target.parent, os.O_TMPFILE | os.O_RDWR, 0o600)
    except (AttributeError, OSError):
        yield from _under_another_name(target)
        return
    with os.fdopen(number, "w+b") as stream:
        yield stream
        _to_disk(stream)
        # `src_dir_fd` has Python call linkat, which follows the link of /proc; link does not.
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.link(f"/proc/self/fd/{stream.fileno()}", target, src_dir_fd=folder, follow_symlinks=True)
        finally:
            os.close(folder)


def _under_another_name(target: Path) -> Iterator[IO[bytes]]:
    partial = target.with_name(f".{target.name.removesuffix(ENDING)}{ENDING}{PARTIAL}")
    try:
        with os.fdopen(os.open(partial, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600), "w+b") as stream:
            yield stream
            _to_disk(stream)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _to_disk(stream: IO[bytes]) -> None:
    stream.flush()
    os.fsync(stream.fileno())
