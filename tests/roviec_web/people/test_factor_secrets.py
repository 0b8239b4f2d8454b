"""What is kept of a second factor says nothing without the site's key."""

from __future__ import annotations

import pytest
from people import SECRET

from roviec_web.people.factor_secrets import UnreadableSecretError, opened, sealed

NEW = "the key after the change, long enough to be taken as one"


def test_a_secret_is_sealed_otherwise_each_time_and_opened_again():
    kept = sealed(SECRET)
    assert SECRET not in kept
    assert kept != sealed(SECRET)
    assert opened(kept) == SECRET


def test_a_changed_key_opens_what_the_old_one_sealed_while_that_is_kept(settings):
    kept, old = sealed(SECRET), settings.SECRET_KEY
    settings.SECRET_KEY = NEW
    with pytest.raises(UnreadableSecretError):
        opened(kept)
    settings.SECRET_KEY_FALLBACKS = [old]
    assert opened(kept) == SECRET
    anew = sealed(SECRET)
    settings.SECRET_KEY_FALLBACKS = []
    assert opened(anew) == SECRET


def test_what_was_tampered_with_is_not_opened():
    kept = sealed(SECRET)
    with pytest.raises(UnreadableSecretError):
        opened(kept[:-2] + ("A" if kept[-2] != "A" else "B") + kept[-1])
