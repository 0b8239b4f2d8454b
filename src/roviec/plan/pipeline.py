"""The plan stage: what the clauses order, name and cite."""

from __future__ import annotations

from roviec.model.directive import Directive
from roviec.model.options import Options
from roviec.model.outlined import Outlined
from roviec.model.plan import Plan
from roviec.model.task import Task
from roviec.plan.abbreviations import find_abbreviations, short_names
from roviec.plan.anniversaries import find_anniversaries
from roviec.plan.channels import ChannelWords
from roviec.plan.clarity import count_clarity
from roviec.plan.phases import find_phases
from roviec.plan.references import find_references
from roviec.plan.slogans import find_slogans
from roviec.plan.tasks import make_tasks
from roviec.plan.themes import find_themes
from roviec.plan.walk import Walk


def make_plan(outlined: Outlined, directives: tuple[Directive | None, ...], options: Options) -> Plan:
    """Find everything that the plan contract names, each thing at its place.

    A part without a date of its own takes that of the first part; ``options.as_of`` stands in where none has one.
    """
    del options
    first = next((directive.date for directive in directives if directive and directive.date), None)
    text = outlined.repaired.text
    abbreviations = find_abbreviations(text)
    walk = Walk(outlined, short_names(abbreviations))
    channels = ChannelWords(text)
    slogans = find_slogans(outlined)
    worded = {slogan.path for slogan in slogans}
    tasks: list[Task] = []
    for part, directive in zip(outlined.parts, directives, strict=True):
        issued_on = (directive.date if directive else None) or first
        drafts = (draft for draft in walk.tasks_of(part, issued_on) if draft.path not in worded)
        tasks.extend(make_tasks(drafts, text, issued_on, channels))
    return Plan(
        outlined=outlined,
        directives=directives,
        phases=find_phases(outlined, first),
        themes=find_themes(outlined),
        slogans=slogans,
        anniversaries=find_anniversaries(outlined),
        channels=channels.channels_of(outlined),
        references=find_references(outlined),
        tasks=tuple(tasks),
        abbreviations=abbreviations,
        clarity=count_clarity(tuple(tasks)),
        findings=(*outlined.repaired.findings, *outlined.findings),
    )
