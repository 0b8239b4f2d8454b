"""A store of its own for each test, and the invented province."""

from __future__ import annotations

import pytest
from people import three_people
from provinces import make_other_province, make_province


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.FILES = tmp_path / "files"


@pytest.fixture
def province(db):
    return make_province()


@pytest.fixture
def people(province):
    """An plans for the health department, Bình contributes to it, Chi plans for another department."""
    return three_people(province.health, province.interior)


@pytest.fixture
def other_province(db):
    return make_other_province()
