"""``roviec compile``: documents in, plans out, as a view in the terminal or in one of the forms of ``output.FORMS``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.files import NO_FILES, find_files
from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, files_argument, split_options
from roviec_tools.cli.output import (
    FORMS,
    explain_write_error,
    plan_output,
    several_for_one,
    tell_forms,
    write_whole,
)
from roviec_tools.cli.reading import Refusal, each_document
from roviec_tools.cli.refusal import Status
from roviec_tools.cli.writers import CannotMakeError, Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.errors import Language
    from roviec.model.options import Options
    from roviec.model.plan import Plan
    from roviec_tools.cli.files import InputFile
    from roviec_tools.cli.output import Output

_WORDS = {
    "vi": {
        "about": "Biên dịch văn bản kế hoạch. TỆP có thể là tệp, thư mục, hoặc “-” (đầu vào chuẩn).",
        "format": "text: bản để đọc; json: một đối tượng mỗi tệp, mỗi đối tượng một dòng; "
        "các dạng khác: khi ghi vào thư mục (-o).",
        "output": "Ghi ra tệp, dạng theo đuôi: {forms}; thư mục (“ket-qua/”) thì mỗi văn bản một tệp, "
        "dạng theo --format.",
        "needs_output": "Dạng “{form}” không in ra màn hình được: hãy nêu nơi ghi, như “-o ket-qua/”.",
        "written": "Đã ghi {path}",
        "with_text": "Kèm toàn văn đã sửa lỗi vào JSON.",
        "with_map": "Kèm bản đồ từ toàn văn đã sửa về tệp gốc vào JSON.",
        "table": "Với .docx và .pdf: chỉ ghi bảng phân công nhiệm vụ.",
        "no_table": "--table chỉ dùng khi ghi ra .docx hoặc .pdf (bảng ở dạng .xlsx: -o bang.xlsx).",
        "full": "In trọn lời văn của các điều khoản, không cắt bớt.",
        "strict": "Kết thúc với mã 1 nếu văn bản có lỗi (mức error).",
    },
    "en": {
        "about": "Compile plan documents. FILE may be a file, a folder, or “-” (standard input).",
        "format": "text: a page to read; json: one object a file, one object a line; the others: in a folder (-o).",
        "output": "Write to a file in the form of its ending: {forms}; a folder (“results/”) gets one file a document, "
        "in the form of --format.",
        "needs_output": "The form “{form}” cannot be printed: say where to write it, such as “-o results/”.",
        "written": "Written: {path}",
        "with_text": "Put the repaired text into the JSON.",
        "with_map": "Put the map from the repaired text to the source into the JSON.",
        "table": "Of .docx and .pdf: write the table of assigned work alone.",
        "no_table": "--table is for .docx and .pdf only (the table as .xlsx: -o table.xlsx).",
        "full": "Print the words of clauses uncut.",
        "strict": "End with status 1 when a document has findings of severity error.",
    },
}
_OUTPUT = {"vi": "TỆP", "en": "FILE"}
_PRINTED = ("text", "json")
_TABLED = ("docx", "pdf")
_FORMATS = (*_PRINTED, *(form.name for form in FORMS if form.name not in _PRINTED))


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""
    words = _WORDS[language]

    @click.command("compile", cls=Command, language=language, help=words["about"])
    @files_argument(language)
    @click.option(
        "--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True, help=words["format"]
    )
    @click.option("-o", "--output", metavar=_OUTPUT[language], help=words["output"].format(forms=tell_forms(language)))
    @click.option("--with-text", is_flag=True, help=words["with_text"])
    @click.option("--with-map", is_flag=True, help=words["with_map"])
    @click.option("--table", is_flag=True, help=words["table"])
    @click.option("--full", is_flag=True, help=words["full"])
    @click.option("--strict", is_flag=True, help=words["strict"])
    @compiler_options(language)
    def command(**values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        return compile_files(**values)

    return command


def compile_files(*, files: tuple[str, ...], strict: bool, output: str | None, table: bool, **values: Any) -> int:  # noqa: ANN401 - as above
    """Compile every file that can be read; the status tells the worst that happened."""
    options, shape = split_options(values)
    if output is None and shape["form"] not in _PRINTED:
        raise click.UsageError(_WORDS[options.language]["needs_output"].format(form=shape["form"]))
    inputs = find_files(files)
    if not inputs:
        click.echo(NO_FILES[options.language], err=True)
        return Status.REFUSED
    target = plan_output(output, inputs, shape["form"], options.language) if output else None
    if table and (target is None or target.form.name not in _TABLED):
        raise click.UsageError(_WORDS[options.language]["no_table"])
    outcomes = each_document(inputs, options)
    if target and not target.folder:
        outcomes = _only_one(list(outcomes), target, options.language)
    refused = faulty = False
    for file, outcome in outcomes:
        if isinstance(outcome, Refusal):
            click.echo(outcome.message, err=True)
            refused = True
            continue
        if target is None:
            _print(outcome, language=options.language, **shape)
        elif not _write(outcome, file, target, _wanted(options, shape, table=table)):
            refused = True
        faulty = faulty or any(finding.severity == "error" for finding in outcome.findings)
    if refused:
        return Status.REFUSED
    return Status.FAULTS if strict and faulty else Status.DONE


def _only_one(
    outcomes: list[tuple[InputFile, Plan | Refusal]], target: Output, language: Language
) -> Iterator[tuple[InputFile, Plan | Refusal]]:
    """What a letter or an archive holds is known only once it is open: one file takes one document."""
    plans = sum(not isinstance(outcome, Refusal) for _, outcome in outcomes)
    if plans > 1:
        raise several_for_one(target.name, plans, language)
    return iter(outcomes)


def _print(plan: Plan, *, language: Language, form: str, with_text: bool, with_map: bool, full: bool) -> None:
    if form == "json":
        from roviec.export import plan_to_json

        click.echo(plan_to_json(plan, with_text=with_text, with_map=with_map))
        return
    from roviec_tools.cli.view.page import print_plan

    print_plan(plan, sys.stdout, language=language, full=full)


def _wanted(options: Options, shape: dict[str, Any], *, table: bool) -> Wanted:
    return Wanted(options, with_text=shape["with_text"], with_map=shape["with_map"], table=table)


def _write(plan: Plan, file: InputFile, target: Output, wanted: Wanted) -> bool:
    """Write the file of one document and say where it is; False where that could not be done, and why was said."""
    path = target.path_for(file)
    try:
        write_whole(path, target.form.write(plan, file, wanted), make_folder=target.folder)
    except CannotMakeError as error:
        click.echo(str(error), err=True)
        return False
    except OSError as error:
        click.echo(explain_write_error(path, error, wanted.options.language), err=True)
        return False
    click.echo(_WORDS[wanted.options.language]["written"].format(path=path))
    return True
