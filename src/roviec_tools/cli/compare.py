"""``roviec compare``: two versions of a plan, or a parent plan and the sub-plan of a body."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, split_options
from roviec_tools.cli.output import explain_write_error, write_whole
from roviec_tools.cli.reading import compile_one
from roviec_tools.cli.refusal import Status

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from roviec.compare import Comparison, Coverage
    from roviec.errors import Language
    from roviec.model.plan import Plan

_WORDS = {
    "vi": {
        "about": "So sánh hai bản của một kế hoạch; với --parent: đối chiếu văn bản cấp trên (TỆP_CŨ) "
        "với kế hoạch của một cơ quan (TỆP_MỚI).",
        "old": "TỆP_CŨ",
        "new": "TỆP_MỚI",
        "parent": "TỆP_CŨ là văn bản cấp trên, TỆP_MỚI là kế hoạch cấp dưới.",
        "for": "Cơ quan của kế hoạch cấp dưới; không nêu thì lấy cơ quan ban hành TỆP_MỚI.",
        "body": "CƠ_QUAN",
        "format": "text: bản để đọc; json: roviec.compare/1.",
        "output": "Ghi ra tệp, dạng theo đuôi: .html (trang hai cột), .docx (có dấu sửa, chỉ khi so hai bản), .json.",
        "file": "TỆP",
        "full": "In trọn lời văn, không cắt bớt.",
        "strict": "Kết thúc với mã 1 nếu có khác biệt (với --parent: nếu có điều khoản chưa được thực hiện đủ).",
        "date": "Ngày ghi vào các dấu sửa của .docx (năm-tháng-ngày); không nêu thì là hôm nay.",
        "written": "Đã ghi {path}",
        "ending": "Không biết ghi tệp “{name}” ở dạng nào: hãy đặt đuôi {endings}.",
        "no_tracked": "Dấu sửa chỉ có khi so hai bản: với --parent hãy ghi .html hoặc .json.",
        "taken": "“-o {name}” sẽ ghi đè chính văn bản đang đọc: hãy đặt tên khác.",
        "stdin": "Chỉ một trong hai tệp được là “-” (đầu vào chuẩn).",
        "for_alone": "--for chỉ dùng cùng --parent.",
        "no_body": "Không rõ “{name}” là kế hoạch của cơ quan nào: hãy nêu --for, như --for “Sở Y tế”.",
    },
    "en": {
        "about": "Compare two versions of a plan; with --parent: a parent plan (OLD) and the sub-plan of a body (NEW).",
        "old": "OLD",
        "new": "NEW",
        "parent": "OLD is the parent plan, NEW the sub-plan.",
        "for": "The body whose sub-plan it is; else the issuer of NEW.",
        "body": "BODY",
        "format": "text: a page to read; json: roviec.compare/1.",
        "output": "Write to a file in the form of its ending: .html (side by side), .docx (tracked changes, of two "
        "versions only), .json.",
        "file": "FILE",
        "full": "Print the words uncut.",
        "strict": "End with status 1 when there are differences (with --parent: when a clause is not fully carried).",
        "date": "Date of the tracked changes in .docx (year-month-day); today when not given.",
        "written": "Written: {path}",
        "ending": "Cannot tell in which form to write “{name}”: give it the ending {endings}.",
        "no_tracked": "Tracked changes need two versions: with --parent write .html or .json.",
        "taken": "“-o {name}” would overwrite the document itself: choose another name.",
        "stdin": "Only one of the two files may be “-” (standard input).",
        "for_alone": "--for goes with --parent.",
        "no_body": "It does not say whose plan “{name}” is: name the body with --for, such as --for “Sở Y tế”.",
    },
}
_ENDINGS = (".html", ".htm", ".docx", ".json")


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""
    words = _WORDS[language]

    @click.command("compare", cls=Command, language=language, help=words["about"])
    @click.argument("old", type=click.Path(), metavar=words["old"])
    @click.argument("new", type=click.Path(), metavar=words["new"])
    @click.option("--parent", is_flag=True, help=words["parent"])
    @click.option("--for", "body", metavar=words["body"], help=words["for"])
    @click.option(
        "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help=words["format"]
    )
    @click.option("-o", "--output", metavar=words["file"], help=words["output"])
    @click.option("--full", is_flag=True, help=words["full"])
    @click.option("--strict", is_flag=True, help=words["strict"])
    @click.option("--date", "stamp", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help=words["date"])
    @compiler_options(language)
    def command(**values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        return compare_files(**values)

    return command


def compare_files(
    *,
    old: str,
    new: str,
    parent: bool,
    body: str | None,
    form: str,
    output: str | None,
    full: bool,
    strict: bool,
    stamp: datetime | None,
    **values: Any,  # noqa: ANN401 - as above
) -> int:
    """Compile both, compare, print or write."""
    options, _ = split_options(values)
    words = _WORDS[options.language]
    _check(old, new, output, words, parent=parent, body=body)
    before = compile_one(old, options)
    after = compile_one(new, options) if before else None
    if before is None or after is None:
        return Status.REFUSED
    result = _cover(before, after, body, words) if parent else _compare(before, after)
    if output is None:
        _print(result, form, options.language, full=full)
    elif not _write(result, Path(output), options.language, stamp.date() if stamp else None):
        return Status.REFUSED
    return Status.FAULTS if strict and _differs(result) else Status.DONE


def _check(old: str, new: str, output: str | None, words: dict[str, str], *, parent: bool, body: str | None) -> None:
    """Refuse what cannot be meant before anything is read."""
    if old == new == "-":
        raise click.UsageError(words["stdin"])
    if body is not None and not parent:
        raise click.UsageError(words["for_alone"])
    if output is None:
        return
    ending = Path(output).suffix.lower()
    endings = tuple(one for one in _ENDINGS if not (parent and one == ".docx"))
    if parent and ending == ".docx":
        raise click.UsageError(words["no_tracked"])
    if ending not in endings:
        raise click.UsageError(words["ending"].format(name=output, endings=", ".join(endings)))
    if Path(output).resolve() in {Path(name).resolve() for name in (old, new) if name != "-"}:
        raise click.UsageError(words["taken"].format(name=output))


def _compare(old: Plan, new: Plan) -> Comparison:
    from roviec.compare import compare_versions

    return compare_versions(old, new)


def _cover(parent: Plan, child: Plan, body: str | None, words: dict[str, str]) -> Coverage:
    from roviec.compare import compare_with_parent

    name = body or (child.directive.issuer if child.directive else None)
    if name is None:
        raise click.UsageError(words["no_body"].format(name=child.outlined.repaired.source.name))
    return compare_with_parent(parent, child, name)


def _differs(result: Comparison | Coverage) -> bool:
    from roviec.compare import Comparison

    return not (result.is_same if isinstance(result, Comparison) else result.is_complete)


def _print(result: Comparison | Coverage, form: str, language: Language, *, full: bool) -> None:
    if form == "json":
        click.echo(_json(result))
        return
    from roviec.compare import Comparison
    from roviec_tools.cli.view.compared import put_comparison, put_coverage
    from roviec_tools.cli.view.paper import Paper

    paper = Paper.for_stream(sys.stdout, language, full=full)
    if isinstance(result, Comparison):
        put_comparison(paper, result)
    else:
        put_coverage(paper, result)
    paper.finish(sys.stdout)


def _json(result: Comparison | Coverage) -> bytes:
    from roviec.compare import Comparison
    from roviec.compare.as_json import comparison_to_json, coverage_to_json

    return comparison_to_json(result) if isinstance(result, Comparison) else coverage_to_json(result)


def _write(result: Comparison | Coverage, path: Path, language: Language, stamp: date | None) -> bool:
    """Write the file and say where it is; False where that could not be done, and why was said."""
    try:
        write_whole(path, _content(result, path.suffix.lower(), language, stamp))
    except OSError as error:
        click.echo(explain_write_error(path, error, language), err=True)
        return False
    click.echo(_WORDS[language]["written"].format(path=path))
    return True


def _content(result: Comparison | Coverage, ending: str, language: Language, stamp: date | None) -> bytes:
    from roviec.compare import Comparison

    if ending == ".json":
        return _json(result) + b"\n"
    if isinstance(result, Comparison) and ending == ".docx":
        from datetime import datetime

        from roviec.compare.tracked import comparison_to_docx

        return comparison_to_docx(result, on=stamp or datetime.now().astimezone().date())
    from roviec.compare.page import comparison_to_html, coverage_to_html

    page: Callable[..., str] = comparison_to_html if isinstance(result, Comparison) else coverage_to_html
    return page(result, language=language).encode()
