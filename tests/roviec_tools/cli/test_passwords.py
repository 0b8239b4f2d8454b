"""Passwords of files on the command line."""

from __future__ import annotations

import io
import sys

import click
import pytest
from click.testing import CliRunner

from roviec_tools.cli.passwords import password_option, passwords_of
from roviec_tools.cli.progress import Watch


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def passwords_for(*arguments: str) -> dict[str, list[str]]:
    """What a command line says of three files."""
    found: dict[str, list[str]] = {}

    @click.command()
    @password_option("vi")
    def command() -> int:
        passwords = passwords_of(Watch("vi", 1), "vi")
        found.update({name: list(passwords.of(name)) for name in ("a.docx", "thu.eml/b.doc", "c.pdf")})
        return 0

    result = CliRunner().invoke(command, arguments, standalone_mode=False)
    if result.exception:
        raise result.exception
    return found


def test_a_password_belongs_to_a_file_by_its_whole_name_or_the_last_part():
    assert passwords_for("--password", "kho/a.docx=bí mật=1", "--password", "b.doc=hai") == {
        "a.docx": ["bí mật=1"],
        "thu.eml/b.doc": ["hai"],
        "c.pdf": [],
    }
    assert passwords_for("--password", "thu.eml/b.doc=hai")["thu.eml/b.doc"] == ["hai"]


def test_a_password_without_a_file_is_wrong_use(roviec_program, document):
    status, printed, complaint = roviec_program("compile", document, "--password", "bimat")
    assert (status, printed) == (2, "")
    assert "TỆP=MẬT_KHẨU" in complaint
    assert "bimat" not in complaint


@pytest.fixture
def typed(monkeypatch):
    """What a person types when asked, and the questions."""
    answers: list[str] = []
    questions: list[str] = []

    def prompt(question: str, **how: object) -> str:
        assert how["hide_input"]
        questions.append(question)
        return answers.pop(0)

    monkeypatch.setattr(click, "prompt", prompt)
    return answers, questions


def test_a_person_at_a_terminal_is_asked_by_the_name_of_the_file_three_times_at_most(typed, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stderr", Terminal())
    answers, questions = typed
    answers.extend(["một", "hai", "ba"])
    assert list(passwords_of(Watch("vi", 1), "vi").of("thu.eml/b.doc")) == ["một", "hai", "ba"]
    assert all("“thu.eml/b.doc”" in question for question in questions)
    assert [question.startswith("Mật khẩu không đúng.") for question in questions] == [False, True, True]


def test_an_empty_answer_ends_the_asking(typed, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stderr", Terminal())
    typed[0].append("")
    assert list(passwords_of(Watch("en", 1), "en").of("b.doc")) == []


def test_nobody_is_asked_where_input_is_a_pipe(typed, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("x"))
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(passwords_of(Watch("vi", 1), "vi").of("b.doc")) == []
    assert typed[1] == []
