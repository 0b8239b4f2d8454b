"""The check that keeps views behind queries and actions catches what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

import check_views


@pytest.fixture
def screen(tmp_path) -> Path:
    folder = tmp_path / "src" / "roviec_web" / "console" / "home"
    folder.mkdir(parents=True)
    return folder / "views.py"


@pytest.mark.parametrize(
    "line",
    [
        "rows = Body.objects.all()",
        "def f():\n    return Body._default_manager.get(code=code)",
        "from django.shortcuts import get_object_or_404",
    ],
)
def test_a_view_that_goes_past_the_queries_is_named(screen, tmp_path, capsys, line):
    screen.write_text(line, encoding="utf-8")
    assert check_views.main(tmp_path) == 1
    assert "src/roviec_web/console/home/views.py:" in capsys.readouterr().out


def test_a_view_that_asks_queries_passes(screen, tmp_path, capsys):
    screen.write_text('"""The objects of a person."""\nrows = bodies_visible_to(user)\n', encoding="utf-8")
    assert check_views.main(tmp_path) == 0
    assert "none goes past" in capsys.readouterr().out


def test_our_own_views_pass():
    assert check_views.main() == 0
