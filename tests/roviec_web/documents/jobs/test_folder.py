from __future__ import annotations

import os
import time

import pytest
from kept_documents import plan_text, upload

from roviec_web.documents.jobs.folder import take_in_folder
from roviec_web.documents.models import Document
from roviec_web.kit.models import AuditRow


@pytest.fixture
def folder(settings, tmp_path, province):
    settings.INTAKE = tmp_path / "intake"
    place = settings.INTAKE / f"{province.health.code} Sở Y tế"
    place.mkdir(parents=True)
    return place


def put(folder, name, content, *, age_s=120):
    place = folder / name
    place.write_bytes(content.encode() if isinstance(content, str) else content)
    os.utime(place, (time.time() - age_s,) * 2)
    return place


def test_it_works(folder, province):
    put(folder, "kế hoạch.txt", plan_text())
    take_in_folder()
    document = Document.objects.get()
    assert (document.body, document.way, document.uploaded_by) == (province.health, "folder", None)
    assert AuditRow.objects.get(action="document.upload").actor_id is None
    assert [place.name for place in folder.iterdir()] == ["done"]
    assert (folder / "done" / "kế hoạch.txt").read_text() == plan_text()


def test_what_is_still_written_is_left_alone(folder):
    put(folder, "đang chép.txt", plan_text(), age_s=5)
    put(folder, "tải.pdf.part", plan_text())
    put(folder, "~$kế hoạch.docx", plan_text())
    put(folder, ".ẩn", plan_text())
    take_in_folder()
    assert not Document.objects.exists()
    assert len(list(folder.iterdir())) == 4


def test_what_is_refused_is_put_aside_with_the_reason(folder, settings):
    settings.UPLOAD_BYTES = 1_000_000
    put(folder, "a.pdf", b"MZ\x90\0")
    put(folder, "b.txt", b"x" * 1_000_001)
    take_in_folder()
    assert not Document.objects.exists()
    assert "chương trình" in (folder / "refused" / "a.pdf.txt").read_text(encoding="utf-8")
    assert "1 MB" in (folder / "refused" / "b.txt.txt").read_text(encoding="utf-8")
    assert AuditRow.objects.filter(action="document.refuse").count() == 2


def test_a_file_that_was_taken_in_before_a_kill_is_only_moved(folder, province):
    upload(province.health, plan_text())
    put(folder, "kế hoạch.txt", plan_text())
    take_in_folder()
    assert Document.objects.count() == 1
    assert "đã có tệp này" in (folder / "done" / "kế hoạch.txt.txt").read_text(encoding="utf-8")


def test_no_file_is_written_over(folder):
    put(folder, "a.txt", plan_text())
    take_in_folder()
    put(folder, "a.txt", plan_text("13/KH-SYT"))
    take_in_folder()
    assert len(list((folder / "done").iterdir())) == 2
    assert Document.objects.count() == 2


def test_other_folders_and_links_are_left_alone(folder, settings, tmp_path):
    other = settings.INTAKE / "khác"
    other.mkdir()
    put(other, "a.txt", plan_text())
    secret = put(tmp_path, "mật khẩu.txt", plan_text())
    (folder / "liên kết.txt").symlink_to(secret)
    take_in_folder()
    assert not Document.objects.exists()
    assert secret.exists()


def test_without_the_setting_nothing_happens(settings, db):
    settings.INTAKE = None
    take_in_folder()
    assert not Document.objects.exists()
