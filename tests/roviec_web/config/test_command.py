"""``roviec-web``: the list of commands, the language, what is unknown."""

from __future__ import annotations

import pytest
from django.utils import translation

from roviec_web.config.command import COMMANDS, main, overview, take_language


@pytest.fixture(autouse=True)
def vietnamese_again():
    yield
    translation.activate("vi")


@pytest.mark.parametrize(
    ("words", "language", "left"),
    [
        (["serve"], "vi", ["serve"]),
        (["--lang", "en", "serve"], "en", ["serve"]),
        (["serve", "--lang=en", "--work"], "en", ["serve", "--work"]),
        (["serve", "--lang", "fr"], "vi", ["serve", "--lang", "fr"]),
    ],
)
def test_the_language_may_stand_anywhere(words, language, left):
    assert take_language(words) == (language, left)


@pytest.mark.parametrize(("words", "status"), [(["--help"], 0), (["help"], 0), ([], 2)])
def test_the_list_names_every_command(capsys, words, status):
    assert main(words) == status
    shown = capsys.readouterr().out
    assert all(f"  {name} " in shown for name in COMMANDS)
    assert "Chạy trang web" in shown


def test_the_list_in_english():
    translation.activate("en")
    assert "Serve the site" in overview()


def test_an_unknown_command_names_those_there_are(capsys):
    assert main(["sreve"]) == 2
    assert "Không có lệnh “sreve”; các lệnh là: serve" in capsys.readouterr().err


def test_the_data_folder_is_made_before_a_command_runs(settings, tmp_path):
    settings.DATA = tmp_path / "new" / "data"
    assert main(["check"]) == 0
    assert settings.DATA.is_dir()


def test_a_data_folder_that_cannot_be_made_is_told_with_its_setting(settings, tmp_path, capsys):
    (tmp_path / "file").touch()
    settings.DATA = tmp_path / "file" / "data"
    assert main(["check"]) == 3
    assert capsys.readouterr().err.startswith("ROVIEC_WEB_DATA: ")
