"""The start of the invented province: made once, kept, never half made."""

from __future__ import annotations

import stat
import subprocess
from pathlib import Path

import pytest

import run_demo


@pytest.fixture
def ran(monkeypatch):
    """The commands that were run, with the folder of data that each was given."""
    commands: list[tuple[tuple[str, ...], Path]] = []

    def keep(*words, settings):
        commands.append((words, Path(settings["ROVIEC_WEB_DATA"])))

    monkeypatch.setattr(run_demo, "run", keep)
    return commands


def test_the_first_start_makes_it_beside_its_place(ran, tmp_path):
    data = tmp_path / "demo"
    run_demo.prepare(data, port="8000")
    assert [words[0] for words, _folder in ran] == ["migrate", "demo"]
    assert {folder.name for _words, folder in ran} == {"demo.new"}
    assert "tiem-chung-2026.docx" in ran[1][0][-1]
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_the_second_start_keeps_it(ran, tmp_path):
    (tmp_path / "demo").mkdir()
    run_demo.prepare(tmp_path / "demo", port="8000")
    assert [words for words, _folder in ran] == [("migrate", "--verbosity", "0"), ("demo", "--sign-ins")]


def test_a_start_that_failed_leaves_no_province_and_the_next_one_begins_anew(ran, tmp_path, monkeypatch):
    def fail(*words, settings):
        (Path(settings["ROVIEC_WEB_DATA"]) / "half").touch()
        raise subprocess.CalledProcessError(1, words)

    data = tmp_path / "demo"
    with monkeypatch.context() as broken:
        broken.setattr(run_demo, "run", fail)
        with pytest.raises(subprocess.CalledProcessError):
            run_demo.prepare(data, port="8000")
    assert not data.exists()
    run_demo.prepare(data, port="8000")
    assert [path.name for path in data.iterdir()] == ["secret-key"]


def test_the_key_is_new_and_read_by_its_owner_alone(ran, tmp_path):
    for name in ("one", "other"):
        run_demo.prepare(tmp_path / name, port="8000")
    keys = [tmp_path / name / "secret-key" for name in ("one", "other")]
    assert len({key.read_text(encoding="utf-8") for key in keys}) == 2
    assert {stat.S_IMODE(key.stat().st_mode) for key in keys} == {0o600}
    assert all(len(key.read_text(encoding="utf-8")) > 50 for key in keys)


def test_the_site_is_of_this_machine_alone(tmp_path):
    settings = run_demo.environment(tmp_path, port="8123")
    assert settings["ROVIEC_WEB_HOSTS"] == "localhost,127.0.0.1,[::1]"
    assert settings["ROVIEC_WEB_ADDRESS"] == "http://127.0.0.1:8123"
    assert settings["ROVIEC_WEB_MAIL"] == "none"


def test_it_serves_once_it_is_prepared(ran, tmp_path, monkeypatch):
    served = []
    monkeypatch.setenv("ROVIEC_WEB_DATA", str(tmp_path / "demo"))
    monkeypatch.setattr("os.execve", lambda _program, words, _settings: served.append(words[1:]))
    run_demo.main([])
    assert served == [["serve", "--bind", "127.0.0.1:8000", "--work"]]


def test_the_sign_ins_alone_serve_nothing(ran, monkeypatch):
    monkeypatch.setattr("os.execve", lambda *_words: pytest.fail("it served"))
    assert run_demo.main(["sign-ins"]) == 0
    assert [words for words, _folder in ran] == [("demo", "--sign-ins")]


def test_a_command_that_fails_ends_it_with_its_status(tmp_path, monkeypatch):
    monkeypatch.setenv("ROVIEC_WEB_DATA", str(tmp_path / "demo"))
    monkeypatch.setattr(run_demo, "PROGRAM", Path("/bin/false"))
    assert run_demo.main([]) == 1
