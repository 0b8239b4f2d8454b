import pytest
from cryptography.fernet import InvalidToken, MultiFernet

from roviec_web.kit.site_keys import keys_for


def test_each_purpose_has_a_key_of_its_own():
    sealed = keys_for(b"one")[0].encrypt(b"x")
    assert keys_for(b"one")[0].decrypt(sealed) == b"x"
    with pytest.raises(InvalidToken):
        keys_for(b"two")[0].decrypt(sealed)


def test_an_older_key_of_the_site_opens_what_it_sealed(settings):
    sealed, old = keys_for(b"one")[0].encrypt(b"x"), settings.SECRET_KEY
    settings.SECRET_KEY = "another key of the site, long enough to be taken as one"
    settings.SECRET_KEY_FALLBACKS = [old]
    assert MultiFernet(keys_for(b"one")).decrypt(sealed) == b"x"
