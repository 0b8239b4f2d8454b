"""A compiler that gives the sample plan, so that these tests see the command line and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sample_plan import sample_plan

import roviec
from roviec.model.options import Options
from roviec.model.plan import Plan
from roviec_tools.cli.main import main


class Calls(list[tuple[bytes, str, Options]]):
    """What the compiler was given, call by call."""


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Put the sample plan in the place of every compilation; a file that begins with "BAD" is refused."""
    calls = Calls()

    def compile_bytes(data: bytes, name: str, options: Options) -> Plan:
        calls.append((data, name, options))
        if data.startswith(b"BAD"):
            raise roviec.IntakeError(
                name, reason_vi="tệp hỏng.", reason_en="it is damaged.", remedy_vi="Gửi lại.", remedy_en="Send again."
            )
        if data.startswith(b"BUG"):
            message = "a fault of ours"
            raise RuntimeError(message)
        return sample_plan()

    monkeypatch.setattr(roviec, "compile_bytes", compile_bytes)
    return calls


@pytest.fixture
def document(tmp_path: Path) -> str:
    """Name of a file that can be compiled."""
    path = tmp_path / "ke-hoach.txt"
    path.write_text("I. MỤC ĐÍCH", encoding="utf-8")
    return str(path)


@pytest.fixture
def roviec_program(compiled: Calls, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run one command line: exit status, standard output, standard error."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run
