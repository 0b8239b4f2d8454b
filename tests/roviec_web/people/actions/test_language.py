"""The language that a person chose is kept and told."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from roviec_web.kit.models import AuditRow
from roviec_web.people.actions.language import choose_language
from roviec_web.people.models import Person


def test_it_is_kept(people):
    choose_language(language="en", acting_user=people.binh)
    assert Person.objects.get(pk=people.binh.pk).language == "en"
    assert AuditRow.objects.get(action="person.language").data == {"before": "vi", "after": "en"}


def test_the_same_is_no_row(people):
    choose_language(language="vi", acting_user=people.binh)
    assert not AuditRow.objects.filter(action="person.language").exists()


def test_one_that_the_site_does_not_speak_is_refused(people):
    with pytest.raises(ValidationError):
        choose_language(language="fr", acting_user=people.binh)
