"""A wrong setting stops the start; its name and what it accepts are told, its secret is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from roviec_web.config.env import SETTINGS, read_environment

WRONG = (
    ("ROVIEC_WEB_DATABASE", "mysql://x"),
    ("ROVIEC_WEB_DATABASE", "postgresql://"),
    ("ROVIEC_WEB_DATABASE", "postgresql://host:port/x"),
    ("ROVIEC_WEB_HTTPS", "maybe"),
    ("ROVIEC_WEB_DEMO", "1"),
    ("ROVIEC_WEB_MAIL", "mail.example"),
    ("ROVIEC_WEB_UPLOAD_MB", "0"),
    ("ROVIEC_WEB_UPLOAD_MB", "many"),
    ("ROVIEC_WEB_PROXIES", "-1"),
    ("ROVIEC_WEB_TRUST", "/no/such/folder"),
    ("ROVIEC_WEB_INTAKE", "/no/such/folder"),
    ("ROVIEC_WEB_MAILBOX", "http://x"),
)


def test_the_defaults_are_accepted_and_all_there():
    values = read_environment({})
    assert set(values) == {setting.name for setting in SETTINGS}
    assert values["ROVIEC_WEB_DATABASE"] == "sqlite"
    assert values["ROVIEC_WEB_HOSTS"] == ("localhost", "127.0.0.1", "[::1]")
    assert values["ROVIEC_WEB_HTTPS"] is False


@pytest.mark.parametrize(("name", "text"), WRONG)
def test_a_wrong_value_is_refused_with_its_name_and_what_it_accepts(name, text):
    with pytest.raises(ImproperlyConfigured) as refused:
        read_environment({name: text})
    accepted = next(setting.accepted for setting in SETTINGS if setting.name == name)
    assert f"{name}:" in str(refused.value)
    assert f"Accepted: {accepted}." in str(refused.value)


def test_a_wrong_secret_is_not_shown():
    with pytest.raises(ImproperlyConfigured) as refused:
        read_environment({"ROVIEC_WEB_MAIL": "smpt://an:password-of-an@mail.example"})
    assert "password-of-an" not in str(refused.value)


def test_every_fault_is_told_at_once():
    with pytest.raises(ImproperlyConfigured) as refused:
        read_environment({"ROVIEC_WEB_HTTPS": "maybe", "ROVIEC_WEB_DEMO": "maybe", "ROVIEC_WEB_HOST": "x"})
    told = str(refused.value)
    assert "ROVIEC_WEB_HTTPS" in told
    assert "ROVIEC_WEB_DEMO" in told
    assert "ROVIEC_WEB_HOST: no such setting" in told


def test_a_secret_may_be_given_as_a_file(tmp_path):
    place = tmp_path / "key"
    place.write_text("một khoá bí mật\n", encoding="utf-8")
    assert read_environment({"ROVIEC_WEB_SECRET_KEY_FILE": str(place)})["ROVIEC_WEB_SECRET_KEY"] == "một khoá bí mật"


def test_a_file_that_is_not_there_is_named():
    with pytest.raises(ImproperlyConfigured, match=r"ROVIEC_WEB_SECRET_KEY_FILE: .*/no/such/key"):
        read_environment({"ROVIEC_WEB_SECRET_KEY_FILE": "/no/such/key"})


def test_what_is_no_secret_cannot_be_given_as_a_file():
    with pytest.raises(ImproperlyConfigured, match="ROVIEC_WEB_HTTPS_FILE: no such setting"):
        read_environment({"ROVIEC_WEB_HTTPS_FILE": "x"})


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ImproperlyConfigured, match="ROVIEC_WEB_DATA"):
        read_environment({"ROVIEC_WEB_DATA": str(tmp_path / "file")})
    assert read_environment({"ROVIEC_WEB_DATA": str(tmp_path / "new")})["ROVIEC_WEB_DATA"] == Path(tmp_path / "new")


def test_other_names_are_none_of_ours():
    assert read_environment({"PATH": "/bin", "ROVIEC_KILLS": "1"})
