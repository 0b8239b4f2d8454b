"""``roviec read-back``: the table of assigned work after an office filled it in, read back against its plan."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.files import InputFile
from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, split_options
from roviec_tools.cli.output import explain_write_error, write_whole
from roviec_tools.cli.reading import compile_one, explain_os_error
from roviec_tools.cli.refusal import Status

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.options import Options
    from roviec.model.plan import Plan
    from roviec.readback import ColumnMap, ReadBack

_WORDS = {
    "vi": {
        "about": "Đọc lại bảng phân công đã điền (BẢNG: .xlsx, .xls, .ods), đối chiếu từng hàng với kế hoạch. "
        "Không nêu -o thì chỉ xem thử, không ghi gì.",
        "sheet": "BẢNG",
        "plan": "Kế hoạch mà bảng được xuất ra từ đó.",
        "columns": "Bản đồ cột (JSON): cột nào là gì. Chưa có tệp thì ghi ra theo tiêu đề của bảng, để xem và sửa.",
        "by": "Ai đã điền bảng; ghi cạnh mỗi chỗ thêm, sửa.",
        "who": "TÊN",
        "output": "Ghi các chỗ thêm, sửa ra tệp JSON (roviec.edits/1). Văn bản của kế hoạch không đổi.",
        "file": "TỆP",
        "format": "text: bản để đọc; json: roviec.edits/1.",
        "full": "In trọn lời văn, không cắt bớt.",
        "strict": "Kết thúc với mã 1 nếu bảng có lỗi, và khi đó không ghi -o.",
        "written": "Đã ghi {path}",
        "map_written": "Đã ghi bản đồ cột {path}: hãy xem lại, sửa nếu cột nào bị hiểu nhầm.",
        "not_written": "Bảng có lỗi (--strict) nên chưa ghi {path}.",
        "dry": "Chỉ xem thử, chưa ghi gì. Thêm “-o sua-doi.json” để ghi.",
        "bad_map": "Không đọc được bản đồ cột “{name}”: tệp không đúng dạng ({error}). "
        "Hãy sửa, hoặc xóa tệp để lệnh ghi lại bản đồ mới.",
        "ending": "“-o {name}”: kết quả là JSON, hãy đặt đuôi .json.",
        "taken": "“{name}” là tệp đang đọc, sẽ bị ghi đè: hãy đặt tên khác.",
        "stdin": "Chỉ một trong hai tệp được là “-” (đầu vào chuẩn).",
    },
    "en": {
        "about": "Read back the table of assigned work that was filled in (SHEET: .xlsx, .xls, .ods), row by row "
        "against its plan. Without -o nothing is written.",
        "sheet": "SHEET",
        "plan": "The plan that the table was made from.",
        "columns": "Map of columns (JSON): which column is what. Where there is no such file it is written by the "
        "headers of the sheet, to be looked at and mended.",
        "by": "Who filled it in; noted beside everything that was added or changed.",
        "who": "NAME",
        "output": "Write what was added and changed to a JSON file (roviec.edits/1). The words of the plan stay.",
        "file": "FILE",
        "format": "text: a page to read; json: roviec.edits/1.",
        "full": "Print the words uncut.",
        "strict": "End with status 1 when the sheet has errors; -o is then not written.",
        "written": "Written: {path}",
        "map_written": "Map of columns written: {path}. Look at it, and mend it where a column was taken for another.",
        "not_written": "The sheet has errors (--strict): {path} was not written.",
        "dry": "Nothing was written. Add “-o edits.json” to write.",
        "bad_map": "Cannot read the map of columns “{name}”: it is none ({error}). "
        "Mend it, or delete the file to have a new one written.",
        "ending": "“-o {name}”: the result is JSON, give it the ending .json.",
        "taken": "“{name}” is a file that is read and would be overwritten: choose another name.",
        "stdin": "Only one of the two files may be “-” (standard input).",
    },
}


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""
    words = _WORDS[language]

    @click.command("read-back", cls=Command, language=language, help=words["about"])
    @click.argument("sheet", type=click.Path(), metavar=words["sheet"])
    @click.option("--plan", "plan_name", type=click.Path(), required=True, metavar=words["file"], help=words["plan"])
    @click.option("--columns", type=click.Path(), metavar=words["file"], help=words["columns"])
    @click.option("--by", metavar=words["who"], help=words["by"])
    @click.option("-o", "--output", metavar=words["file"], help=words["output"])
    @click.option(
        "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help=words["format"]
    )
    @click.option("--full", is_flag=True, help=words["full"])
    @click.option("--strict", is_flag=True, help=words["strict"])
    @compiler_options(language)
    def command(**values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        options, own = split_options(values)
        return read_sheet(options=options, **own)

    return command


def read_sheet(
    *,
    sheet: str,
    plan_name: str,
    columns: str | None,
    by: str | None,
    output: str | None,
    form: str,
    full: bool,
    strict: bool,
    options: Options,
) -> int:
    """Read one sheet back, show what it holds, and write it where that is asked for."""
    words = _WORDS[options.language]
    _check_names(sheet, plan_name, output, words)
    known = _read_map(columns, options.language) if columns else None
    plan = compile_one(plan_name, options)
    data = _read(sheet, options) if plan else None
    if plan is None or data is None:
        return Status.REFUSED
    found = _found(data, sheet, plan, known, options)
    if found is None:
        return Status.REFUSED
    edits = _edits(found, plan, sheet, data, by)
    if form == "json":
        click.echo(edits, nl=False)
    else:
        from roviec_tools.cli.view.returned import print_read_back

        print_read_back(found, sheet, sys.stdout, language=options.language, full=full, with_map=known is None)
    refused = strict and not found.is_clean
    if columns and known is None and not _write(columns, _map(found), words["map_written"], options):
        return Status.REFUSED
    if refused:
        click.echo(words["not_written"].format(path=output) if output else "", nl=bool(output), err=True)
        return Status.FAULTS
    if output is None:
        click.echo(words["dry"], err=True)
        return Status.DONE
    return Status.DONE if _write(output, edits, words["written"], options) else Status.REFUSED


def _check_names(sheet: str, plan_name: str, output: str | None, words: dict[str, str]) -> None:
    if sheet == plan_name == "-":
        raise click.UsageError(words["stdin"])
    if output is None:
        return
    if Path(output).suffix.lower() != ".json":
        raise click.UsageError(words["ending"].format(name=output))
    if Path(output).resolve() in {Path(name).resolve() for name in (sheet, plan_name)}:
        raise click.UsageError(words["taken"].format(name=output))


def _read_map(name: str, language: Language) -> ColumnMap | None:
    """The map; None where there is none yet."""
    from roviec.readback import ColumnMapError, column_map_from_json

    path = Path(name)
    try:
        return column_map_from_json(path.read_bytes()) if path.exists() else None
    except ColumnMapError as error:
        raise click.UsageError(_WORDS[language]["bad_map"].format(name=name, error=error)) from error
    except OSError as error:
        raise click.UsageError(explain_os_error(name, error, language)) from error


def _read(name: str, options: Options) -> bytes | None:
    try:
        return InputFile.named(name).read(options.limits.max_bytes)
    except OSError as error:
        click.echo(explain_os_error(name, error, options.language), err=True)
        return None


def _found(data: bytes, name: str, plan: Plan, known: ColumnMap | None, options: Options) -> ReadBack | None:
    from datetime import date

    from roviec import IntakeError
    from roviec.readback import read_back

    try:
        # The civil day of the machine: a day of completion that is still to come is a slip.
        return read_back(data, Path(name).name, plan, columns=known, today=date.today(), options=options)  # noqa: DTZ011
    except IntakeError as error:
        click.echo(error.message(options.language), err=True)
        return None


def _edits(found: ReadBack, plan: Plan, sheet: str, data: bytes, by: str | None) -> bytes:
    from roviec.readback import edits_to_json

    return edits_to_json(found, plan, sheet_name=Path(sheet).name, sheet_data=data, added_by=by)


def _map(found: ReadBack) -> bytes:
    from roviec.readback import column_map_to_json

    return column_map_to_json(found.columns)


def _write(name: str, content: bytes, told: str, options: Options) -> bool:
    try:
        write_whole(Path(name), content)
    except OSError as error:
        click.echo(explain_write_error(Path(name), error, options.language), err=True)
        return False
    click.echo(told.format(path=name), err=True)
    return True
