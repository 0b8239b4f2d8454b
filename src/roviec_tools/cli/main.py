"""``roviec``: the command line. This file only finds the sub-command; each is a file of its own, loaded on use."""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING, TextIO

import click
from click.shell_completion import shell_complete

from roviec_tools.cli.help import HELP_OPTION, translate
from roviec_tools.cli.language import COMPLETION_VARIABLE, language_of
from roviec_tools.cli.refusal import Status, explain_usage_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.errors import Language

COMMANDS = ("compile", "check", "compare", "draft", "read-back", "outline", "text", "explain", "completion")
"""In the order of ``roviec --help``; ``roviec_tools.cli.<name>`` ("_" for "-") has ``build(language) -> Command``."""

_ABOUT = {
    "vi": "Rõ Việc: biên dịch văn bản kế hoạch thành cây điều khoản và danh sách việc — ai làm gì, khi nào xong.",
    "en": "Rõ Việc: compiles a Vietnamese plan document into its clauses and its tasks: who does what, by when.",
}
_VERSION = {"vi": "In số phiên bản.", "en": "Print the version."}
_UNKNOWN = {
    "vi": "Không có lệnh “{name}”; các lệnh là: {names}.",
    "en": "There is no command “{name}”; the commands are: {names}.",
}


class CommandTable(click.Group):
    """A group that loads a sub-command only when it is asked for: a cold start stays short."""

    def __init__(self, language: Language) -> None:
        super().__init__(name="roviec", help=_ABOUT[language], context_settings={"help_option_names": ["-h", "--help"]})
        self.language = language

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The sub-command with help in the user's language; None for a name that is not in the table."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"roviec_tools.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.build(self.language)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; an unknown name is met in the user's language."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            names = ", ".join(COMMANDS)
            raise click.UsageError(_UNKNOWN[self.language].format(name=args[0], names=names), ctx)
        return super().resolve_command(ctx, args)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``-h`` and ``--help``, explained in the user's language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP_OPTION[self.language]
        return option

    def get_help(self, ctx: click.Context) -> str:
        """The help page."""
        return translate(super().get_help(ctx), self.language)


def build_program(language: Language) -> click.Group:
    """The whole command line, with its help in one language."""
    program = CommandTable(language)
    program.params.append(
        click.Option(["--version"], is_flag=True, expose_value=False, callback=_print_version, help=_VERSION[language])
    )
    return program


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit status (see ``Status``); never ends the process itself."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        _write_utf8(stream)
    language = language_of(arguments)
    try:
        return _invoke(build_program(language), arguments)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return Status.WRONG_USE
    except click.UsageError as error:
        click.echo(explain_usage_error(error, language), err=True)
        return Status.WRONG_USE
    except (click.Abort, KeyboardInterrupt):
        return Status.INTERRUPTED
    except BrokenPipeError:
        # The reader (head, less) has seen enough. Without this Python complains once more when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.DONE


def _invoke(program: click.Group, arguments: list[str]) -> int:
    """Not ``program.main``: it ends the process where a pipe is closed."""
    if instruction := os.environ.get(COMPLETION_VARIABLE):
        return shell_complete(program, {}, "roviec", COMPLETION_VARIABLE, instruction)
    with program.make_context("roviec", arguments) as ctx:
        status = program.invoke(ctx)
    sys.stdout.flush()
    return int(status or Status.DONE)


def run() -> None:
    """Entry point of the installed program."""
    sys.exit(main())


def _print_version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's
    if not value or ctx.resilient_parsing:
        return
    from importlib.metadata import version

    click.echo(f"roviec {version('roviec')}")
    ctx.exit()


def _write_utf8(stream: TextIO) -> None:
    """Under ``LANG=C`` Python may write ASCII; Vietnamese and JSON need UTF-8 wherever they go."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
