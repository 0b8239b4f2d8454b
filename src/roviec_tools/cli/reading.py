"""Opening and compiling the files of the command line, and what is said when that cannot be done."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

import click

from roviec_tools.cli.files import InputFile
from roviec_tools.cli.passwords import passwords_of
from roviec_tools.cli.progress import Watch
from roviec_tools.cli.refusal import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from roviec.errors import Language
    from roviec.model.options import Options
    from roviec.model.plan import Plan
    from roviec_tools.opening import LeftOut, Opened

_REASONS: dict[Language, dict[type[OSError], tuple[str, str]]] = {
    # The first kind that fits counts: OSError is the last.
    "vi": {
        FileNotFoundError: ("không có tệp này.", "Hãy xem lại tên và thư mục."),
        PermissionError: ("không có quyền đọc.", "Hãy xin quyền đọc tệp, hoặc chép tệp về thư mục của mình."),
        IsADirectoryError: ("đây là thư mục.", "Hãy nêu một tệp."),
        OSError: ("máy không đọc được ({error}).", "Hãy chép tệp sang chỗ khác rồi thử lại."),
    },
    "en": {
        FileNotFoundError: ("there is no such file.", "Check its name and folder."),
        PermissionError: ("you may not read it.", "Ask for the right to read it, or copy it to a folder of yours."),
        IsADirectoryError: ("it is a folder.", "Name a file."),
        OSError: ("the system cannot read it ({error}).", "Copy it elsewhere and try again."),
    },
}
_CANNOT = {
    "vi": "Không đọc được tệp “{name}”: {reason} {remedy}",
    "en": "Cannot read the file “{name}”: {reason} {remedy}",
}
_FAULT = {
    "vi": "Không biên dịch được tệp “{name}”: chương trình có lỗi ({error}). "
    "Hãy báo cho người phát triển; đặt ROVIEC_DEBUG=1 để in chi tiết.",
    "en": "Cannot compile the file “{name}”: a fault of this program ({error}). "
    "Please report it; ROVIEC_DEBUG=1 prints the details.",
}
_NOT_INSIDE = {
    "vi": "Không đọc được tệp “{name}”: trong “{around}” không có văn bản này. "
    "Xem các văn bản bên trong bằng: roviec outline “{around}”",
    "en": "Cannot read the file “{name}”: there is no such document in “{around}”. "
    "See those inside with: roviec outline “{around}”",
}
_SEVERAL = {
    "vi": "Tệp “{name}” chứa {count} văn bản; lệnh này đọc một văn bản. Hãy nêu một trong các tên: {names}.",
    "en": "The file “{name}” holds {count} documents, and this command reads one. Name one of them: {names}.",
}
_NOTHING_INSIDE = {
    "vi": "Không đọc được tệp “{name}”: bên trong không có văn bản nào. Hãy nộp văn bản cần đọc.",
    "en": "Cannot read the file “{name}”: there is no document inside. Hand in the document itself.",
}

_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not compiled."""

    message: str
    """One paragraph for the user: the file, the reason, what to do."""


def each_document(inputs: Sequence[InputFile], options: Options) -> Iterator[tuple[InputFile, Plan | Refusal]]:
    """Open and compile files, letters and archives document by document, with a bar for a person who looks on.

    What is left out of a letter or an archive without being a fault (a logo, a file that lies there twice) is told on
    standard error.

    Yields:
        Each document with its plan, or with why there is none. A document keeps the bytes that it was read from.
    """
    watch = Watch(options.language, len(inputs))
    seen: dict[str, str] = {}
    for file in inputs:
        # Files found in folders are read once, however many copies lie there; one that is named is meant.
        yield from watch.each(_documents_of(file, options, watch, seen if file.is_found else {}))


def compile_one(name: str, options: Options) -> Plan | None:
    """Compile the one document of a sub-command; where it is refused, say so on standard error and give None.

    A letter or an archive is taken where it holds one document; of several, the name must tell which one is meant:
    "thư.eml/kế hoạch.doc".
    """
    outcomes = list(each_document((InputFile.named(name),), options))
    plans = [plan for _, plan in outcomes if not isinstance(plan, Refusal)]
    for _, outcome in outcomes:
        if isinstance(outcome, Refusal):
            click.echo(outcome.message, err=True)
    if len(plans) > 1:
        names = _listed([file.name for file, outcome in outcomes if not isinstance(outcome, Refusal)])
        told = _SEVERAL[options.language].format(name=name, count=len(plans), names=names)
        click.echo(told, err=True)
    return plans[0] if len(plans) == 1 else None


