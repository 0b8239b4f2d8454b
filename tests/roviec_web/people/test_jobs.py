"""What is over is swept."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from people import signed_in_client

from roviec_web.people.jobs import sweep_people
from roviec_web.people.models import OneTimeLink, Person, SignIn, ThrottleRow


def test_what_is_over_goes_and_the_rest_stays(people):
    now = timezone.now()
    signed_in_client(people.an).get("/")
    old = SignIn.objects.create(person=people.an, began_at=now - timedelta(hours=13))
    for days, digest in ((-100, "a"), (-1, "b")):
        OneTimeLink.objects.create(digest=digest, purpose="invitation", expires_at=now + timedelta(days=days))
    for seconds, key in ((-1, "x"), (60, "y")):
        ThrottleRow.objects.create(cache_key=key, value="", expires=now + timedelta(seconds=seconds))
    Person.objects.filter(pk=people.binh.pk).update(is_active=False, delete_on=timezone.localdate())
    sweep_people()
    assert SignIn.objects.exclude(pk=old.pk).count() == SignIn.objects.count() == 1
    assert [link.digest for link in OneTimeLink.objects.all()] == ["b"]
    assert [row.cache_key for row in ThrottleRow.objects.all()] == ["y"]
    assert Person.objects.get(pk=people.binh.pk).name != people.binh.name
