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
