"""Bodies suggested while somebody types."""

from __future__ import annotations

import pytest
from people import give_role, make_person
from provinces import make_body

from roviec_web.bodies.models import Body
from roviec_web.people.access import Permission
from roviec_web.people.models import RoleKind
from roviec_web.people.queries.choosing import MOST_SUGGESTED, suggest_bodies

VIEW = Permission.BODY_VIEW


def words(person, text, permission=VIEW):
    return [choice.words for choice in suggest_bodies(person, permission, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("so y", ["Sở Y tế"]),
        ("TẾ sở", ["Sở Y tế"]),
        ("skhcn", ["Sở Khoa học và Công nghệ"]),
        ("khong co", []),
        ("", []),
        (" ,. ", []),
    ],
)
def test_words_are_found_with_and_without_accents(people, text, found):
    assert words(people.an, text) == found


def test_what_begins_so_comes_first_then_from_the_top_down(province, people):
    make_body("department-unit", "Y tế dự phòng", province.health)
    assert words(people.an, "y te") == ["Y tế dự phòng", "Sở Y tế"]
    assert words(people.an, "ubnd") == [
        "UBND tỉnh Lam Sơn",
        "UBND phường Đông Sơn",
        "UBND xã Hòa An",
        "UBND xã Tân Lập",
        "Văn phòng UBND tỉnh",
    ]


def test_a_name_that_several_bear_is_told_with_its_code(province, other_province, people):
    assert words(people.an, "so y te") == ["Sở Y tế"]
    give_role(people.an, other_province.top, RoleKind.VIEWER)
    assert set(words(people.an, "so y te")) == {
        f"Sở Y tế ({body.code})" for body in (province.health, other_province.health)
    }


def test_only_bodies_with_the_permission_and_of_today_are_suggested(province, people):
    assert words(people.binh, "so y te", Permission.BODY_MANAGE) == []
    assert words(people.chi, "khoa hoc") == []
    Body.objects.filter(pk=province.health.pk).update(ends_on="2025-01-01")
    assert words(people.an, "so y te") == []
    assert words(make_person(), "so") == []


def test_there_are_only_so_many(province, people, django_assert_max_num_queries):
    for number in range(20):
        make_body("department-unit", f"Trạm số {number}", province.health)
    with django_assert_max_num_queries(3):
        assert len(suggest_bodies(people.an, VIEW, "tram")) == MOST_SUGGESTED
