"""The words of the lists of names; their pages through HTTP are in ``test_name_views.py``."""

from __future__ import annotations

import pytest
from people import make_person
from provinces import make_province

from roviec_web.bodies.actions import ask_names
from roviec_web.bodies.models import NameQuestion
from roviec_web.console.bodies.listing import ALIASES, QUESTIONS


@pytest.mark.django_db
def test_a_row_of_the_file_names_all_candidates():
    province = make_province()
    ask_names(doubtful=[("Sở Y", [province.health, province.interior])], within=province.top)
    cells = {str(column.head): column.cell(NameQuestion.objects.get()) for column in QUESTIONS.columns}
    assert cells["Có thể là"] == "Sở Nội vụ; Sở Y tế"
    assert cells["Trong văn bản của"] == "UBND tỉnh Lam Sơn"


@pytest.mark.django_db
def test_without_the_right_there_is_nothing():
    ask_names(doubtful=[("Sở Y", [])], within=make_province().top)
    assert not QUESTIONS.find(make_person()).exists()
    assert not ALIASES.find(make_person()).exists()
    assert QUESTIONS.counted(2) == "2 tên"
