import time

import pytest
from cryptography.fernet import MultiFernet

from roviec_web.documents.passwords import LIVES_S, opened_password, sealed_password

WORD = "Mật khẩu 2026"


def test_it_is_opened_for_its_document_and_for_no_other():
    kept = sealed_password(WORD, document="a")
    assert WORD not in kept
    assert opened_password(kept, document="a") == WORD
    assert opened_password(kept, document="b") is None


def test_it_lives_for_minutes(monkeypatch: pytest.MonkeyPatch):
    kept = sealed_password(WORD, document="a")
    late = MultiFernet.decrypt_at_time
    then = int(time.time()) + LIVES_S + 60
    monkeypatch.setattr(MultiFernet, "decrypt", lambda self, token, ttl: late(self, token, ttl, then))
    assert opened_password(kept, document="a") is None


def test_another_key_of_the_site_opens_nothing(settings):
    kept = sealed_password(WORD, document="a")
    settings.SECRET_KEY = "another key of the site, long enough to be taken as one"
    assert opened_password(kept, document="a") is None
