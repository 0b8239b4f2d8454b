"""Bodies that somebody may see."""

from __future__ import annotations

import pytest

from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission
from roviec_web.people.queries.bodies import bodies_visible_to, get_body_for


def test_those_of_ones_subtree_and_no_other(province, other_province, people):
    assert bodies_visible_to(people.binh).count() == 8
    assert get_body_for(people.binh, province.health.code) == province.health
    assert not bodies_visible_to(people.binh, Permission.BODY_MANAGE).exists()
    for code in (other_province.top.code, "0000000000"):
        with pytest.raises(NotFoundError, match="Không có cơ quan này"):
            get_body_for(people.binh, code)
