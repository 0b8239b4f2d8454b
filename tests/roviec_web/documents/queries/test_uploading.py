from __future__ import annotations

from people import give_role

from roviec_web.documents.queries.uploading import bodies_to_upload_for, has_bodies_below


def test_the_bodies_of_ones_own_roles_are_offered(province, people):
    give_role(people.binh, province.science, "viewer")
    assert bodies_to_upload_for(people.binh) == [province.health]


def test_below_a_department_there_is_nothing_to_choose(province):
    assert has_bodies_below(province.top)
    assert not has_bodies_below(province.science)
