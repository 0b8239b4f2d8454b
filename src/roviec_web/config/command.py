"""``roviec-web``: the operator's command line. ``--help`` lists what it does; ``--lang en`` says it in English.

Exit status: 0 done; 1 done and something is wrong; 2 wrong use; 3 refused, with the reason.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import django
from django.conf import settings
from django.core.management import ManagementUtility, get_commands, load_command_class
from django.utils import translation
from django.utils.translation import gettext as _

from roviec_web.config.env_words import SettingsError, told
from roviec_web.kit.commands import REFUSED, WRONG_USE, RefusedError

COMMANDS: Final = ("serve", "worker", "migrate", "invite", "rekey", "backup", "restore", "audit", "mail", "demo")
"""Those that an operator needs, in the order of the list; Django's others work as well."""
LANGUAGES: Final = ("vi", "en")


def main(arguments: Sequence[str]) -> int:
    """Run one command line; its exit status, where the command does not end the process itself."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "roviec_web.config.settings")
    language, words = take_language(arguments)
    try:
        django.setup()
    except SettingsError as error:
        sys.stderr.write(f"{told(error.faults, language)}\n")
        return REFUSED
    translation.activate(language)
    name = words[0] if words else "--help"
    if name in {"--help", "-h", "help"} and len(words) < 2:
        sys.stdout.write(f"{overview()}\n")
        return 0 if words else WRONG_USE
    if name not in get_commands() and name not in {"help", "--version"}:
        names = ", ".join(COMMANDS)
        unknown = _("Không có lệnh “%(name)s”; các lệnh là: %(names)s.")
        sys.stderr.write(unknown % {"name": name, "names": names} + "\n")
        return WRONG_USE
    try:
        _make_data_folder(settings.DATA)
    except RefusedError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    ManagementUtility(["roviec-web", *words]).execute()
    return 0


def _make_data_folder(folder: Path) -> None:
    """SQLite makes its file, not the folder that it stands in.

    Raises:
        RefusedError: it cannot be made; names the setting.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        message = _("ROVIEC_WEB_DATA: %(fault)s. Giá trị được nhận: một thư mục ghi được.")
        raise RefusedError(message % {"fault": error}) from error


def overview() -> str:
    """Every command with the first sentence of its help."""
    lines = [_("Rõ Việc: các lệnh của người vận hành. Trợ giúp của từng lệnh: roviec-web LỆNH --help"), ""]
    for name in COMMANDS:
        command = load_command_class(str(get_commands()[name]), name)
        about = _about_migrate() if name == "migrate" else str(getattr(command, "about", command.help))
        lines.append(f"  {name:<9} {about.partition('. ')[0].rstrip('.')}")
    lines += ["", _("Tiếng Anh: --lang en. Trạng thái kết thúc: 0 xong; 1 có lỗi tìm thấy; 2 dùng sai; 3 bị từ chối.")]
    return "\n".join(lines)


def take_language(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """``--lang en`` or ``--lang=en`` and what is left without it; Vietnamese where nothing is said."""
    words, language = list(arguments), "vi"
    for index, word in enumerate(arguments):
        if word == "--lang" and "".join(arguments[index + 1 : index + 2]) in LANGUAGES:
            language, words = arguments[index + 1], [*arguments[:index], *arguments[index + 2 :]]
        elif word.removeprefix("--lang=") in LANGUAGES and word.startswith("--lang="):
            language, words = word.removeprefix("--lang="), [*arguments[:index], *arguments[index + 1 :]]
    return language, words


def _about_migrate() -> str:
    """Of Django's own command, whose help is English alone."""
    return _("Tạo hoặc cập nhật các bảng của cơ sở dữ liệu (khi cài đặt và khi nâng cấp).")


def run() -> None:
    """Entry point of the installed program."""
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
