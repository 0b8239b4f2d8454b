"""Filters under a name: one's own, and those of a body."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from roviec_web.kit.backup.rows import kept_models
from roviec_web.kit.errors import NotFoundError
from roviec_web.kit.models import AuditRow
from roviec_web.people.actions import saved_views
from roviec_web.people.actions.accounts import deactivate_person, forget_person
from roviec_web.people.actions.handing_over import hand_over
from roviec_web.people.actions.saved_views import delete_view, rename_view, save_view
from roviec_web.people.errors import ViewRefusedError
from roviec_web.people.models import SavedView
from roviec_web.people.queries.saved_views import saved_views_for


def keep(person, name="Năm nay", **fields):
    return save_view(**{"listing": "document", "query": "year=2026", "name": name, "acting_user": person, **fields})


def test_it_is_kept_and_told_to_nobody_else(people):
    view = keep(people.binh, " Năm nay ")
    assert (view.name, view.person, view.body) == ("Năm nay", people.binh, None)
    row = AuditRow.objects.get(action="view.save")
    assert (row.target_code, row.body_path, row.data["query"]) == (view.code, "", "year=2026")
    assert list(saved_views_for(people.binh, "document")) == [view]
    assert not saved_views_for(people.an, "document").exists()


def test_one_of_a_body_is_for_everybody_on_it_and_told_to_its_auditors(people, province):
    view = keep(people.an, body=province.top)
    assert (view.person, view.body) == (None, province.top)
    assert AuditRow.objects.get(action="view.save").body_path == province.top.path
    assert list(saved_views_for(people.binh, "document")) == [view]
    assert not saved_views_for(people.chi, "document").exists()


def test_who_does_not_keep_the_body_shares_nothing(people, province):
    for person in (people.binh, people.chi):
        with pytest.raises(ViewRefusedError):
            keep(person, body=province.top)
    assert not SavedView.objects.exists()


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_name_is_needed(people, name):
    with pytest.raises(ValidationError):
        keep(people.an, name)


def test_a_name_is_there_once_a_list_and_owner(people, province):
    keep(people.an)
    with pytest.raises(ViewRefusedError, match="đã có bộ lọc tên “Năm nay”"):
        keep(people.an)
    keep(people.an, listing="people")
    keep(people.an, body=province.top)
    keep(people.binh)
    assert SavedView.objects.count() == 4


def test_there_are_only_so_many(people, province, monkeypatch):
    monkeypatch.setattr(saved_views, "MOST_VIEWS", 2)
    keep(people.an, "một")
    keep(people.an, "hai")
    with pytest.raises(ViewRefusedError, match="đã có 2 bộ lọc"):
        keep(people.an, "ba")
    keep(people.an, "ba", body=province.top)
    keep(people.an, "ba", listing="people")


def test_it_is_renamed(people):
    view = keep(people.an)
    assert rename_view(code=view.code, name=" Năm 2026 ", acting_user=people.an).name == "Năm 2026"
    row = AuditRow.objects.get(action="view.rename")
    assert (row.data["before"], row.data["after"]) == ("Năm nay", "Năm 2026")
    rename_view(code=view.code, name="Năm 2026", acting_user=people.an)
    assert AuditRow.objects.filter(action="view.rename").count() == 1


def test_a_name_that_is_taken_or_empty_is_refused(people):
    keep(people.an, "một")
    view = keep(people.an, "hai")
    with pytest.raises(ViewRefusedError):
        rename_view(code=view.code, name="một", acting_user=people.an)
    with pytest.raises(ValidationError):
        rename_view(code=view.code, name=" ", acting_user=people.an)


def test_it_is_deleted(people):
    delete_view(code=keep(people.an).code, acting_user=people.an)
    assert not SavedView.objects.exists()
    assert AuditRow.objects.get(action="view.delete").data["name"] == "Năm nay"


def test_those_of_others_are_as_if_they_were_not_there(people, province):
    own, shared = keep(people.binh), keep(people.an, body=province.top)
    for person, view in ((people.an, own), (people.chi, own), (people.binh, shared), (people.chi, shared)):
        with pytest.raises(NotFoundError):
            rename_view(code=view.code, name="Khác", acting_user=person)
        with pytest.raises(NotFoundError):
            delete_view(code=view.code, acting_user=person)
    assert SavedView.objects.filter(name="Năm nay").count() == 2


def test_what_a_body_shares_stays_when_who_made_it_leaves(people, province):
    own, shared = keep(people.binh), keep(people.an, body=province.top)
    hand_over(leaving=people.binh, taking=people.chi, acting_user=people.an)
    assert list(saved_views_for(people.chi, "document")) == [shared]
    deactivate_person(person=people.binh, acting_user=people.an)
    assert SavedView.objects.filter(pk=own.pk).exists()
    forget_person(person=people.binh)
    assert list(SavedView.objects.all()) == [shared]


def test_they_are_in_a_backup():
    assert SavedView in kept_models()
