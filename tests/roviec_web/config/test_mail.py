from __future__ import annotations

import pytest

from roviec_web.config.mail import mail_settings


@pytest.mark.parametrize(("address", "backend"), [("console", "console"), ("none", "dummy")])
def test_e_mail_that_does_not_leave(address, backend):
    made = mail_settings(address, sender="a@b.example")
    assert made["EMAIL_BACKEND"] == f"django.core.mail.backends.{backend}.EmailBackend"
    assert made["DEFAULT_FROM_EMAIL"] == "a@b.example"


@pytest.mark.parametrize(
    ("address", "port", "ssl", "tls"),
    [
        ("smtp://mail.example", 25, False, False),
        ("smtps://mail.example", 465, True, False),
        ("smtp+tls://mail.example", 587, False, True),
        ("smtp+tls://mail.example:2525", 2525, False, True),
    ],
)
def test_an_smtp_server(address, port, ssl, tls):
    made = mail_settings(address, sender="a@b.example")
    assert (made["EMAIL_HOST"], made["EMAIL_PORT"]) == ("mail.example", port)
    assert (made["EMAIL_USE_SSL"], made["EMAIL_USE_TLS"]) == (ssl, tls)
    assert made["EMAIL_TIMEOUT"] == 20


def test_its_user_and_password_may_hold_any_letter():
    made = mail_settings("smtp://an%40b:p%2Fq@mail.example", sender="a@b.example")
    assert (made["EMAIL_HOST_USER"], made["EMAIL_HOST_PASSWORD"]) == ("an@b", "p/q")
