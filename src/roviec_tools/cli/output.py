"""Where ``roviec compile -o`` writes and in which form: a file, or one a document in a folder; whole or not at all."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from roviec_tools.cli.files import STDIN
from roviec_tools.cli.writers import Wanted, write_docx, write_ics, write_json, write_page, write_pdf, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from roviec.errors import Language
    from roviec.model.plan import Plan
    from roviec_tools.cli.files import InputFile


@dataclass(frozen=True, slots=True)
class Form:
    """A form in which a plan is written."""

    name: str
    """As ``--format`` names it."""
    endings: tuple[str, ...]
    """Of the file to be written, in lower case; a folder gets the first."""
    write: Callable[[Plan, InputFile, Wanted], bytes]
    vi: str
    """What it is, for the help page."""
    en: str


FORMS = (
    Form("html", (".html", ".htm"), write_page, "trang xem cạnh văn bản gốc", "a page beside the source"),
    Form("json", (".json",), write_json, "dữ liệu cho máy", "data for machines"),
    Form("xlsx", (".xlsx",), write_xlsx, "bảng phân công nhiệm vụ", "the table of assigned work"),
    Form("docx", (".docx",), write_docx, "trình bày lại đúng thể thức", "set anew in the prescribed form"),
    Form("pdf", (".pdf",), write_pdf, "bản in, gắn thẻ", "typeset and tagged"),
    Form("ics", (".ics",), write_ics, "lịch thời hạn", "a calendar of the deadlines"),
)
"""Every form of ``-o``; the first is what a folder gets where ``--format`` says nothing of it."""


def tell_forms(language: Language) -> str:
    """The endings and what each gives, for help pages and complaints."""
    return ", ".join(f"{form.endings[0]} ({form.vi if language == 'vi' else form.en})" for form in FORMS)


_MISUSE = {
    "vi": {
        "ending": "Không biết ghi tệp “{name}” ở dạng nào: hãy đặt một trong các đuôi {forms}, "
        "hoặc nêu một thư mục, như “-o ket-qua/”.",
        "several": "“-o {name}” là một tệp nhưng có {count} văn bản: hãy nêu một thư mục, như “-o ket-qua/”.",
        "same": "“-o {name}” sẽ ghi đè chính văn bản đang đọc: hãy đặt tên khác.",
    },
    "en": {
        "ending": "Cannot tell in which form to write “{name}”: give it one of the endings {forms}, "
        "or name a folder, such as “-o results/”.",
        "several": "“-o {name}” is one file and there are {count} documents: name a folder, such as “-o results/”.",
        "same": "“-o {name}” would overwrite the document itself: choose another name.",
    },
}
_CANNOT = {
    "vi": "Không ghi được tệp “{name}”: {reason} {remedy}",
    "en": "Cannot write the file “{name}”: {reason} {remedy}",
}
_REASONS: dict[Language, dict[type[OSError], tuple[str, str]]] = {
    # The first kind that fits counts: OSError is the last.
    "vi": {
        FileNotFoundError: ("không có thư mục “{folder}”.", "Hãy tạo thư mục trước, hoặc ghi vào thư mục khác."),
        PermissionError: ("không có quyền ghi vào thư mục này.", "Hãy ghi vào thư mục của mình."),
        IsADirectoryError: ("đã có thư mục cùng tên.", "Hãy đặt tên khác."),
        NotADirectoryError: ("“{folder}” không phải là thư mục.", "Hãy ghi vào thư mục khác."),
        OSError: ("máy không ghi được ({error}).", "Hãy xem ổ đĩa còn chỗ không, hoặc ghi vào thư mục khác."),
    },
    "en": {
        FileNotFoundError: ("there is no folder “{folder}”.", "Make it first, or write to another folder."),
        PermissionError: ("you may not write to this folder.", "Write to a folder of yours."),
        IsADirectoryError: ("there is a folder of that name.", "Choose another name."),
        NotADirectoryError: ("“{folder}” is no folder.", "Write to another folder."),
        OSError: ("the system cannot write it ({error}).", "See whether the disk is full, or write to another folder."),
    },
}


@dataclass(slots=True)
class Output:
    """What the option ``-o`` names."""

    name: str
    folder: bool
    form: Form
    taken: set[Path] = field(default_factory=set)
    """The documents themselves, and what has been written in this run: none of them is written over."""

    def path_for(self, file: InputFile) -> Path:
        """The file to write for a document; in a folder two documents of one name get two files."""
        if not self.folder:
            return Path(self.name)
        stem = Path(file.document_name).stem if file.name != STDIN else "stdin"
        path, count = Path(self.name) / f"{stem}{self.form.endings[0]}", 1
        while path.resolve() in self.taken:
            count += 1
            path = path.with_name(f"{stem}-{count}{self.form.endings[0]}")
        self.taken.add(path.resolve())
        return path


def plan_output(name: str, inputs: Sequence[InputFile], form: str, language: Language) -> Output:
    """Check ``-o`` against the documents before any is compiled.

    Args:
        name: as given. A name that ends with a slash, and an existing folder, get one file a document.
        inputs: the documents.
        form: name of a form, of ``--format``, which counts in a folder only.
        language: of complaints.
    Raises:
        UsageError: the ending says no form, or one file is named for several documents or for the document itself.
    """
    words = _MISUSE[language]
    sources = {file.path.resolve() for file in inputs if file.path}
    path = Path(name)
    if name.endswith(("/", os.sep)) or path.is_dir():
        return Output(name, folder=True, form=_named(form), taken=sources)
    found = _ending_with(path.suffix.lower())
    if found is None:
        raise click.UsageError(words["ending"].format(name=name, forms=tell_forms(language)))
    if len(inputs) > 1:
        raise several_for_one(name, len(inputs), language)
    if path.resolve() in sources:
        raise click.UsageError(words["same"].format(name=name))
    return Output(name, folder=False, form=found)


def _named(name: str) -> Form:
    return next((form for form in FORMS if form.name == name), FORMS[0])


def _ending_with(ending: str) -> Form | None:
    return next((form for form in FORMS if ending in form.endings), None)


def several_for_one(name: str, count: int, language: Language) -> click.UsageError:
    """What is wrong where one file is named for several documents."""
    return click.UsageError(_MISUSE[language]["several"].format(name=name, count=count))


def write_whole(path: Path, content: bytes, *, make_folder: bool = False) -> None:
    """Write a file so that it is never seen half-written: beside its place first, then put there in one step.

    Raises:
        OSError: it cannot be written; what stood there before stands there still.
    """
    path = path.resolve()
    if make_folder:
        path.parent.mkdir(exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(path)
    beside = path.with_name(f".{path.name[:80]}.{os.getpid()}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def explain_write_error(path: Path, error: OSError, language: Language) -> str:
    """The file, the reason and what to do."""
    reason, remedy = next(words for kind, words in _REASONS[language].items() if isinstance(error, kind))
    said = reason.format(folder=path.parent, error=error.strerror or error)
    return _CANNOT[language].format(name=path, reason=said, remedy=remedy)
