"""``roviec-web backup`` through its door."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from roviec_web.kit.backup.reading import check_backup
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    settings.FILES = tmp_path / "files"
    settings.BACKUPS = tmp_path / "backups"
    return settings


def test_it_writes_a_file_named_by_the_time_and_audits_it(folders, capsys):
    call_command("backup")
    (made,) = folders.BACKUPS.iterdir()
    digest = check_backup(made).digest()
    assert digest in capsys.readouterr().out
    row = AuditRow.objects.get()
    assert (row.action, row.target_code, row.data["digest"]) == ("site.backup", made.name, digest)


def test_a_file_that_is_there_is_refused(tmp_path):
    target = tmp_path / "x.roviec.tar"
    call_command("backup", to=target)
    with pytest.raises(CommandError, match="đã có") as refused:
        call_command("backup", to=target)
    assert refused.value.returncode == 3


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CommandError, match="Không ghi được"):
        call_command("backup", to=tmp_path / "file" / "x.roviec.tar")
