"""``roviec completion``."""

from __future__ import annotations

import click
import pytest

from roviec_tools.cli.completion import SHELLS, completion_script
from roviec_tools.cli.main import main


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_its_script(roviec_program, shell, monkeypatch):
    if shell == "bash":  # click asks bash for its version
        monkeypatch.setenv("PATH", "/usr/bin:/bin")
    status, printed, _ = roviec_program("completion", shell)
    assert status == 0
    assert "_ROVIEC_COMPLETE" in printed


def test_a_shell_that_is_not_known_is_misuse():
    with pytest.raises(ValueError, match="tcsh"):
        completion_script("tcsh", click.Command("x"))


def test_the_program_answers_the_script(monkeypatch, capsys):
    monkeypatch.setenv("_ROVIEC_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "roviec comp")
    monkeypatch.setenv("COMP_CWORD", "1")
    main([])
    assert capsys.readouterr().out.split() == ["plain,compile", "plain,compare", "plain,completion"]
