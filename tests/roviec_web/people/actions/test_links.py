"""A link does one thing, once, for a short time; of two uses at once one wins."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.utils import timezone

from roviec_web.people.actions.links import LIFETIMES, digest_of, look_at_link, make_link, use_link
from roviec_web.people.errors import SpentLinkError
from roviec_web.people.models import OneTimeLink

INVITATION, RECEIPT = OneTimeLink.Purpose.INVITATION, OneTimeLink.Purpose.RECEIPT


def link_for(subject="abc", purpose=INVITATION):
    return make_link(purpose=purpose, subject=subject, email="dung@lamson.example", data={"a": 1}, made_by=None)


@pytest.mark.django_db
def test_it_works_once():
    secret = link_for()
    assert look_at_link(secret=secret, purpose=INVITATION).data == {"a": 1}
    assert use_link(secret=secret, purpose=INVITATION).subject == "abc"
    with pytest.raises(SpentLinkError, match="đã dùng rồi hoặc đã quá hạn"):
        use_link(secret=secret, purpose=INVITATION)
    with pytest.raises(SpentLinkError, match="đã dùng rồi hoặc đã quá hạn"):
        look_at_link(secret=secret, purpose=INVITATION)


@pytest.mark.django_db
def test_only_its_hash_is_kept():
    secret = link_for()
    kept = OneTimeLink.objects.values().get()
    assert kept["digest"] == digest_of(secret)
    assert all(secret not in str(value) for value in kept.values())
    assert len(secret) >= 43


@pytest.mark.django_db
def test_it_is_for_one_thing():
    with pytest.raises(SpentLinkError):
        use_link(secret=link_for(), purpose=RECEIPT)


@pytest.mark.django_db
def test_it_is_short_lived():
    secret = link_for()
    lifetime = LIFETIMES[INVITATION]
    OneTimeLink.objects.update(expires_at=timezone.now() + timedelta(seconds=5))
    assert look_at_link(secret=secret, purpose=INVITATION)
    OneTimeLink.objects.update(expires_at=timezone.now())
    with pytest.raises(SpentLinkError):
        use_link(secret=secret, purpose=INVITATION)
    assert lifetime <= timedelta(days=3)


@pytest.mark.django_db
def test_a_new_one_for_the_same_object_ends_the_old_one():
    old, other = link_for(), link_for(purpose=RECEIPT)
    new = link_for()
    with pytest.raises(SpentLinkError):
        use_link(secret=old, purpose=INVITATION)
    assert use_link(secret=new, purpose=INVITATION)
    assert use_link(secret=other, purpose=RECEIPT)


@pytest.mark.django_db
def test_what_never_was_is_told_in_the_same_words():
    secret = link_for()
    use_link(secret=secret, purpose=INVITATION)
    with pytest.raises(SpentLinkError) as used:
        use_link(secret=secret, purpose=INVITATION)
    with pytest.raises(SpentLinkError) as unknown:
        use_link(secret="x" * 43, purpose=INVITATION)
    assert used.value.message == unknown.value.message


@pytest.mark.django_db(transaction=True)
def test_of_eight_uses_at_once_one_wins():
    secret = link_for()
    gate = threading.Barrier(8)
    won, lost = [], []

    def use():
        gate.wait()
        while True:
            try:
                won.append(use_link(secret=secret, purpose=INVITATION))
            except SpentLinkError as error:
                lost.append(error)
            except OperationalError:  # SQLite in memory, as tests have it, locks a table where a file would wait
                continue
            break
        connection.close()

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(won), len(lost)) == (1, 7)
