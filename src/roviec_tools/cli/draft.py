"""``roviec draft``: the skeleton of a body's sub-plan, in the words of the parent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, file_argument, split_options
from roviec_tools.cli.output import explain_write_error, write_whole
from roviec_tools.cli.reading import compile_one
from roviec_tools.cli.refusal import Status
from roviec_tools.cli.writers import CannotMakeError, typeset

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.export.draft.bodies import NoSuchBody
    from roviec.export.draft.skeleton import Draft
    from roviec.model.plan import Plan

_ENDINGS = (".docx", ".pdf")
_WORDS = {
    "vi": {
        "about": "Dựng khung kế hoạch triển khai cho một cơ quan: các điều khoản giao cho cơ quan ấy, thời hạn "
        "kế thừa, và chỗ trống ở nơi kế hoạch cấp trên không nói.",
        "for": "Tên cơ quan, viết tắt hay không dấu đều được: “Sở Y tế”, “so y te”, “SYT”.",
        "output": "Tệp để ghi: đuôi .docx, hoặc .pdf để in.",
        "body": "TÊN",
        "file": "TỆP",
        "ending": "Không biết ghi tệp “{name}” ở dạng nào: hãy đặt đuôi .docx hoặc .pdf.",
        "same": "“-o {name}” sẽ ghi đè chính văn bản đang đọc: hãy đặt tên khác.",
        "unknown": "“{file}” không giao việc cho cơ quan nào tên là “{wanted}”.",
        "several": "“{wanted}” có thể là nhiều cơ quan trong “{file}”: hãy nêu rõ một trong các tên: {names}.",
        "near": "Có phải là: {names}?",
        "all": "Các cơ quan có việc: {names}.",
        "nobody": "Văn bản không giao việc cho cơ quan nào.",
        "written": "Đã ghi {path}: {body}, {lead} điều khoản chủ trì, {executing} thực hiện, {coordinating} phối hợp, "
        "{common} giao chung.",
        "by_class": "Văn bản không nêu tên cơ quan này: các điều khoản lấy theo nhóm cơ quan mà văn bản giao việc.",
        "halted": "{count} điều khoản không vận hành: giữ nguyên lời văn, không có ô để điền.",
    },
    "en": {
        "about": "Draft the skeleton of a body's sub-plan: the clauses given to it, inherited deadlines, and blanks "
        "where the parent plan says nothing.",
        "for": "Name of the body; abbreviations and names without accents will do: “Sở Y tế”, “so y te”, “SYT”.",
        "output": "The file to write: .docx, or .pdf to be printed.",
        "body": "NAME",
        "file": "FILE",
        "ending": "Cannot tell in which form to write “{name}”: give it the ending .docx or .pdf.",
        "same": "“-o {name}” would overwrite the document itself: choose another name.",
        "unknown": "“{file}” gives no work to a body of the name “{wanted}”.",
        "several": "“{wanted}” may be several bodies of “{file}”: name one of them: {names}.",
        "near": "Is it one of these: {names}?",
        "all": "Bodies that have work: {names}.",
        "nobody": "The document gives no work to any body.",
        "written": "Written {path}: {body}, leads {lead} clauses, carries out {executing}, "
        "takes part in {coordinating}, shares {common}.",
        "by_class": "The document does not name this body: the clauses are those of the classes that hold it.",
        "halted": "{count} clauses are not operated: their words are kept, nothing is to be filled in.",
    },
}
_MOST_NAMES = 12


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""
    words = _WORDS[language]

    @click.command("draft", cls=Command, language=language, help=words["about"])
    @file_argument(language)
    @click.option("--for", "body", required=True, metavar=words["body"], help=words["for"])
    @click.option("-o", "--output", required=True, metavar=words["file"], help=words["output"])
    @compiler_options(language)
    def command(file: str, body: str, output: str, **values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        options, _ = split_options(values)
        _check_output(output, file, options.language)
        plan = compile_one(file, options)
        if plan is None:
            return Status.REFUSED
        return draft_plan(plan, file, body, Path(output), options.language)

    return command


def _check_output(output: str, file: str, language: Language) -> None:
    words = _WORDS[language]
    path = Path(output)
    if path.suffix.lower() not in _ENDINGS:
        raise click.UsageError(words["ending"].format(name=output))
    if path.resolve() == Path(file).resolve():
        raise click.UsageError(words["same"].format(name=output))


def draft_plan(plan: Plan, file: str, wanted: str, path: Path, language: Language) -> Status:
    """Write the skeleton for one body and say what went into it."""
    from roviec.export.draft.bodies import NoSuchBody, find_body
    from roviec.export.draft.skeleton import draft_paper

    body = find_body(plan, wanted)
    if isinstance(body, NoSuchBody):
        click.echo(_explain(plan, body, file, language), err=True)
        return Status.WRONG_USE
    draft = draft_paper(plan, body)
    try:
        write_whole(path, _content(draft, path, language))
    except CannotMakeError as error:
        click.echo(str(error), err=True)
        return Status.REFUSED
    except OSError as error:
        click.echo(explain_write_error(path, error, language), err=True)
        return Status.REFUSED
    click.echo(_told(draft, path, language))
    return Status.DONE


def _content(draft: Draft, path: Path, language: Language) -> bytes:
    if path.suffix.lower() == ".pdf":
        return typeset(draft.paper, language)
    from roviec.export.word.plan import draft_to_docx

    return draft_to_docx(draft)


def _told(draft: Draft, path: Path, language: Language) -> str:
    from roviec.export.draft.duties import Part

    words = _WORDS[language]
    counts = {part.value: draft.count(part) for part in Part}
    told = [words["written"].format(path=path, body=draft.body.name, **counts)]
    if not draft.body.names:
        told.append(words["by_class"])
    halted = sum(not duty.operated for duty in draft.duties)
    if halted:
        told.append(words["halted"].format(count=halted))
    return " ".join(told)


def _explain(plan: Plan, missing: NoSuchBody, file: str, language: Language) -> str:
    """That there is no such body, and which there are."""
    from roviec.export.draft.bodies import bodies_of

    words = _WORDS[language]
    near = ", ".join(f"“{name}”" for name in missing.near)
    if missing.several:
        return words["several"].format(wanted=missing.wanted, file=file, names=near)
    told = words["unknown"].format(wanted=missing.wanted, file=file)
    if near:
        return f"{told} {words['near'].format(names=near)}"
    names = bodies_of(plan)
    if not names:
        return f"{told} {words['nobody']}"
    shown = ", ".join(f"“{name}”" for name in names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    return f"{told} {words['all'].format(names=shown)}"
