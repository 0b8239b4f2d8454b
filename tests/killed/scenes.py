"""What is done while it is killed, and what must hold afterwards: nothing lost, nothing doubled, nothing half."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from kept_documents import plan_text
from people import give_role, make_person
from provinces import make_province

from roviec_web.bodies.actions.imports import import_bodies
from roviec_web.bodies.models import Body
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.models import Compilation, Document, Original
from roviec_web.documents.store import path_of
from roviec_web.kit import sealing
from roviec_web.kit.audit import AuditRow
from roviec_web.kit.backup.files import digests_in
from roviec_web.kit.backup.reading import check_backup, restore_backup
from roviec_web.kit.backup.rows import digest_of, kept_models, label_of
from roviec_web.kit.backup.writing import write_backup
from roviec_web.kit.errors import ActionError
from roviec_web.kit.job_runs import release_lost, run_due
from roviec_web.kit.models import Delivery
from roviec_web.kit.verifying import verify

UPLOADS = 5
BODIES = 60
KIND = "Sở và cơ quan ngang sở"
ROWS = 300
FINISHED = {Document.State.COMPILED, Document.State.REFUSED}


class Site:
    """The province of the tests, and who works in it."""

    def __init__(self):
        self.province = make_province()
        self.an = make_person("Nguyễn Thị An")
        for kind in ("planner", "administrator"):
            give_role(self.an, self.province.top, kind)

    def upload(self, number: str) -> Document:
        stream = io.BytesIO(text_of(number))
        return upload_document(
            body=self.province.health, name=f"{number.replace('/', '-')}.txt", stream=stream, acting_user=self.an
        )


def open_site() -> Site:
    return Site()


def text_of(number: str) -> bytes:
    return plan_text(number=number, title=f"Kế hoạch {number}").encode()


def settle_jobs() -> None:
    """Time passes: what the killed process held is free again; then another worker does what is due."""
    release_lost()
    for _ in range(4):
        Delivery.objects.filter(state=Delivery.State.DUE).update(due_at=timezone.now())
        DBTaskResult.objects.ready().update(run_after=timezone.now())
        run_due()


class Scene:
    """One play; a subclass says what."""

    def __init__(self, site: Site):
        self.site = site
        self.folder = Path(settings.DATA) / type(self).__name__
        self.folder.mkdir()
        self.number = 0
        """Of the round."""

    def prepare(self) -> None:
        """Before the round."""

    def act(self) -> None:
        raise NotImplementedError

    def check(self) -> None:
        """After the kill."""

    def finish(self) -> None:
        """After the last round."""


class Upload(Scene):
    """Whoever was told that a file was taken in finds it; who was not sends it again, and it is there once."""

    def names(self) -> list[str]:
        return [f"{self.number * UPLOADS + n}/KH-SYT" for n in range(UPLOADS)]

    def act(self) -> None:
        acknowledged = os.open(self.folder / str(self.number), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        for name in self.names():
            self.site.upload(name)
            os.write(acknowledged, f"{name}\n".encode())

    def check(self) -> None:
        noted = self.folder / str(self.number)
        told = noted.read_text().splitlines() if noted.exists() else []
        for name in told:
            assert self.found(name) == 1, f"{name} was acknowledged and is lost"
        for original in Original.objects.all():
            content = path_of(original.sha256).read_bytes()
            assert hashlib.sha256(content).hexdigest() == original.sha256, "a file is not what its row says"
        for name in self.names():
            if not self.found(name):
                self.site.upload(name)
            assert self.found(name) == 1, f"{name} is doubled"

    def found(self, name: str) -> int:
        return Document.objects.filter(sha256=hashlib.sha256(text_of(name)).hexdigest()).count()

    def finish(self) -> None:
        settle_jobs()


class Compile(Scene):
    """Each document is compiled once, or says why not, and no job is left half done."""

    def prepare(self) -> None:
        self.codes = [self.site.upload(f"{1_000_000 + self.number * 2 + n}/KH-SYT").code for n in range(2)]

    def act(self) -> None:
        run_due()

    def check(self) -> None:
        settle_jobs()
        documents = Document.objects.filter(code__in=self.codes)
        assert {document.state for document in documents} <= FINISHED
        assert all(document.fault for document in documents if document.state == Document.State.REFUSED)
        compiled = Compilation.objects.filter(document__code__in=self.codes).values_list("document__code", flat=True)
        assert sorted(compiled) == sorted(d.code for d in documents if d.state == Document.State.COMPILED)
        told = AuditRow.objects.filter(action="document.compile", target_code__in=self.codes)
        assert told.count() <= len(self.codes), "a compilation was recorded twice"
        assert not DBTaskResult.objects.filter(status__in=["READY", "RUNNING"]).exists()
        assert not Delivery.objects.exclude(state=Delivery.State.DONE).exists()


class Import(Scene):
    """A list of bodies is there whole or not at all, and a second time it changes nothing."""

    def run(self) -> None:
        lines = ["Loại,Tên,Tên viết tắt,Thuộc"]
        lines += [f"{KIND},Sở thứ {self.number} phần {n},S{self.number}P{n}," for n in range(BODIES)]
        data = "\n".join(lines).encode()
        import_bodies(data=data, file_name="danh-sach.csv", into=self.site.province.top, acting_user=self.site.an)

    def act(self) -> None:
        self.run()

    def check(self) -> None:
        assert self.found() in {0, BODIES}, "half a list was imported"
        self.run()
        assert self.found() == BODIES

    def found(self) -> int:
        return Body.objects.filter(name__startswith=f"Sở thứ {self.number} phần ").count()


class Sealing(Scene):
    """The chain is whole after each kill, and in the end every row has one seal."""

    def prepare(self) -> None:
        sealing.BATCH = 20
        rows = [AuditRow(action="field.plough", data={"furrow": n}) for n in range(ROWS)]
        AuditRow.objects.bulk_create(rows)

    def act(self) -> None:
        sealing.seal_all()

    def check(self) -> None:
        assert verify().faults == ()

    def finish(self) -> None:
        sealing.seal_all()
        found = verify()
        assert (found.faults, found.unsealed, found.sealed) == ((), 0, AuditRow.objects.count())


class Backup(Scene):
    """A backup is there whole or not at all; nothing half is left beside it."""

    def act(self) -> None:
        write_backup(self.folder / f"{self.number}.roviec.tar")

    def check(self) -> None:
        left = [path.name for path in self.folder.iterdir()]
        assert left in ([], [f"{self.number}.roviec.tar"]), left
        for name in left:
            check_backup(self.folder / name)
            (self.folder / name).unlink()


class Restore(Scene):
    """A site is empty or whole, never half; an interrupted restoration is simply done again."""

    def __init__(self, site: Site):
        super().__init__(site)
        self.source = self.folder / "site.roviec.tar"
        self.made = write_backup(self.source)
        self.own = {"kit.auditrow", "kit.outboxmessage"}  # a restoration writes a row and holds mail

    def prepare(self) -> None:
        with transaction.atomic():
            for model in kept_models():
                model._base_manager.all()._raw_delete("default")
        shutil.rmtree(settings.FILES, ignore_errors=True)

    def act(self) -> None:
        restore_backup(self.source)

    def check(self) -> None:
        if not AuditRow.objects.exists():
            assert all(not model._base_manager.exists() for model in kept_models()), "half a site was restored"
            restore_backup(self.source)
        assert digests_in(settings.FILES) == self.made.files
        for model in kept_models():
            label = label_of(model)
            assert label in self.own or digest_of(model).hexdigest() == self.made.tables[label][1], label
        try:
            restore_backup(self.source)
        except ActionError:
            return
        message = "a site in use was restored over"
        raise AssertionError(message)


SCENES = (Upload, Compile, Import, Sealing, Backup, Restore)