def print_each(name: str, options: Options, show: Callable[[Plan], None]) -> Status:
    """Print something of every document of a file; of several, each below its name. Tells how the run ends."""
    file = InputFile.named(name)
    refused = False
    for document, outcome in each_document((file,), options):
        if isinstance(outcome, Refusal):
            click.echo(outcome.message, err=True)
            refused = True
            continue
        if document.inside != file.inside:
            click.echo(f"==> {document.name} <==")
        show(outcome)
    return Status.REFUSED if refused else Status.DONE


def _documents_of(
    file: InputFile, options: Options, watch: Watch, seen: dict[str, str]
) -> Iterator[tuple[InputFile, Plan | Refusal]]:
    try:
        yield from _opened(file, options, watch, seen)
    except OSError as error:
        yield file, Refusal(explain_os_error(file.name, error, options.language))
    except Exception as error:
        if os.environ.get("ROVIEC_DEBUG"):
            raise
        yield file, Refusal(_FAULT[options.language].format(name=file.name, error=repr(error)))


def _opened(
    file: InputFile, options: Options, watch: Watch, seen: dict[str, str]
) -> Iterator[tuple[InputFile, Plan | Refusal]]:
    from roviec.errors import OwnFileError
    from roviec_tools.opening import LeftOut, Reason, as_path, open_documents

    is_empty = True
    before = len(seen)
    for opened in open_documents(
        file.read(options.limits.max_bytes),
        file.own_name,
        options,
        passwords=passwords_of(watch, options.language),
        cache=_cache,
        progress=watch.page,
        seen=seen,
        only=file.document_name if file.inside else None,
    ):
        one = _named_in_full(opened, file)
        if isinstance(one, LeftOut) and not one.is_fault:
            click.echo(one.message(options.language), err=True)
            is_empty = is_empty and one.reason is not Reason.DUPLICATE
            continue
        is_empty = False
        if file.is_found and not isinstance(one, LeftOut) and isinstance(one.outcome, OwnFileError):
            click.echo(one.outcome.message(options.language), err=True)  # pages lie beside the plans they show
            continue
        yield _compiled(file, one, options)
    fresh = list(islice(reversed(seen.items()), len(seen) - before))
    seen.update((digest, file.shown(as_path(name))) for digest, name in fresh)
    if is_empty:
        told = _NOT_INSIDE if file.inside else _NOTHING_INSIDE
        yield file, Refusal(told[options.language].format(name=file.name, around=file.path or file.own_name))


def _named_in_full(one: Opened | LeftOut, file: InputFile) -> Opened | LeftOut:
    """The same with the folder of the file in the names of its messages: two folders may hold files of one name."""
    from roviec import IntakeError
    from roviec_tools.opening import LeftOut, Reason

    if isinstance(one, LeftOut):
        # a twin in a file that was opened before has its full name already
        is_twin_here = one.reason is Reason.DUPLICATE and one.detail.startswith(f"{file.own_name}/")
        return replace(one, shown=file.shown(one.shown), detail=file.shown(one.detail) if is_twin_here else one.detail)
    if isinstance(one.outcome, IntakeError):
        one.outcome.name = file.shown(one.name)
    return one


def _cache() -> Path | None:
    from roviec_tools.ocr import default_cache

    return default_cache()


def _compiled(file: InputFile, one: Opened | LeftOut, options: Options) -> tuple[InputFile, Plan | Refusal]:
    from roviec import IntakeError, compile_source
    from roviec_tools.opening import LeftOut

    if isinstance(one, LeftOut):
        return file, Refusal(one.message(options.language))
    document = file.member(one.name, one.data)
    if isinstance(one.outcome, IntakeError):
        return document, Refusal(one.outcome.message(options.language))
    return document, compile_source(one.outcome, options)


def _listed(names: Sequence[str]) -> str:
    shown = [f"“{name}”" for name in names[:_MOST_NAMES]]
    return ", ".join((*shown, "…") if len(names) > _MOST_NAMES else shown)


def explain_os_error(name: str, error: OSError, language: Language) -> str:
    """The file, the reason and what to do, of a failure of the file system."""
    reasons = _REASONS[language]
    reason, remedy = next(words for kind, words in reasons.items() if isinstance(error, kind))
    return _CANNOT[language].format(name=name, reason=reason.format(error=error.strerror or error), remedy=remedy)
