"""A province with An, Bình and Chi."""

from __future__ import annotations

import pytest
from people import three_people
from provinces import make_other_province, make_province


@pytest.fixture
def province(db):
    return make_province()


@pytest.fixture
def other_province(db):
    return make_other_province()


@pytest.fixture
def people(province, other_province):
    return three_people(province.top, other_province.top)
