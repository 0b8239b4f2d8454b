"""Names of a document matched to the bodies around the document's own."""

from __future__ import annotations

from datetime import date

import pytest
from people import three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import (
    ask_names,
    confirm_alias,
    dismiss_question,
    record_succession,
    remove_alias,
    rename_body,
)
from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Alias, NameQuestion
from roviec_web.bodies.naming.matching import Certainty, How
from roviec_web.bodies.queries.naming import match_names
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db


def match(text, body, written_on=None):
    return match_names([text], document_body=body, written_on=written_on)[text]


def test_the_same_words_mean_another_body_in_each_province():
    province, other = make_province(), make_other_province()
    assert match("Sở Y tế", province.top).body == province.health
    assert match("Sở Y tế", province.hoa_an).body == province.health
    assert match("Sở Y tế", other.tan_lap).body == other.health
    assert match("UBND xã Tân Lập", other.top).body == other.tan_lap


def test_other_provinces_are_not_looked_into():
    province, _ = make_province(), make_other_province()
    found = match("Sở Y tế tỉnh Trường Giang", province.top)
    assert (found.certainty, found.candidates) == (Certainty.UNKNOWN, ())


def test_the_day_of_the_document_says_which_name_holds():
    province = make_province()
    rename_body(body=province.health, name="Sở Sức khỏe", on=date(2025, 1, 1), acting_user=None)
    old = match("Sở Y tế", province.top, date(2024, 6, 1))
    assert (old.body, old.how) == (province.health, How.NAME)
    late = match("Sở Y tế", province.top, date(2025, 6, 1))
    assert (late.body, late.how) == (province.health, How.FORMER)


def test_a_body_that_ended_comes_with_who_goes_on_for_it():
    province = make_province()
    media = make_body("department", "Sở Thông tin và Truyền thông", province.top)
    record_succession(
        kind="merge", before=[media, province.science], after=[province.science], on=date(2025, 3, 1), acting_user=None
    )
    found = match("Sở TT&TT", province.top, date(2024, 6, 1))
    assert (found.body, found.how) == (media, How.NAME)
    assert [each.body for each in found.successors] == [province.science]


def test_a_doubtful_name_is_asked_once_and_then_known():
    province, other = make_province(), make_other_province()
    an, _, _ = three_people(province.top, other.top)
    found = match("UBND xã Tân Lạp", province.top)
    assert (found.certainty, found.body) == (Certainty.DOUBTFUL, None)
    assert province.tan_lap in found.candidates
    doubtful = [(found.text, found.candidates)]
    assert [ask_names(doubtful=doubtful, within=province.top) for _ in range(2)] == [1, 0]
    alias = confirm_alias(text="UBND xã Tân Lạp", body=province.tan_lap, within=province.top, acting_user=an)
    assert not NameQuestion.objects.exists()
    known = match("ubnd xã tân lạp", province.hoa_an)
    assert (known.certainty, known.how, known.body) == (Certainty.SURE, How.ALIAS, province.tan_lap)
    assert match("UBND xã Tân Lạp", other.top).certainty is Certainty.DOUBTFUL
    assert (alias.confirmed_by_name, AuditRow.objects.filter(action="body.confirm_alias").count()) == (an.name, 1)
    assert Event.objects.filter(kind="body.alias_confirmed").count() == 1


def test_the_narrowest_subtree_decides():
    province = make_province()
    confirm_alias(text="Cơ quan thường trực", body=province.office, within=province.top, acting_user=None)
    confirm_alias(text="Cơ quan thường trực", body=province.hoa_an, within=province.hoa_an, acting_user=None)
    assert match("cơ quan thường trực", province.top).body == province.office
    assert match("cơ quan thường trực", province.hoa_an).body == province.hoa_an


def test_confirmed_again_it_means_the_other_body():
    province = make_province()
    for body in (province.office, province.health):
        confirm_alias(text="Cơ quan thường trực", body=body, within=province.top, acting_user=None)
    assert match("Cơ quan thường trực", province.top).body == province.health
    assert Alias.objects.count() == 1


def test_taken_back_it_is_unknown_again():
    province = make_province()
    alias = confirm_alias(text="Cơ quan thường trực", body=province.office, within=province.top, acting_user=None)
    remove_alias(alias=alias, acting_user=None)
    assert match("Cơ quan thường trực", province.top).certainty is Certainty.UNKNOWN
    assert Event.objects.filter(kind="body.alias_removed").count() == 1


def test_who_may_not_confirm_is_refused():
    province, other = make_province(), make_other_province()
    _, binh, chi = three_people(province.top, other.top)
    for person in (binh, chi):
        with pytest.raises(NoSuchBodyError):
            confirm_alias(text="Cơ quan", body=province.office, within=province.top, acting_user=person)
    assert not Alias.objects.exists()


def test_a_dismissed_question_is_not_asked_again():
    province = make_province()
    ask_names(doubtful=[("Tổ công tác", [province.office])], within=province.top)
    question = NameQuestion.objects.get()
    dismiss_question(question=question, acting_user=None)
    assert ask_names(doubtful=[("Tổ công tác", [province.office])], within=province.top) == 0
    assert NameQuestion.objects.get().dismissed_at is not None


def test_many_names_take_as_few_questions_as_one(django_assert_max_num_queries):
    province = make_province()
    names = ["Sở Y tế", "Sở Nội vụ", "UBND xã Hòa An", "các sở, ban, ngành", "Sở Không Có", "SKHCN"]
    with django_assert_max_num_queries(8):
        found = match_names(names, document_body=province.top)
    assert [each.certainty for each in found.values()] == ["sure", "sure", "sure", "class", "unknown", "sure"]
