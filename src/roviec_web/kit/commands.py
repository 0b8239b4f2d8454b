"""The commands of whoever runs the site: help in their language, and one meaning for each exit status.

0 done · 1 done, and something is wrong (``audit verify``) · 2 wrong use · 3 refused or not possible, with the reason.
"""

from __future__ import annotations

import sys
from argparse import HelpFormatter
from typing import Any, Final, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser, DjangoHelpFormatter
from django.db import connections
from django.utils.functional import Promise
from django.utils.translation import gettext as _

FOUND_FAULTS: Final = 1
WRONG_USE: Final = 2
REFUSED: Final = 3


class RefusedError(CommandError):
    """The command does nothing, and says why and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message, returncode=REFUSED)


class FaultsFoundError(CommandError):
    """The command did what it should, and what it found is not well."""

    def __init__(self, message: str) -> None:
        super().__init__(message, returncode=FOUND_FAULTS)


class _Formatter(DjangoHelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The word before the usage in the operator's language."""
        super().add_usage(usage, actions, groups, _("Cách dùng: ") if prefix is None else prefix)


class _Parser(CommandParser):
    def error(self, message: str) -> NoReturn:
        """What is wrong, and where the right way is told."""
        said = _("Lệnh viết chưa đúng (%(fault)s). Xem cách dùng: %(command)s --help")
        self.exit(WRONG_USE, said % {"fault": message, "command": self.prog} + "\n")


class OperatorCommand(BaseCommand):
    """A command without Django's own options. A subclass sets ``about``, ``add_arguments``, ``handle``."""

    about: str | Promise = ""
    """What it does; the first sentence stands in the list of commands."""
    requires_system_checks = []
    suppressed_base_arguments = {
        "--version",
        "--verbosity",
        "--settings",
        "--pythonpath",
        "--traceback",
        "--no-color",
        "--force-color",
        "--skip-checks",
    }

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        """As Django does, with the words of the operator's language."""
        del prog_name
        formatter: type[HelpFormatter] = _Formatter
        parser = _Parser(
            prog=f"roviec-web {subcommand}",
            description=str(self.about),
            formatter_class=formatter,
            missing_args_message=getattr(self, "missing_args_message", None),
            called_from_command_line=getattr(self, "_called_from_command_line", False),
            add_help=False,
            **kwargs,
        )
        parser._positionals.title = _("phải cho biết")
        parser._optionals.title = _("tuỳ chọn")
        parser.add_argument("-h", "--help", action="help", help=_("In trang này."))
        self._keep_base_options(parser)
        self.add_arguments(parser)
        return parser

    def run_from_argv(self, argv: list[str]) -> None:
        """As Django does, but a refusal is told in its own words alone."""
        self._called_from_command_line = True
        options = vars(self.create_parser(argv[0], argv[1]).parse_args(argv[2:]))
        try:
            self.execute(*options.pop("args", ()), **options)
        except CommandError as error:
            self.stderr.write(str(error))
            sys.exit(error.returncode)
        finally:
            connections.close_all()

    def _keep_base_options(self, parser: CommandParser) -> None:
        """Django reads these from every command; they are not for operators and not shown."""
        parser.set_defaults(
            verbosity=1, settings=None, pythonpath=None, traceback=False, no_color=False, force_color=False
        )
