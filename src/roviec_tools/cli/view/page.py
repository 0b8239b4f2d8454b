"""The pages of the command line: which sections they have, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from roviec_tools.cli.view.bodies import put_bodies
from roviec_tools.cli.view.deadlines import put_deadlines
from roviec_tools.cli.view.explanation import put_explanation
from roviec_tools.cli.view.header import put_header
from roviec_tools.cli.view.occasions import put_occasions
from roviec_tools.cli.view.outline import put_outline
from roviec_tools.cli.view.paper import Paper
from roviec_tools.cli.view.summary import put_findings, put_summary
from roviec_tools.cli.view.tree import put_tree

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.outlined import Node
    from roviec.model.plan import Plan

# As a reader asks: what is this, what does it say, who must do what, by when; faults last, where they are not missed.
SECTIONS = (put_header, put_tree, put_bodies, put_deadlines, put_occasions, put_summary, put_findings)


def print_plan(plan: Plan, stream: TextIO, *, language: Language, full: bool = False) -> None:
    """The whole plan as a person wants to see it."""
    paper = Paper.for_stream(stream, language, full=full)
    for put in SECTIONS:
        put(paper, plan)
    paper.finish(stream)


def print_outline(plan: Plan, stream: TextIO, *, language: Language) -> None:
    """The tree of clauses alone, a clause a line."""
    paper = Paper.for_stream(stream, language)
    put_outline(paper, plan)
    paper.finish(stream)


def print_explanation(plan: Plan, node: Node, where: str, stream: TextIO, *, language: Language) -> None:
    """One clause, and what was made of it."""
    paper = Paper.for_stream(stream, language, full=True)
    put_explanation(paper, plan, node, where)
    paper.finish(stream)
