"""Which list saved views are of; the rest through HTTP is in ``test_views.py``."""

from __future__ import annotations

import pytest
from people import give_role, make_person
from provinces import make_province

from roviec_web.console.lists.registry import LISTS
from roviec_web.console.lists.saved import address_of, check_opens
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.models import RoleKind, SavedView


@pytest.mark.django_db
def test_a_list_opens_for_who_has_its_permission():
    auditor = make_person()
    give_role(auditor, make_province().health, RoleKind.AUDITOR)
    assert check_opens(LISTS["audit"], auditor) is LISTS["audit"]
    for screen, person in ((LISTS["question"], auditor), (LISTS["audit"], make_person()), (None, auditor)):
        with pytest.raises(NotFoundError):
            check_opens(screen, person)


def test_the_address_of_a_view_is_that_of_its_list():
    assert address_of(LISTS["audit"], SavedView(listing="audit", query="q=a")) == "/audit/?q=a"
