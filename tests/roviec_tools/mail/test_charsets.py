"""Which encodings of mails are believed."""

from __future__ import annotations

from email.message import Message

import pytest

from roviec_tools.mail.charsets import charset_of, names_hosts


def part(kind: str) -> Message:
    message = Message()
    message["Content-Type"] = kind
    return message


@pytest.mark.parametrize(
    ("told", "charset"),
    [
        ('text/plain; charset="UTF-8"', "utf-8"),
        ("text/plain; charset=Windows-1258", "cp1258"),
        ("text/html; charset*=us-ascii''gb18030", "gb18030"),
    ],
)
def test_encodings_of_text_are_believed(told, charset):
    assert charset_of(part(told)) == charset


@pytest.mark.parametrize(
    "told",
    [
        "text/plain",
        "text/plain; charset=không-có",
        "text/plain; charset=a\0b",
        "text/plain; charset*=a\0b''utf-8",
        "text/plain; charset=hex",
        "text/plain; charset=undefined",
        "text/plain; charset=punycode",
    ],
)
def test_others_are_not(told):
    assert charset_of(part(told)) is None


def test_encodings_of_names_of_hosts_are_told():
    assert names_hosts("attachment; filename*=PunyCode''a")
    assert not names_hosts("attachment; filename*=utf-8''a")
