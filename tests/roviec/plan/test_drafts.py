"""Drafts: the kind of a task, and what a clause hands down."""

from __future__ import annotations

import pytest

from roviec.lexicon.section_roles import SectionRole
from roviec.model.task import TaskKind
from roviec.plan.bodies import Body
from roviec.plan.drafts import Context, kind_of

BODY = (Body("Sở Y tế", (0, 7)),)


@pytest.mark.parametrize("role", [*SectionRole, None])
def test_whoever_is_named_has_the_work(role: SectionRole | None) -> None:
    assert kind_of(role, BODY) is TaskKind.ASSIGNED


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        (SectionRole.PURPOSE, None),
        (SectionRole.SLOGANS, None),
        (SectionRole.SCOPE, None),
        (SectionRole.FUNDING, None),
        (SectionRole.REQUIREMENT, TaskKind.REQUIREMENT),
        (SectionRole.CONTENT, TaskKind.CONTENT),
        (SectionRole.MEASURE, TaskKind.MEASURE),
        (SectionRole.ORGANISATION, TaskKind.MEASURE),
        (None, TaskKind.MEASURE),
    ],
)
def test_without_a_body_the_section_decides(role: SectionRole | None, kind: TaskKind | None) -> None:
    assert kind_of(role, ()) is kind


def test_a_new_lead_brings_partners_of_its_own() -> None:
    context = Context(coordinating=(Body("Sở B", (9, 13)),)).with_leads(BODY, "heading")
    assert (context.leads, context.coordinating, context.rule) == (BODY, (), "heading")
