"""The operator's command."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from provinces import make_province

from roviec_web.bodies.models import Body

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = StringIO()
    call_command("load_units", *arguments, stdout=out)
    return out.getvalue()


def test_it_works():
    assert "Đã tạo 57 cơ quan" in run("--province", "Cao Bằng", "--without-history")
    assert Body.objects.count() == 57
    assert "bỏ qua 1 tỉnh đã có" in run("--province", "Cao Bằng")


def test_a_dry_run_only_counts():
    assert "Sẽ tạo 57 cơ quan" in run("--province", "04", "--without-history", "--dry-run")
    assert not Body.objects.exists()


def test_under_a_body():
    top = make_province().top
    run("--province", "04", "--without-history", "--under", top.code)
    assert Body.objects.get(name="UBND tỉnh Cao Bằng").parent == top


def test_what_is_not_there_is_told_with_what_is():
    with pytest.raises(CommandError, match=r"Lam Sơn.*Cao Bằng"):
        run("--province", "Lam Sơn")
    with pytest.raises(CommandError, match="không-có"):
        run("--country", "--under", "không-có")
