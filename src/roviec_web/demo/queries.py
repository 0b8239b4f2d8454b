"""What the demonstration asks of the site."""

from __future__ import annotations

from django.http import Http404

from roviec_web.bodies.models import Body
from roviec_web.demo.trial_people import FIVE
from roviec_web.documents.models import Document
from roviec_web.people.models import Person


def site_is_empty() -> bool:
    """Whether nobody has put anything in: no body, no person, no document."""
    return not (Body.objects.exists() or Person.objects.exists() or Document.objects.exists())


def trial_person(key: str) -> Person:
    """One of the five.

    Raises:
        Http404: there is no such person, or the province has not been made.
    """
    emails = [one.email for one in FIVE if one.key == key]
    person = Person.objects.filter(email__in=emails, is_active=True).first()
    if person is None:
        raise Http404
    return person
