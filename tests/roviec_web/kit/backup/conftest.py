"""A site with a little of everything in it, whose files stand in a folder of the test's own."""

from __future__ import annotations

import shutil

import pytest
from people import three_people
from provinces import make_province

from roviec_web.kit.audit import record
from roviec_web.kit.backup.rows import kept_models
from roviec_web.kit.events import emit
from roviec_web.kit.outbox import send_mail_later
from roviec_web.kit.sealing import seal_all


@pytest.fixture
def files(tmp_path, settings):
    settings.FILES = tmp_path / "site" / "files"
    for name, content in (("ab/abc1", b"k\xe1\xba\xbf ho\xe1\xba\xa1ch"), ("cd/cde2", b"\x00" * 3_000_000)):
        (settings.FILES / name).parent.mkdir(parents=True)
        (settings.FILES / name).write_bytes(content)
    return settings.FILES


@pytest.fixture
def site(db, files):
    province = make_province()
    three_people(province.health, province.hoa_an)
    record("field.plough", acting_user=None, data={"depth_cm": 20.0, "note": "Đồng Chùa"})
    emit("field.ploughed", {"code": "4kq0c7zt2m"})
    send_mail_later(key="k", to="an@lamson.example", subject="Lời mời", text="Kính gửi")
    seal_all()
    return province


@pytest.fixture
def emptied(files):
    """Make the site a new one: no row, no file."""

    def empty() -> None:
        for model in kept_models():
            model._base_manager.all()._raw_delete("default")
        shutil.rmtree(files, ignore_errors=True)

    return empty
