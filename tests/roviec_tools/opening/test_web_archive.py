"""Web pages saved as one file."""

from __future__ import annotations

import base64

import pytest

from roviec.errors import DamagedFileError
from roviec.intake.sniffing import looks_like_web_archive
from roviec.model.options import Options
from roviec_tools.opening.web_archive import read_web_archive

PAGE = "<html><body><p>I. MỤC ĐÍCH</p><p>1. Sở Y tế tổ chức tiêm chủng.</p></body></html>"
TEXT = "I. MỤC ĐÍCH\n1. Sở Y tế tổ chức tiêm chủng."
OPTIONS = Options()


def archive(page: bytes, *, charset: str = "utf-8", head: str = "", kind: str = "text/html") -> bytes:
    encoded = base64.encodebytes(page).decode()
    return (
        f'{head}MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
        f"--x\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: base64\r\n"
        f'Content-Type: {kind}; charset="{charset}"\r\n\r\n{encoded}\r\n--x--\r\n'
    ).encode()


@pytest.mark.parametrize("head", ["", "From: <Saved by Blink>\r\nSubject: a\r\n"])
def test_the_page_is_read(head):
    data = archive(PAGE.encode(), head=head)
    assert looks_like_web_archive(data)
    assert read_web_archive(data, "a.mht", OPTIONS).text == TEXT


def test_its_encoding_is_that_of_its_part():
    data = archive(PAGE.encode("utf-16-le"), charset="utf-16-le")
    assert read_web_archive(data, "a.doc", OPTIONS).text == TEXT
    assert read_web_archive(archive(PAGE.encode(), charset="không-có"), "a.doc", OPTIONS).text == TEXT


@pytest.mark.parametrize("charset", ["gb18030", "utf-7", "utf-32"])
def test_an_encoding_that_our_readers_do_not_know_is_read(charset):
    assert read_web_archive(archive(PAGE.encode(charset), charset=charset), "a.mht", OPTIONS).text == TEXT


@pytest.mark.parametrize("charset", ["hex", "a\0b", "punycode"])
def test_an_encoding_that_is_none_is_not_believed(charset):
    assert read_web_archive(archive(PAGE.encode(), charset=charset), "a.mht", OPTIONS).text == TEXT


def test_latin_1_is_what_browsers_take_for_it():
    page = "<p>I. MỤC ĐÍCH</p><p>1. Sở Y tế “chủ trì”.</p>".encode("cp1252", errors="xmlcharrefreplace")
    assert read_web_archive(archive(page, charset="iso-8859-1"), "a.mht", OPTIONS).text.endswith("“chủ trì”.")


@pytest.mark.parametrize(
    "data", [archive(b"x", kind="image/png"), archive(b"")[:80], b"MIME-Version: 1.0\nContent-Type: text/html" * 9]
)
def test_without_a_page_it_is_damaged(data):
    with pytest.raises(DamagedFileError):
        read_web_archive(data, "a.mht", OPTIONS)


@pytest.mark.parametrize(
    "head",
    [
        b"MIME-Version: 1.0\r\nFrom: a@vi-du.vn\r\nTo: b@vi-du.vn\r\nContent-Type: multipart/related\r\n",
        b"From: a@vi-du.vn\r\nSubject: x\r\nContent-Type: text/html\r\n",
        b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n",
        "MIME là gì? text/html".encode(),
    ],
)
def test_letters_are_none(head):
    assert not looks_like_web_archive(head)
