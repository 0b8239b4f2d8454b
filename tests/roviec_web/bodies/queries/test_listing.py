"""Bodies narrowed; the pages through HTTP are in ``console/bodies/test_list_views.py``."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import make_other_province, make_province

from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.listing import find_bodies

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"q": "so y"}, {"Sở Y tế"}),
        ({"q": "snv"}, {"Sở Nội vụ"}),
        ({"kind": "phuong ubnd"}, {"UBND xã Hòa An", "UBND xã Tân Lập", "UBND phường Đông Sơn"}),
        ({"kind": "khong co loai nay"}, set()),
        ({"level": 3, "q": "tan"}, {"UBND xã Tân Lập"}),
        ({"level": 0}, set()),
        ({"branch": "party"}, set()),
        ({"branch": "state", "q": "van phong"}, {"Văn phòng UBND tỉnh"}),
        ({"state": "ended"}, {"Sở Khoa học và Công nghệ"}),
    ],
)
def test_they_are_found_by_name_kind_branch_level_and_state(asked, names):
    province = make_province()
    Body.objects.filter(pk=province.science.pk).update(ends_on=date(2025, 3, 1))
    assert {body.name for body in find_bodies(Body.objects.all(), **asked)} == names


def test_the_subtree_of_a_body_is_cut_out():
    province, other = make_province(), make_other_province()
    assert find_bodies(Body.objects.all(), under=other.top.path).count() == 3
    assert find_bodies(Body.objects.all(), under=province.health.path).get() == province.health
