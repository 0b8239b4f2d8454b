"""A compiler that gives the sample plan, so that these tests see the command line and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_plan import sample_plan

import roviec
import roviec_tools.opening
from roviec.model.options import Options
from roviec.source import Source
from roviec_tools.cli.main import main
from roviec_tools.opening import Opened


class Calls(list[tuple[bytes, str, Options]]):
    """What the compiler was given, call by call."""


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Put the sample plan in the place of every compilation; a file that begins with "BAD" is refused."""
    calls = Calls()

    def open_documents(data: bytes, name: str, options: Options, **_: object) -> Iterator[Opened]:
        calls.append((data, name, options))
        source: Source | roviec.IntakeError = sample_plan().outlined.repaired.source
        if data.startswith(b"BAD"):
            source = roviec.IntakeError(
                name, reason_vi="tệp hỏng.", reason_en="it is damaged.", remedy_vi="Gửi lại.", remedy_en="Send again."
            )
        if data.startswith(b"BUG"):
            message = "a fault of ours"
            raise RuntimeError(message)
        yield Opened(name, source, data)

    monkeypatch.setattr(roviec_tools.opening, "open_documents", open_documents)
    monkeypatch.setattr(roviec, "compile_source", lambda _source, _options: sample_plan())
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
