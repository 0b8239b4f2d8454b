from __future__ import annotations

import pytest
from people import give_role

from roviec_web.documents.queries.uploading import bodies_to_upload_for, get_body_to_upload_for
from roviec_web.kit.errors import NotFoundError


def test_the_bodies_of_ones_own_roles_are_offered(province, people):
    give_role(people.binh, province.science, "viewer")
    assert bodies_to_upload_for(people.binh) == [province.health]


def test_a_body_below_is_reached_by_its_code(province, people):
    give_role(people.binh, province.top, "contributor")
    assert get_body_to_upload_for(people.binh, province.interior.code) == province.interior
    with pytest.raises(NotFoundError):
        get_body_to_upload_for(people.chi, province.health.code)
