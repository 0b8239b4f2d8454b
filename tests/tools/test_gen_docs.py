"""Pages that are made from the program are up to date."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from roviec_tools.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def gen_docs():
    spec = importlib.util.spec_from_file_location("gen_docs", ROOT / "tools" / "gen_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pages_of_the_repository_are_up_to_date(gen_docs, capsys):
    assert gen_docs.main(["--check"]) == 0, capsys.readouterr().out


def test_a_stale_page_is_named_and_then_written(gen_docs, tmp_path, capsys):
    assert gen_docs.main(["--check"], tmp_path) == 1
    assert "run make docs" in capsys.readouterr().out
    assert gen_docs.main([], tmp_path) == 0
    assert gen_docs.main(["--check"], tmp_path) == 0


def test_every_command_is_there_in_both_languages(gen_docs):
    page = gen_docs.commands_page()
    for name in COMMANDS:
        assert f"Usage: roviec {name}" in page
        assert f"Cách dùng: roviec {name}" in page


def test_a_rule_has_a_page_and_a_row_and_a_rule_that_is_gone_has_none(gen_docs, tmp_path, capsys):
    gen_docs.main([], tmp_path)
    page = (tmp_path / "docs/rules/NB001.md").read_text(encoding="utf-8")
    assert page.startswith("# NB001: A number of a list is missing (đánh số bị nhảy)\n")
    assert "\n## Why it matters\n\nEither a clause" in page
    assert "[NB001](NB001.md)" in (tmp_path / "docs/rules/README.md").read_text(encoding="utf-8")
    (tmp_path / "docs/rules/NB000.md").write_text("gone", encoding="utf-8")
    assert gen_docs.main(["--check"], tmp_path) == 1
    assert "NB000" in capsys.readouterr().out
    gen_docs.main([], tmp_path)
    assert not (tmp_path / "docs/rules/NB000.md").exists()


def test_every_setting_has_a_row_with_what_it_accepts(gen_docs):
    page = gen_docs.settings_page()
    for setting in gen_docs.SETTINGS:
        assert f"`{setting.name}`" in page
        assert setting.accepted in page
    assert "| `ROVIEC_WEB_SECRET_KEY` (secret) |" in page
