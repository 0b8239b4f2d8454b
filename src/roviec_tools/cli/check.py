"""``roviec check``: the faults of plan documents, each at its line, and how clear their tasks are."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.files import NO_FILES, InputFile, find_files
from roviec_tools.cli.help import Command
from roviec_tools.cli.ignoring import ENDING, Entry, IgnoreError, read_entries, sift
from roviec_tools.cli.options import compiler_options, files_argument, split_options
from roviec_tools.cli.reading import Refusal, each_document, explain_os_error
from roviec_tools.cli.refusal import Status
from roviec_tools.cli.reports.checked import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.errors import Language
    from roviec.model.options import Options

_WORDS = {
    "vi": {
        "about": "Kiểm tra văn bản kế hoạch. In từng lỗi tại dòng của nó, rồi mức “6 rõ” và điều khoản nên sửa trước.",
        "format": "text: để đọc; json: một đối tượng mỗi tệp; sarif, github: cho trang duyệt và trình soạn thảo.",
        "strict": "Kết thúc với mã 1 nếu văn bản có lỗi (mức lỗi).",
        "ignore": "Bỏ qua các mã hay nhóm mã này, như FM,SP003.",
        "per_file": "Bỏ qua mã ở các tệp có tên theo mẫu, như '*.pdf:LO'.",
        "ignore_file": f"Tệp ghi những gì bỏ qua và lý do; “<tên văn bản>{ENDING}” bên cạnh văn bản luôn được đọc.",
        "codes": "MÃ",
        "file": "TỆP",
    },
    "en": {
        "about": 'Check plan documents. Prints each fault at its line, then the "6 rõ" and the clauses to mend first.',
        "format": "text: to read; json: one object a file; sarif, github: for review pages and editors.",
        "strict": "End with status 1 when a document has findings of severity error.",
        "ignore": "Set these codes or families of codes aside, such as FM,SP003.",
        "per_file": "Set codes aside in files whose names fit a pattern, such as '*.pdf:LO'.",
        "ignore_file": f"File that says what to set aside and why; “<document>{ENDING}” beside it is always read.",
        "codes": "CODES",
        "file": "FILE",
    },
}


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""
    words = _WORDS[language]
    forms = click.Choice(["text", "json", "sarif", "github"])

    @click.command("check", cls=Command, language=language, help=words["about"])
    @files_argument(language)
    @click.option("--format", "form", type=forms, default="text", show_default=True, help=words["format"])
    @click.option("--strict", is_flag=True, help=words["strict"])
    @click.option("--ignore", multiple=True, metavar=words["codes"], help=words["ignore"])
    @click.option("--per-file-ignore", multiple=True, metavar=f"*:{words['codes']}", help=words["per_file"])
    @click.option("--ignore-file", multiple=True, type=click.Path(), metavar=words["file"], help=words["ignore_file"])
    @compiler_options(language)
    def command(**values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        return check_files(**values)

    return command


@dataclass(slots=True)
class _Run:
    """One run of the command."""

    options: Options
    entries: tuple[Entry, ...]
    checked: list[Checked]
    refused: bool = False

    def each(self, inputs: tuple[InputFile, ...]) -> Iterator[Checked]:
        """Check one file after the other; what cannot be read is told and left out."""
        for file, outcome in each_document(inputs, self.options):
            if isinstance(outcome, Refusal):
                click.echo(outcome.message, err=True)
                self.refused = True
                continue
            own = _own_entries(file, self.options.language)
            found = Checked(file.name, outcome, sift(outcome.findings, file.name, self.entries, own))
            self.checked.append(found)
            yield found


def check_files(
    *,
    files: tuple[str, ...],
    strict: bool,
    form: str,
    ignore: tuple[str, ...],
    per_file_ignore: tuple[str, ...],
    ignore_file: tuple[str, ...],
    **values: Any,  # noqa: ANN401 - as above
) -> int:
    """Check every file that can be read; the status tells the worst that happened."""
    options, _ = split_options(values)
    inputs = find_files(files)
    if not inputs:
        click.echo(NO_FILES[options.language], err=True)
        return Status.REFUSED
    try:
        entries = _entries(ignore, per_file_ignore, ignore_file, options.language)
        run = _Run(options, entries, [])
        _print(run, inputs, form)
    except IgnoreError as error:
        click.echo(f"roviec: {error}", err=True)
        return Status.WRONG_USE
    if run.refused:
        return Status.REFUSED
    return Status.FAULTS if strict and any(checked.has_errors for checked in run.checked) else Status.DONE


def _entries(
    ignore: tuple[str, ...], per_file: tuple[str, ...], files: tuple[str, ...], language: Language
) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for given in ignore:
        found += read_entries(given, "--ignore", language)
    for given in per_file:
        pattern, _, codes = given.rpartition(":")
        found += read_entries(f"{pattern or '*'}: {codes}", "--per-file-ignore", language)
    for name in files:
        found += _read_file(Path(name), language)
    return tuple(found)


def _own_entries(file: InputFile, language: Language) -> tuple[Entry, ...]:
    """Of the file of comments beside the document, where there is one."""
    if file.path is None:
        return ()
    beside = file.path.with_name(file.path.name + ENDING)
    return _read_file(beside, language) if beside.is_file() else ()


def _read_file(path: Path, language: Language) -> tuple[Entry, ...]:
    try:
        return read_entries(path.read_text(encoding="utf-8-sig"), str(path), language)
    except OSError as error:
        raise IgnoreError(explain_os_error(str(path), error, language)) from error
    except UnicodeDecodeError as error:
        raise IgnoreError(_NOT_UTF8[language].format(name=path)) from error


_NOT_UTF8 = {
    "vi": "tệp “{name}” không phải văn bản UTF-8; hãy lưu lại bằng bảng mã UTF-8.",
    "en": "the file “{name}” is no UTF-8 text; save it again as UTF-8.",
}


def _print(run: _Run, inputs: tuple[InputFile, ...], form: str) -> None:
    if form == "sarif":
        from roviec_tools.cli.reports.sarif import sarif_report

        click.echo(sarif_report(list(run.each(inputs)), run.options.language))
        return
    if form in {"json", "github"}:
        from roviec_tools.cli.reports.as_json import json_report
        from roviec_tools.cli.reports.github import github_report

        report = json_report if form == "json" else github_report
        for checked in run.each(inputs):
            if printed := report(checked):
                click.echo(printed)
        return
    _print_text(run, inputs)


def _print_text(run: _Run, inputs: tuple[InputFile, ...]) -> None:
    from roviec_tools.cli.reports.text import put_report, put_total
    from roviec_tools.cli.view.paper import Paper

    for checked in run.each(inputs):
        paper = Paper.for_stream(sys.stdout, run.options.language)
        put_report(paper, checked)
        paper.finish(sys.stdout)
    paper = Paper.for_stream(sys.stdout, run.options.language)
    put_total(paper, run.checked)
    paper.finish(sys.stdout)
