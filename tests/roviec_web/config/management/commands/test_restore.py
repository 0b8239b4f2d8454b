"""``roviec-web restore`` through its door; what it promises is tested in ``kit/backup/test_reading.py``."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from people import give_second_factor, make_person

from roviec_web.kit.backup.writing import write_backup
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db


@pytest.fixture
def backup(settings, tmp_path):
    settings.FILES = tmp_path / "files"
    target = tmp_path / "x.roviec.tar"
    return target, write_backup(target).digest()


def test_it_restores_and_tells_the_digest(backup, capsys):
    target, digest = backup
    call_command("restore", target)
    assert f"Mã của toàn bộ dữ liệu: {digest}" in capsys.readouterr().out
    assert AuditRow.objects.get().action == "site.restore"


def test_it_only_looks(backup, capsys):
    target, digest = backup
    call_command("restore", target, "--check")
    assert digest in capsys.readouterr().out
    assert not AuditRow.objects.exists()


def test_a_site_in_use_is_refused(backup):
    target, _digest = backup
    call_command("restore", target)
    with pytest.raises(CommandError, match="không trống") as refused:
        call_command("restore", target)
    assert refused.value.returncode == 3


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CommandError, match="Không đọc hay ghi được"):
        call_command("restore", tmp_path / "none.roviec.tar")


def test_factors_of_another_key_are_told_with_the_way_out(settings, tmp_path):
    settings.FILES = tmp_path / "files"
    person = make_person()
    give_second_factor(person)
    target = tmp_path / "x.roviec.tar"
    write_backup(target)
    person.delete()
    settings.SECRET_KEY = "the key of another site than the one that was backed up"
    with pytest.raises(CommandError, match="1 yếu tố thứ hai được mã hóa bằng một khóa bí mật khác") as told:
        call_command("restore", target)
    assert told.value.returncode == 1
