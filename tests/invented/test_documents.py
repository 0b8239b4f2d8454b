from __future__ import annotations

import pytest
from invented.answers import answer_of
from invented.documents import FAMILIES, invent
from invented.mutations import MUTATIONS, make_case
from invented.printing import blocks_of
from invented.style import Style
from invented.texts import as_text, lines_of
from invented.tree import Mark


def text_of(seed: int) -> str:
    return as_text(lines_of(blocks_of(invent(seed), Style()), Style()))


@pytest.mark.parametrize("name", MUTATIONS)
def test_the_same_seed_gives_the_same_file(name: str) -> None:
    assert make_case(7, name).data == make_case(7, name).data


def test_other_seeds_give_other_documents() -> None:
    assert len({text_of(seed) for seed in range(60)}) == 60


def test_every_family_and_both_systems_occur() -> None:
    plans = [invent(seed) for seed in range(60)]
    assert {plan.family for plan in plans} == set(FAMILIES)
    assert {plan.first.party for plan in plans} == {True, False}


def test_lengths_are_those_of_offices() -> None:
    lengths = [len(text_of(seed)) for seed in range(60)]
    assert min(lengths) > 1500
    assert max(lengths) > 18000


def test_sentences_are_many_and_seldom_repeated() -> None:
    said = [work.assignment.words for seed in range(60) for work in answer_of(invent(seed), Style()).tasks]
    assert len(set(said)) > 0.9 * len(said)
    assert len(set(said)) > 1000


@pytest.mark.parametrize("seed", range(20))
def test_whoever_has_work_is_among_the_recipients(seed: int) -> None:
    plan = invent(seed)
    leads = {
        lead
        for clause in plan.clauses()
        if clause.mark is not Mark.ARTICLE and not clause.loose
        for work in clause.work
        for lead in work.lead
    }
    assert leads <= set(plan.first.recipients)


@pytest.mark.parametrize("seed", range(20))
def test_a_complete_plan_says_when_and_what_of_each_work(seed: int) -> None:
    plan = invent(seed)
    work = [work for clause in plan.clauses() if clause.mark is not Mark.ARTICLE for work in clause.work]
    assert work
    if plan.complete:
        assert all(each.due and each.product for each in work)


@pytest.mark.parametrize("name", [name for name in MUTATIONS if name != "as written"])
def test_each_mutation_changes_some_file(name: str) -> None:
    assert any(make_case(seed, name).data != make_case(seed, "as written").data for seed in range(40))


def test_a_missing_item_leaves_a_gap_in_the_answer() -> None:
    whole, less = make_case(3, "as written").answer, make_case(3, "missing item").answer
    gone = {entry.path for entry in whole.outline} - {entry.path for entry in less.outline}
    assert gone
    assert {entry.path for entry in less.outline} < {entry.path for entry in whole.outline}


def test_a_doubled_item_is_told_apart() -> None:
    assert any("~2" in entry.path for entry in make_case(3, "doubled item").answer.outline)


def test_a_lost_tail_cuts_the_answer() -> None:
    whole, less = make_case(4, "as written").answer, make_case(4, "tail lost").answer
    assert less.outline == whole.outline[: len(less.outline)]
    assert len(less.outline) < len(whole.outline)
