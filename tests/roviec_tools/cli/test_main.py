"""The table of sub-commands, help, and how a run ends."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from roviec_tools.cli.main import COMMANDS, main


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help_in_both_languages(roviec_program, name):
    status, vietnamese, _ = roviec_program(name, "--help")
    _, english, _ = roviec_program(name, "--lang", "en", "--help") if name != "completion" else (0, "Usage:", "")
    assert status == 0
    assert vietnamese.startswith("Cách dùng: roviec")
    assert "Usage:" not in vietnamese
    assert "Show this message" not in vietnamese
    assert english.startswith("Usage:")


def test_help_lists_the_commands_in_their_order(roviec_program):
    status, printed, _ = roviec_program("--help")
    places = [printed.index(f"\n  {name} ") for name in COMMANDS]
    assert status == 0
    assert places == sorted(places)


def test_no_command_shows_help_and_is_wrong_use(roviec_program):
    status, _, complaint = roviec_program()
    assert status == 2
    assert "Lệnh:" in complaint


def test_an_unknown_command_names_those_that_exist(roviec_program):
    status, _, complaint = roviec_program("bien-dich")
    assert status == 2
    assert "Không có lệnh “bien-dich”" in complaint
    assert "compile, check" in complaint


def test_version(roviec_program):
    assert roviec_program("--version")[:2] == (0, "roviec 0.1.0\n")


def test_output_is_utf8_under_a_plain_locale(document):
    environment = {**os.environ, "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "roviec_tools.cli", "compile", "--help"],
        env=environment,
        capture_output=True,
        check=True,
    )
    assert "Biên dịch văn bản kế hoạch" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_fault(document):
    script = f"{sys.executable} -m roviec_tools.cli completion bash | head -n 1 >/dev/null; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_help_costs_little_more_than_the_library_it_is_made_with():
    bare = _coldest([sys.executable, "-c", "import click"])
    assert _coldest([sys.executable, "-m", "roviec_tools.cli", "--help"]) < 4 * bare


def _coldest(command: list[str]) -> float:
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True)
        took.append(time.perf_counter() - begun)
    return min(took)


def test_neither_the_compiler_nor_rich_is_loaded_for_help():
    script = "import sys; from roviec_tools.cli.main import main; main(['--help']); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[-1]
    assert "'click'" in loaded
    for late in ("'rich'", "'lxml'", "'pypdfium2'", "'roviec.compiler'"):
        assert late not in loaded


def test_main_takes_the_arguments_of_the_process_when_it_is_given_none(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["roviec", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("roviec ")
