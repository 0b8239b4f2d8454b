"""Who goes on for a body that no longer exists."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import make_body, make_province

from roviec_web.bodies.actions import end_body, record_succession
from roviec_web.bodies.queries.successors import successions_of, successors_of, successors_of_all

pytestmark = pytest.mark.django_db

MERGED, RENAMED, SPLIT = date(2025, 3, 1), date(2025, 7, 1), date(2026, 1, 1)


@pytest.fixture
def story():
    """Media goes into Science, Science into Innovation, Innovation into two."""
    province = make_province()
    media = make_body("department", "Sở Thông tin và Truyền thông", province.top)
    innovation = make_body("department", "Sở Đổi mới sáng tạo", province.top)
    halves = [make_body("department", f"Sở Đổi mới {name}", province.top) for name in ("Một", "Hai")]
    science = province.science
    record_succession(kind="merge", before=[media, science], after=[science], on=MERGED, acting_user=None)
    record_succession(kind="rename", before=[science], after=[innovation], on=RENAMED, acting_user=None)
    record_succession(kind="split", before=[innovation], after=halves, on=SPLIT, acting_user=None)
    for body in (media, science, innovation):
        body.refresh_from_db()
    return media, science, innovation, halves


def names(found):
    return sorted(each.body.name for each in found)


def test_a_body_that_exists_is_its_own_successor(story):
    media, science, _, _ = story
    (itself,) = successors_of(media, date(2025, 2, 28))
    assert (itself.body, itself.steps) == (media, ())
    assert names(successors_of(science, MERGED)) == ["Sở Khoa học và Công nghệ"]


def test_each_day_has_its_successors(story):
    media, science, innovation, halves = story
    assert [each.body for each in successors_of(media, MERGED)] == [science]
    assert [each.body for each in successors_of(media, RENAMED)] == [innovation]
    assert names(successors_of(media, SPLIT)) == sorted(half.name for half in halves)


def test_the_steps_are_told_in_their_order(story):
    media = story[0]
    for found in successors_of(media, SPLIT):
        assert [step.kind for step in found.steps] == ["merge", "rename", "split"]


def test_many_are_asked_with_as_few_questions_as_one(story, django_assert_num_queries):
    media, science, innovation, _ = story
    with django_assert_num_queries(2):
        found = successors_of_all([media, science, innovation], SPLIT)
    assert len(found[media.pk]) == len(found[science.pk]) == len(found[innovation.pk]) == 2


def test_who_ended_without_a_successor_has_none():
    health = make_province().health
    ended = end_body(body=health, on=MERGED, acting_user=None)
    assert successors_of(ended, MERGED) == ()


def test_a_body_knows_the_successions_of_both_sides(story):
    _, science, innovation, _ = story
    assert [step.kind for step in successions_of(science)] == ["merge", "rename"]
    assert [step.kind for step in successions_of(innovation)] == ["rename", "split"]
