"""``roviec-web audit verify`` through its door."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from roviec_web.kit.audit import record
from roviec_web.kit.models import AuditRow, AuditSeal
from roviec_web.kit.sealing import head

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def rows():
    for number in range(3):
        record("field.plough", acting_user=None, data={"furrow": number})
    call_command("audit", "seal")


def test_a_whole_audit(capsys):
    record("field.sow", acting_user=None)
    call_command("audit", "verify")
    shown = capsys.readouterr().out
    number, digest = head()
    assert "Đã kiểm tra 3 dòng" in shown
    assert f"Đầu chuỗi: {number}:{digest}" in shown
    assert "Phần đuôi: 1 dòng chưa niêm phong" in shown
    assert "Nhật ký nguyên vẹn." in shown


def test_every_fault_is_named_and_the_status_tells(capsys):
    first, second, third = AuditRow.objects.order_by("id")
    AuditRow.objects.filter(pk=first.pk).update(action="field.sow")
    second.delete()
    AuditSeal.objects.filter(row_id=third.pk).delete()
    with pytest.raises(CommandError, match="Nhật ký có 2 chỗ sai") as refused:
        call_command("audit", "verify")
    assert refused.value.returncode == 1
    shown = capsys.readouterr().err
    assert f"Dòng {first.pk} (niêm phong số 1) không còn như lúc được niêm phong." in shown
    assert f"Dòng {second.pk or first.pk + 1} (niêm phong số 2) đã bị xoá." in shown


def test_a_head_that_was_noted_is_compared(capsys):
    number, digest = head()
    call_command("audit", "verify", head=(number, digest))
    with pytest.raises(CommandError):
        call_command("audit", "verify", head=(number, "0" * 64))
    assert "bị cắt hoặc làm lại" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "12", "12:xyz", f"x:{'0' * 64}"])
def test_a_head_that_is_none_is_wrong_use(text, capsys):
    with pytest.raises(SystemExit) as end:
        call_command("audit", "verify", "--head", text)
    assert end.value.code == 2
    assert "SỐ:MÃ" in capsys.readouterr().err
