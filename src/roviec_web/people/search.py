"""How people are found: by name, position, address. Who finds whom is decided by ``queries.people_visible_to``."""

from __future__ import annotations

from roviec_web.kit.search.entries import Found, forget_all, keep
from roviec_web.people.models import Person

KIND = "person"


def index_person(person: Person) -> None:
    """Bring what is searched of a person in step; in the transaction that changed them."""
    keep(KIND, person.code, [Found(person.name, "", detail=person.position, text=person.email)])


def forget_person_entry(person: Person) -> None:
    """Whose name was taken out is not found any more."""
    keep(KIND, person.code, [])


def index_all() -> int:
    """Write everybody anew but those whose data were taken out; how many."""
    forget_all(KIND)
    people = Person.objects.exclude(email__endswith=".deleted.invalid")
    for person in people.iterator():
        index_person(person)
    return people.count()
