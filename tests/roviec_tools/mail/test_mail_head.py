"""What is a mail and what is none, by its first lines."""

from __future__ import annotations

import pytest
from mail_builder import eml

from roviec_tools.mail.mail_head import looks_like_mail

HEAD = b"From: a@b.vn\r\nTo: c@d.vn\r\nSubject: x\r\nDate: Mon, 05 Jan 2026 08:00:00 +0700\r\nMIME-Version: 1.0\r\n"


@pytest.mark.parametrize(
    "data",
    [
        eml(),
        HEAD + b"\r\nx",
        b"\xef\xbb\xbf" + HEAD + b"\r\nx",
        b"From someone Mon Jan  5 08:00:00 2026\r\n" + HEAD + b"\r\nx",
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: http://a.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n",
    ],
)
def test_mails(data):
    assert looks_like_mail(data)


@pytest.mark.parametrize(
    "data", ["KẾ HOẠCH\nFrom: a\nDate: b".encode(), b"Subject: x\n\nDate: b", b"", b"From here on"]
)
def test_no_mails(data):
    assert not looks_like_mail(data)
