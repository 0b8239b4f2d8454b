"""The clauses of the document as a tree, the tasks under the clauses that set them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rich.text import Text

from roviec_tools.cli.view.clause import heading_of
from roviec_tools.cli.view.labels import label
from roviec_tools.cli.view.task import put_task

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from roviec.model.outlined import Node, Part
    from roviec.model.plan import Plan
    from roviec.model.task import Task
    from roviec_tools.cli.view.paper import Paper

STEP = 2
"""Cells that a child stands to the right of its parent."""
CLAUSE_CELLS = 220
"""Longest print of a clause's own words."""
CLAUSE_CELLS_WITH_TASKS = 120
"""As above where several tasks below repeat the words in parts."""


def put_tree(paper: Paper, plan: Plan, *, with_tasks: bool = True) -> None:
    """Every part of the file, one after the other."""
    tasks: defaultdict[str, list[Task]] = defaultdict(list)
    for task in plan.tasks if with_tasks else ():
        tasks[task.path].append(task)
    paper.title(label("outline", paper.language))
    for number, part in enumerate(plan.outlined.parts):
        if number:
            _put_part_name(paper, plan, part, number)
        for node in part.outline:
            # Air before a section, not before each of a row of one-line articles.
            paper.put(*[""] * bool(node.children))
            _put_node(paper, node, tasks, 0)


def _put_part_name(paper: Paper, plan: Plan, part: Part, number: int) -> None:
    directive = plan.directives[number]
    title = directive.title if directive and directive.title else ""
    kind = label(f"part_{part.kind}", paper.language) if part.kind != "main" else ""
    paper.put("")
    name = Text(f"{part.id}  {kind}".rstrip(), style="bold magenta")
    paper.hang(0, name, Text(paper.short(title, 240), style="bold"))


def _put_node(paper: Paper, node: Node, tasks: Mapping[str, Sequence[Task]], indent: int) -> None:
    own = tasks.get(node.path, ())
    head = Text(node.marker or ("▦" if node.kind == "table" else "·" if node.kind == "row" else ""), style="cyan")
    paper.hang(indent, head, _words(paper, node, several=len(own) > 1, note=_operation_note(paper, own)))
    inside = indent + STEP
    for task in own:
        put_task(paper, task, inside, alone=len(own) == 1)
    for child in node.children:
        _put_node(paper, child, tasks, inside)


def _words(paper: Paper, node: Node, *, several: bool, note: str) -> Text:
    if node.kind == "table":
        headers = " | ".join(column.header for column in node.columns if column.header)
        return Text(headers or label("table", paper.language), style="dim italic")
    words = Text()
    if node.heading:
        words.append(paper.short(heading_of(node), 400), "bold")
    if node.text:
        most = CLAUSE_CELLS_WITH_TASKS if several else CLAUSE_CELLS
        words.append((" " if node.heading else "") + paper.short(node.text, most))
    if note:
        words.append(f" [{note}]", "red")
    return words


def _operation_note(paper: Paper, own: Sequence[Task]) -> str:
    """What is said of a clause whose tasks are, all or in part, not operated."""
    kept_out = [task for task in own if not task.operated]
    if not kept_out:
        return ""
    return label("not_operated" if len(kept_out) == len(own) else "partly_operated", paper.language)
