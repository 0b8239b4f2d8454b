"""Two versions of a plan, or a parent and its sub-plan, on the pages of the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from roviec.compare.comparison import ChangeKind, RunKind
from roviec.compare.coverage import Fate, LinkKind
from roviec.compare.notes import addresses_aside, outside_totals, place_notes, value_of
from roviec.compare.wording import day, how_much_later, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from roviec.compare.comparison import (
        ClauseChange,
        Comparison,
        FieldChange,
        Passage,
        PhaseChange,
        TaskChange,
        WordRun,
    )
    from roviec.compare.coverage import Coverage, Duty
    from roviec.model.plan import Plan
    from roviec_tools.cli.view.paper import Paper

STYLES = {
    ChangeKind.UNCHANGED: "dim",
    ChangeKind.MOVED: "cyan",
    ChangeKind.RENUMBERED: "cyan",
    ChangeKind.EDITED: "yellow",
    ChangeKind.SPLIT: "yellow",
    ChangeKind.JOINED: "yellow",
    ChangeKind.ADDED: "green",
    ChangeKind.REMOVED: "red",
}
_FATES = {Fate.CARRIED: "green", Fate.CHANGED: "yellow", Fate.NARROWED: "yellow", Fate.LEFT_OUT: "red"}
_WHY = {LinkKind.KEPT: "kept", LinkKind.CITATION: "cited"}
_CONTEXT = 8
"""Words that are printed on each side of a change; the others are "…"."""
_MOST = 400
"""Letters of a clause that was added or removed."""
_INDENT = 2


def put_comparison(paper: Paper, comparison: Comparison) -> None:
    """What is compared, how much differs, then each difference, and the tasks that change with it."""
    language = paper.language
    paper.title(say("versions_title", language))
    _put_plan(paper, "old", comparison.old)
    _put_plan(paper, "new", comparison.new)
    _put_totals(paper, comparison)
    _put_fields(paper, "header", comparison.header)
    differing = [change for change in comparison.clauses if change.kind is not ChangeKind.UNCHANGED]
    if differing:
        paper.title(say("clauses", language), note=str(len(differing)))
    for change in differing:
        _put_change(paper, change)
    _put_outside(paper, comparison)
    _put_tasks(paper, comparison.tasks)
    _put_phases(paper, comparison.phases)
    _put_typography(paper, comparison)


def _put_plan(paper: Paper, role: str, plan: Plan) -> None:
    directive, name = plan.directive, plan.outlined.repaired.source.name
    said = [name]
    if directive:
        said += [
            words
            for words in (directive.number, day(directive.date, paper.language) if directive.date else None)
            if words
        ]
    paper.hang(_INDENT, Text(f"{say(role, paper.language)}:", style="dim"), Text(" · ".join(said)))


def _put_totals(paper: Paper, comparison: Comparison) -> None:
    language = paper.language
    if comparison.is_same:
        told = sum(bool(change.typography) for change in comparison.changes)
        words = say("same_but_typography", language, n=told) if told else say("same", language)
        paper.put("", Text(words, style="green"))
        return
    totals = Text(" · ").join(
        Text.assemble((str(count), "bold"), " ", (say(f"kind.{kind}", language), STYLES[kind]))
        for kind, count in comparison.counts.items()
        if count
    )
    paper.put("")
    paper.hang(_INDENT, Text(f"{say('clauses', language)}:", style="dim"), totals)


def _put_outside(paper: Paper, comparison: Comparison) -> None:
    """Lines outside the outline that differ: the preamble, notes, and what the values of the header do not say."""
    lines = [one for one in comparison.changes if not one.is_clause and one.kind is not ChangeKind.UNCHANGED]
    if lines:
        paper.title(say("outside", paper.language), note=str(len(lines)))
    for line in lines:
        _put_change(paper, line)


def _put_change(paper: Paper, change: ClauseChange) -> None:
    language = paper.language
    passage = change.new or change.old
    assert passage is not None
    where = passage.path or (say(f"region.{passage.region}", language) if passage.region else "")
    head = Text(where, style="bold")
    label = Text(say(f"kind.{change.kind}", language), style=STYLES[change.kind])
    notes = "; ".join(place_notes(change, language))
    paper.hang(_INDENT, head, label + Text(f" ({notes})" if notes else "", style="dim"))
    paper.hang(2 * _INDENT, Text(), _words_of(paper, change, passage))


def _words_of(paper: Paper, change: ClauseChange, passage: Passage) -> Text:
    if change.runs and change.kind not in {ChangeKind.MOVED, ChangeKind.RENUMBERED}:
        return marked(change.runs, full=paper.full)
    words = Text(paper.short(passage.words, _MOST))
    if change.kind in {ChangeKind.ADDED, ChangeKind.REMOVED}:
        words.stylize(STYLES[change.kind])
    return words


def marked(runs: Sequence[WordRun], *, full: bool) -> Text:
    """[-taken out-] and {+put in+}, also in colours; long stretches that stayed are cut to what stands beside them."""
    found = Text()
    for at, run in enumerate(runs):
        if run.kind is RunKind.DELETED:
            replaced = at + 1 < len(runs) and runs[at + 1].kind is RunKind.INSERTED
            found.append(f"[-{run.old.strip()}-]", style="red strike")
            found.append(" " if replaced or run.old[-1:].isspace() else "")
        elif run.kind is RunKind.INSERTED:
            found.append(f"{{+{run.new.strip()}+}}", style="green").append(" " if run.new[-1:].isspace() else "")
        else:
            found.append(run.new if full else _context(run.new, first=at == 0, last=at == len(runs) - 1))
    found.rstrip()
    return found


def _context(words: str, *, first: bool, last: bool) -> str:
    parts = words.split()
    if len(parts) <= 2 * _CONTEXT:
        return words
    head = "" if first else " ".join(parts[:_CONTEXT])
    tail = "" if last else " ".join(parts[-_CONTEXT:]) + (" " if words[-1:].isspace() else "")
    return f"{head} … {tail}".lstrip()


def _put_tasks(paper: Paper, tasks: Sequence[TaskChange]) -> None:
    language = paper.language
    if not tasks:
        return
    paper.title(say("tasks", language), note=str(len(tasks)))
    for change in tasks:
        task = change.new or change.old
        assert task is not None
        key = "task.edited" if change.kind is ChangeKind.EDITED else f"kind.{change.kind}"
        label = Text(say(key, language), style=STYLES[change.kind])
        if not task.operated:
            label.append(f" [{say('halted', language)}]", style="red")
        paper.hang(_INDENT, Text(task.id, style="bold"), label + Text("  " + paper.short(task.text, 80), style="dim"))
        for field in change.fields:
            if field.name != "text":  # the clause above shows it word by word
                _put_field(paper, field, 2 * _INDENT)
    if halted := sum(not one.operated for change in tasks if (one := change.new or change.old)):
        paper.put(Text(say("halted_tasks", language, n=halted), style="dim"))


def _put_fields(paper: Paper, title: str, fields: Iterable[FieldChange]) -> None:
    for at, field in enumerate(fields):
        if not at:
            paper.title(say(title, paper.language))
        _put_field(paper, field, _INDENT)


def _put_field(paper: Paper, field: FieldChange, indent: int) -> None:
    language = paper.language
    nothing = say("nothing", language)
    old, new = value_of(field, language, old=True), value_of(field, language, old=False)
    body = Text.assemble((old or nothing, "red"), " → ", (new or nothing, "green"))
    if field.old_day and field.new_day:
        body.append(f" ({how_much_later(field.old_day, field.new_day, language)})", style="bold")
    paper.hang(indent, Text(f"{say(f'field.{field.name}', language)}:", style="dim"), body)


def _put_phases(paper: Paper, phases: Sequence[PhaseChange]) -> None:
    language = paper.language
    if phases:
        paper.title(say("phases", language), note=str(len(phases)))
    for phase in phases:
        label = Text(say(f"kind.{phase.kind}", language), style=STYLES[phase.kind])
        paper.hang(_INDENT, Text(phase.new_path or phase.old_path or "", style="bold"), label + Text(f"  {phase.name}"))
        for field in phase.fields:
            _put_field(paper, field, 2 * _INDENT)


def _put_typography(paper: Paper, comparison: Comparison) -> None:
    language = paper.language
    found: dict[str, list[str]] = {}
    for change in comparison.clauses:
        for kind in change.typography:
            found.setdefault(kind, []).append(change.new.path or "" if change.new else "")
    if found:
        paper.title(say("typography", language))
    for name, paths in found.items():
        told = paper.short(", ".join(paths), _MOST // 4)
        paper.hang(_INDENT, Text(f"{say(f'typo.{name}', language)}:", style="dim"), Text(f"{told} ({len(paths)})"))


def put_coverage(paper: Paper, coverage: Coverage) -> None:
    """What the parent asks of the body, and what became of each clause below."""
    language = paper.language
    paper.title(say("parent_title", language), coverage.body)
    _put_plan(paper, "parent", coverage.parent)
    _put_plan(paper, "child", coverage.child)
    if not coverage.duties:
        paper.put("", Text(say("no_duties", language, body=coverage.body), style="red"))
        return
    totals = Text(" · ").join(
        Text.assemble((str(count), "bold"), " ", (say(f"fate.{fate}", language), _FATES[fate]))
        for fate, count in coverage.counts.items()
    )
    paper.put("")
    paper.hang(_INDENT, Text(), Text(f"{say('duties', language)}: ", style="dim") + totals)
    for words in (*outside_totals(coverage, language), *addresses_aside(coverage, language)):
        paper.hang(_INDENT, Text(), Text(words, style="dim"))
    paper.title(say("duties", language))
    for duty in coverage.duties:
        _put_duty(paper, duty)
    paper.title(say("added_below", language), note=str(len(coverage.added)))
    for passage in coverage.added:
        paper.hang(_INDENT, Text(passage.path or "", style="bold"), Text(paper.short(passage.words, _MOST), "green"))
    if not coverage.added:
        paper.hang(_INDENT, Text(), Text(say("nothing_added", language), style="dim"))


def _put_duty(paper: Paper, duty: Duty) -> None:
    language = paper.language
    label = Text(say(f"fate.{duty.fate}", language), style=_FATES[duty.fate])
    if not duty.operated:
        label.append(f" [{say('halted', language)}]", style="red")
    elif not duty.is_counted:
        label = Text(say("reach.everybody", language), style="dim")
    role, reach = (say(f"role.{duty.address.role}", language), say(f"reach.{duty.address.reach}", language))
    why = say("because", language, role=role, reach=reach, name=duty.address.name)
    paper.put("")
    paper.hang(_INDENT, Text(duty.parent.path or "", style="bold"), label + Text(f"  {why}", style="dim"))
    paper.hang(2 * _INDENT, Text("▲", style="dim"), Text(paper.short(duty.parent.words, _MOST)))
    if duty.by_itself:
        paper.hang(2 * _INDENT, Text("▼", style="dim"), Text(say("by_itself", language)))
    for link in duty.links:
        note = f"({say(_WHY[link.kind], language)}) " if link.kind in _WHY else ""
        body = Text.assemble((f"{link.child.path} {note}", "dim"), paper.short(link.child.words, _MOST))
        paper.hang(2 * _INDENT, Text("▼", style="dim"), body)
    for one in duty.differences:
        nothing = say("nothing", language)
        name = (f"{say(f'diff.{one.kind}', language)}: ", "yellow")
        body = Text.assemble(name, (one.parent or nothing, "red"), " → ", (one.child or nothing, "green"))
        paper.hang(3 * _INDENT, Text("•"), body)
