"""Mails as programs write them, right and wrong."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from unicodedata import normalize

import growth
import pytest
from mail_builder import COVER, eml, mail

from roviec_tools.mail.eml import open_mail
from roviec_tools.mail.entries import UnreadableError
from roviec_tools.mail.mail_head import looks_like_mail
from roviec_tools.mail.member import Reason

HEAD = b"From: a@b.vn\r\nTo: c@d.vn\r\nSubject: x\r\nDate: Mon, 05 Jan 2026 08:00:00 +0700\r\nMIME-Version: 1.0\r\n"
BODY = base64.b64encode("Kế hoạch".encode())


def with_part(headers, body=BODY, kind=b"application/octet-stream"):
    """A mail with one attachment whose headers are these."""
    return (
        HEAD
        + b"Content-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\nchao\r\n--xx\r\n"
        + (b"" if b"Content-Type" in headers else b"Content-Type: " + kind + b"\r\n")
        + b"Content-Transfer-Encoding: base64\r\n"
        + headers
        + b"\r\n\r\n"
        + body
        + b"\r\n--xx--\r\n"
    )


def names(data):
    return [entry.name for entry in open_mail(data).entries]


@pytest.mark.parametrize(
    "headers",
    [
        "Content-Disposition: attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.docx",
        "Content-Disposition: attachment;\r\n filename*0*=UTF-8''k%E1%BA%BF%20;\r\n filename*1*=ho%E1%BA%A1ch.docx",
        'Content-Disposition: attachment; filename="=?UTF-8?B?a+G6vyBob+G6oWNoLmRvY3g=?="',
        'Content-Disposition: attachment;\r\n filename="=?UTF-8?Q?k=E1=BA=BF_ho?=\r\n =?UTF-8?Q?=E1=BA=A1ch.docx?="',
        'Content-Disposition: attachment; filename="kế hoạch.docx"',
        'Content-Type: application/octet-stream; name="=?UTF-8?B?a+G6vyBob+G6oWNoLmRvY3g=?="',
        'Content-Type: application/octet-stream; name="kế hoạch.docx"\r\nContent-Disposition: attachment',
    ],
)
def test_names_of_attachments(headers):
    assert names(with_part(headers.encode())) == ["kế hoạch.docx"]


@pytest.mark.parametrize(
    "headers", [b"Content-Disposition: attachment", b"Content-Disposition: attachment; filename*=", b"X-Empty:"]
)
def test_an_attachment_without_a_name_gets_one(headers):
    [name] = names(with_part(headers))
    assert name.startswith("tệp đính kèm")


def test_content_is_decoded():
    [entry] = open_mail(with_part(b'Content-Disposition: attachment; filename="a.txt"')).entries
    assert entry.fetch() == "Kế hoạch".encode()


@pytest.mark.parametrize("body", [b"!!!", b"S+G6", b"S+G6v\r\n*"])
def test_broken_base64_gives_what_there_is(body):
    [entry] = open_mail(with_part(b'Content-Disposition: attachment; filename="a.txt"', body)).entries
    assert isinstance(entry.fetch(), bytes)


def test_the_page_is_taken_before_the_plain_text():
    letter = open_mail(eml(html="<p>Kính gửi</p>")).letter
    assert letter is not None
    assert (letter.content.strip(), letter.ending) == ("<p>Kính gửi</p>".encode(), ".html")
    plain = open_mail(eml()).letter
    assert plain is not None
    assert (plain.content.decode().replace("\r\n", "\n").strip(), plain.ending) == (COVER, ".txt")


@pytest.mark.parametrize(
    ("charset", "content"),
    [
        (b"utf-8", "Kế hoạch".encode()),
        (b"windows-1258", b"K\xea\xec hoa\xf2ch"),
        (b"unknown", "Kế hoạch".encode()),
        (b"us-ascii", "Kế hoạch".encode()),
        (b"a\0b", "Kế hoạch".encode()),
        (b"undefined", "Kế hoạch".encode()),
    ],
)
def test_letters_in_any_encoding(charset, content):
    head = HEAD + b"Content-Type: text/plain; charset=" + charset + b"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    letter = open_mail(head + content).letter
    assert letter is not None
    assert normalize("NFC", letter.content.decode()) == "Kế hoạch"


def test_a_mail_without_words_has_no_letter():
    assert open_mail(HEAD + b"\r\n  \r\n").letter is None


def test_pictures_among_the_words_are_told_from_attached_ones():
    message = mail(html='<img src="cid:logo@x">')
    picture = EmailMessage()
    picture.set_content(b"\x89PNG", "image", "png", cid="<logo@x>", disposition="attachment", filename="logo.png")
    message.make_mixed()
    message.attach(picture)
    assert [(entry.name, entry.shown) for entry in open_mail(message.as_bytes()).entries] == [("logo.png", True)]


def test_a_carried_mail_in_base64_is_decoded():
    inner = base64.b64encode(eml("Bên trong."))
    [entry] = open_mail(with_part(b"", inner, b"message/rfc822")).entries
    content = entry.fetch()
    assert isinstance(content, bytes)
    assert looks_like_mail(content)


@pytest.mark.parametrize(
    "kind", ["application/pkcs7-mime; smime-type=enveloped-data", 'multipart/encrypted; boundary="x"']
)
def test_a_sealed_mail_is_told(kind):
    with pytest.raises(UnreadableError) as caught:
        open_mail(HEAD + f"Content-Type: {kind}\r\n\r\nMIAG".encode())
    assert caught.value.reason is Reason.SEALED_MAIL


def test_the_report_of_a_delivery_is_no_attachment():
    assert names(with_part(b"", b"Status: 5.0.0", b"message/delivery-status")) == []


@pytest.mark.parametrize(
    "data",
    [
        HEAD
        + b"Content-Type: multipart/mixed; boundary=a\r\n\r\n"
        + b"--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n" * 5000,
        HEAD + b"".join(b"Content-Type: message/rfc822\r\n\r\nFrom: a\r\n" for _ in range(3000)),
        HEAD
        + b"Content-Type: multipart/mixed; boundary=a\r\n\r\n"
        + b"--a\r\nContent-Type: text/x\r\n\r\nx\r\n" * 3000,
    ],
)
def test_parts_without_end_are_refused(data):
    with pytest.raises(UnreadableError) as caught:
        open_mail(data)
    assert caught.value.reason is Reason.TOO_MANY


@pytest.mark.parametrize(
    "header", [b"To: ", b"Content-Disposition: attachment; filename=", b"Content-Type: a/b; name="]
)
def test_time_grows_with_the_length_of_a_header(header):
    def made(count):
        return HEAD + header + b"a@b.vn, (x) <y>; " * count + b"\r\n\r\nchao"

    growth.assert_linear(open_mail, made(5_000), made(20_000))


def test_time_grows_with_the_length_of_a_letter_in_the_encoding_of_hosts():
    growth.assert_linear(
        open_mail, *(HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"bc" * n for n in (10_000, 40_000))
    )


def test_a_name_in_the_encoding_of_hosts_is_not_decoded():
    assert names(with_part(b'Content-Disposition: attachment; filename="=?punycode?q?bcd?="')) == ["=?punycode?q?bcd?="]
    assert names(with_part(b"Content-Disposition: attachment; filename=punycode.docx")) == ["punycode.docx"]
