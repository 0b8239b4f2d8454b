"""What the pages of bodies show besides the tree."""

from __future__ import annotations

from datetime import date

import pytest
from people import make_person
from provinces import make_other_province, make_province

from roviec_web.bodies.actions import ask_names, confirm_alias, keep_import, record_succession
from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Body, NameQuestion
from roviec_web.bodies.queries import lists

pytestmark = pytest.mark.django_db


def test_kinds_with_how_many_bodies_are_of_them():
    make_province()
    counts = {kind.code: kind.bodies for kind in lists.kinds_with_counts()}
    assert (counts["department"], counts["commune-committee"], counts["village"]) == (3, 3, 0)
    assert sum(len(kinds) for _, kinds in lists.kinds_by_branch()) == len(counts)


def test_what_is_out_of_sight_is_not_there():
    province, other = make_province(), make_other_province()
    ask_names(doubtful=[("Tổ", [province.office])], within=province.top)
    alias = confirm_alias(text="Cơ quan", body=province.office, within=province.top, acting_user=None)
    step = record_succession(
        kind="rename", before=[province.health], after=[province.interior], on=date(2025, 1, 1), acting_user=None
    )
    question = NameQuestion.objects.get()
    inside, outside = (Body.objects.filter(path__startswith=top.path) for top in (province.top, other.top))
    assert lists.get_question(question.code, inside) == question
    assert lists.get_alias(alias.code, inside) == alias
    assert lists.get_succession(step.code, inside) == step
    for get, code in (
        (lists.get_question, question.code),
        (lists.get_alias, alias.code),
        (lists.get_succession, step.code),
    ):
        with pytest.raises(NoSuchBodyError):
            get(code, outside)


def test_a_kind_that_is_not_there():
    assert lists.get_kind("department").built_in
    with pytest.raises(NoSuchBodyError):
        lists.get_kind("khong-co")


def test_a_kept_list_is_for_who_uploaded_it():
    province = make_province()
    kept = keep_import(data=b"x", file_name="a.csv", into=province.top, acting_user=None)
    with pytest.raises(NoSuchBodyError):
        lists.get_import(kept.code, province.top, make_person())
