"""Who sees which saved views; who may change them is in ``actions/test_saved_views.py``."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from people import give_role, make_person

from roviec_web.people.models import RoleKind, SavedView
from roviec_web.people.queries.saved_views import get_saved_view_for, saved_views_for


def test_those_of_a_body_are_for_roles_on_that_very_body_while_they_hold(province, people):
    view = SavedView.objects.create(listing="document", name="Chung", query="q=a", body=province.health)
    here, ended = make_person("Người Một"), make_person("Người Hai")
    give_role(here, province.health, RoleKind.VIEWER)
    give_role(ended, province.health, RoleKind.VIEWER, ends_on=timezone.localdate() - timedelta(days=1))
    assert list(saved_views_for(here, "document")) == [view]
    assert not saved_views_for(here, "people").exists()
    for person in (ended, people.an, people.chi):
        assert not saved_views_for(person, "document").exists()
    assert get_saved_view_for(people.an, view.code) == view
