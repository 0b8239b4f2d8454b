"""``roviec completion``: the script that completes commands and options in a shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.shell_completion import get_completion_class

from roviec_tools.cli.help import Command
from roviec_tools.cli.language import COMPLETION_VARIABLE
from roviec_tools.cli.refusal import Status

if TYPE_CHECKING:
    from roviec.errors import Language

SHELLS = ("bash", "zsh", "fish")

_ABOUT = {
    "vi": 'In đoạn lệnh tự điền cho trình vỏ.\n\nbash: eval "$(roviec completion bash)" trong ~/.bashrc.',
    "en": 'Print the completion script of a shell.\n\nbash: eval "$(roviec completion bash)" in ~/.bashrc.',
}


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""

    @click.command("completion", cls=Command, language=language, help=_ABOUT[language])
    @click.argument("shell", type=click.Choice(SHELLS))
    @click.pass_context
    def command(ctx: click.Context, shell: str) -> int:
        click.echo(completion_script(shell, ctx.find_root().command))
        return Status.DONE

    return command


def completion_script(shell: str, program: click.Command) -> str:
    """The script of one of ``SHELLS``."""
    found = get_completion_class(shell)
    if found is None:
        message = f"click knows no shell {shell!r}"
        raise ValueError(message)
    return found(program, {}, "roviec", COMPLETION_VARIABLE).source()
