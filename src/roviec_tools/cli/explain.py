"""``roviec explain``: one clause, and why the compiler says of it what it says."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, file_argument, split_options
from roviec_tools.cli.reading import compile_one
from roviec_tools.cli.refusal import Status

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.outlined import Node
    from roviec.model.plan import Plan

_WORDS = {
    "vi": {
        "about": "Giải thích một điều khoản hay một việc. In lời văn, chỗ đứng, quy tắc, cơ quan và thời hạn.",
        "where": "ĐỊA_CHỈ",
        "none": "Không có điều khoản hay việc “{where}” trong “{file}”. Xem các địa chỉ bằng: roviec outline {file}",
    },
    "en": {
        "about": "Explain one clause or task. Prints its words, place in the file, rule, bodies and deadline.",
        "where": "PATH_OR_TASK_ID",
        "none": "There is no clause or task “{where}” in “{file}”. See the paths with: roviec outline {file}",
    },
}


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""
    words = _WORDS[language]

    @click.command("explain", cls=Command, language=language, help=words["about"])
    @file_argument(language)
    @click.argument("where", metavar=words["where"])
    @compiler_options(language)
    def command(file: str, where: str, **values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        options, _ = split_options(values)
        plan = compile_one(file, options)
        if plan is None:
            return Status.REFUSED
        node = find_clause(plan, where)
        if node is None:
            click.echo(_WORDS[options.language]["none"].format(where=where, file=file), err=True)
            return Status.WRONG_USE
        from roviec_tools.cli.view.page import print_explanation

        print_explanation(plan, node, where, sys.stdout, language=options.language)
        return Status.DONE

    return command


def find_clause(plan: Plan, where: str) -> Node | None:
    """The clause of that path, or the clause of the task of that id."""
    path = next((task.path for task in plan.tasks if task.id == where), where)
    return next((node for part in plan.outlined.parts for node in part.walk() if node.path == path), None)
