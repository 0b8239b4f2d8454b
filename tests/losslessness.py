"""The losslessness of the contract, as checks that any compiled document must pass."""

from __future__ import annotations

import re
from itertools import pairwise

from roviec.model.outlined import Node, Outlined
from roviec.model.plan import Plan
from roviec.model.repaired import Repaired
from roviec.source import Span

_PUT_IN = {"numbering", "stamp"}


def check_outline(found: Outlined) -> None:
    """Regions and top nodes cover each character that is not white space exactly once; the tree is a tree."""
    text = found.repaired.text
    tops = [span for part in found.parts for span in [*(b.span for b in part.blocks), *(n.span for n in part.outline)]]
    times = bytearray(len(text))
    for start, end in tops:
        assert 0 <= start <= end <= len(text)
        for at in range(start, end):
            times[at] = min(times[at] + 1, 2)
    wrong = [at for at, count in enumerate(times) if count != 1 and not text[at].isspace()]
    assert not wrong, f"covered {times[wrong[0]]} times: {text[wrong[0] : wrong[0] + 60]!r}"
    for part in found.parts:
        _check_siblings(part.outline, part.span, text)
        for node in part.walk():
            _check_siblings(node.children, node.span, text)
            assert node.span[0] <= node.text_span[0] <= node.text_span[1] <= node.span[1], node.path
    paths = [node.path for part in found.parts for node in part.walk()]
    assert len(paths) == len(set(paths))


def _check_siblings(nodes: tuple[Node, ...], parent: Span, text: str) -> None:
    del text
    for node in nodes:
        assert parent[0] <= node.span[0] <= node.span[1] <= parent[1], node.path
    for before, after in pairwise(nodes):
        assert before.span[1] <= after.span[0], (before.path, after.path)


def check_runs(repaired: Repaired) -> None:
    """Runs cover the source and the repaired text; what is said to be the same is the same."""
    seen_here = {at for run in repaired.runs if run.repaired for at in range(*run.repaired)}
    seen_there = {at for run in repaired.runs if run.source for at in range(*run.source)}
    text, source = repaired.text, repaired.source.text
    assert not [at for at, letter in enumerate(text) if at not in seen_here and not letter.isspace()]
    assert not [at for at, letter in enumerate(source) if at not in seen_there and not letter.isspace()]
    for run in repaired.runs:
        if run.source is None:
            assert run.reason in _PUT_IN or not text[slice(*(run.repaired or (0, 0)))].strip(), run
        elif run.repaired is not None and run.reason is None:
            assert text[slice(*run.repaired)] == source[slice(*run.source)], run


def check_digits(plan: Plan) -> None:
    """Every digit of a task and of its deadline stands in the source, or was put in by Word or by a stamp."""
    repaired = plan.outlined.repaired
    known = bytearray(len(repaired.text))
    for run in repaired.runs:
        if run.repaired is not None and (run.source is not None or run.reason in _PUT_IN):
            same = run.source is None or _digits(repaired.text, run.repaired) == _digits(
                repaired.source.text, run.source
            )
            if same:
                known[slice(*run.repaired)] = b"\x01" * (run.repaired[1] - run.repaired[0])
    for task in plan.tasks:
        stretches = [(task.text, task.span)]
        if task.deadline and task.spans.deadline:
            stretches.append((task.deadline.text, task.spans.deadline))
        for words, span in stretches:
            assert re.findall(r"\d", words) == _digits(repaired.text, span), task.id
            assert all(known[at] for at in range(*span) if repaired.text[at].isdigit()), task.id


def _digits(text: str, span: Span) -> list[str]:
    return re.findall(r"\d", text[slice(*span)])


def check_plan(plan: Plan) -> None:
    """All of the above, and that tasks stand on clauses with ids of their own."""
    check_outline(plan.outlined)
    check_runs(plan.outlined.repaired)
    check_digits(plan)
    paths = {node.path for part in plan.outlined.parts for node in part.walk()}
    ids = [task.id for task in plan.tasks]
    assert len(ids) == len(set(ids))
    assert all(task.path in paths and re.fullmatch(rf"{re.escape(task.path)}/[a-z]+", task.id) for task in plan.tasks)
    text = plan.outlined.repaired.text
    for task in plan.tasks:
        assert " ".join(text[slice(*task.span)].split()) == task.text, task.id
