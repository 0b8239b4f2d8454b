"""``roviec-web rekey`` through its door."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from people import give_second_factor, make_person

pytestmark = pytest.mark.django_db
NEW = "the key after the change, long enough to be taken as one"


def test_it_says_how_many(capsys, settings):
    give_second_factor(make_person())
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [settings.SECRET_KEY]
    call_command("rekey")
    assert "Đã mã hóa lại 1 yếu tố" in capsys.readouterr().out


def test_what_cannot_be_read_is_told_with_the_way_out(settings):
    give_second_factor(make_person())
    settings.SECRET_KEY = NEW
    with pytest.raises(CommandError, match=r"1 yếu tố\. Bạn hãy thêm khóa cũ vào ROVIEC_WEB_OLD_SECRET_KEYS") as told:
        call_command("rekey")
    assert told.value.returncode == 1
