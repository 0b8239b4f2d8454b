"""Options that several sub-commands share, and what they make of the compiler's ``Options``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.passwords import password_option

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from roviec.errors import Language
    from roviec.model.options import Options

    Command = Callable[..., int]

_MEGABYTE = 1_000_000

_HELP = {
    "vi": {
        "files": "TỆP",
        "file": "TỆP",
        "lang": "Ngôn ngữ của thông báo và của bản in ra.",
        "encoding": "Bảng mã của tệp văn bản (utf-8, tcvn3, vni, vps, viscii, viqr…); không nêu thì tự nhận.",
        "as_of": "Ngày chọn bộ quy tắc khi văn bản không ghi ngày (năm-tháng-ngày).",
        "max_megabytes": "Từ chối tệp lớn hơn số MB này.",
        "max_characters": "Từ chối tệp có nhiều ký tự hơn số này.",
        "max_pages": "Từ chối tệp có nhiều trang hơn số này.",
        "max_lines": "Từ chối tệp có nhiều dòng (ngoài bảng) hơn số này.",
    },
    "en": {
        "files": "FILE",
        "file": "FILE",
        "lang": "Language of messages and of the printed view.",
        "encoding": "Encoding of a text file (utf-8, tcvn3, vni, vps, viscii, viqr…); detected when not given.",
        "as_of": "Day that picks the rule set where the document has no date (year-month-day).",
        "max_megabytes": "Refuse a file larger than this many MB.",
        "max_characters": "Refuse a file of more characters than this.",
        "max_pages": "Refuse a file of more pages than this.",
        "max_lines": "Refuse a file of more lines (outside tables) than this.",
    },
}


def files_argument(language: Language) -> Callable[[Command], Command]:
    """One file or more, folders, or ``-``."""
    return click.argument("files", nargs=-1, required=True, type=click.Path(), metavar=f"{_HELP[language]['files']}…")


def file_argument(language: Language) -> Callable[[Command], Command]:
    """Exactly one file, or ``-``."""
    return click.argument("file", type=click.Path(), metavar=_HELP[language]["file"])


def compiler_options(language: Language) -> Callable[[Command], Command]:
    """The options of ``make_options``, and ``--password``, on every sub-command that compiles."""
    words = _HELP[language]

    def add(command: Command) -> Command:
        for option in reversed((*_compiler_options(words), password_option(language))):
            command = option(command)
        return command

    return add


def _compiler_options(words: dict[str, str]) -> list[Callable[[Command], Command]]:
    number: dict[str, Any] = {"type": click.IntRange(min=1), "metavar": "N", "show_default": True}
    return [
        click.option("--lang", type=click.Choice(["vi", "en"]), default="vi", show_default=True, help=words["lang"]),
        click.option("--encoding", metavar="NAME", help=words["encoding"]),
        click.option("--as-of", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help=words["as_of"]),
        click.option("--max-megabytes", default=50, **number, help=words["max_megabytes"]),
        click.option("--max-characters", default=5_000_000, **number, help=words["max_characters"]),
        click.option("--max-pages", default=5_000, **number, help=words["max_pages"]),
        click.option("--max-lines", default=50_000, **number, help=words["max_lines"]),
    ]


def make_options(
    *,
    lang: Language,
    encoding: str | None,
    as_of: datetime | None,
    max_megabytes: int,
    max_characters: int,
    max_pages: int,
    max_lines: int,
) -> Options:
    """What the compiler is told, from the options of ``compiler_options``."""
    from roviec.model.options import Limits, Options

    limits = Limits(
        max_bytes=max_megabytes * _MEGABYTE, max_characters=max_characters, max_pages=max_pages, max_lines=max_lines
    )
    return Options(encoding=encoding, as_of=as_of.date() if as_of else None, language=lang, limits=limits)


def split_options(values: dict[str, Any]) -> tuple[Options, dict[str, Any]]:
    """Part the values that click gives into the compiler's options and the sub-command's own."""
    names = ("lang", "encoding", "as_of", "max_megabytes", "max_characters", "max_pages", "max_lines")
    own = {key: value for key, value in values.items() if key not in names}
    return make_options(**{key: values[key] for key in names}), own
