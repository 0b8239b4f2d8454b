from __future__ import annotations

import pytest

from roviec_web.documents.names import clean_name, fitting_name


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("Kế hoạch 12.pdf", "Kế hoạch 12.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\An\\đơn.docx", "đơn.docx"),
        ("x\u202efdp.exe", "x fdp.exe"),
        ('a"b\r\nSet-Cookie: x.pdf', "a b Set-Cookie x.pdf"),
        ("", "van-ban"),
        ("...", "van-ban"),
        ("CON.pdf", "van-ban CON.pdf"),
        ("Ke\u0302\u0301 hoa\u0323ch.pdf", "Kế hoạch.pdf"),
    ],
)
def test_it_makes_a_name_harmless(name, clean):
    assert clean_name(name) == clean
    assert clean_name(clean) == clean


def test_a_long_name_keeps_its_ending():
    name = clean_name("đ" * 400 + ".pdf")
    assert len(name) == 180
    assert name.endswith("đ.pdf")


@pytest.mark.parametrize(
    ("name", "form", "fitting"),
    [
        ("a.pdf", "pdf", "a.pdf"),
        ("A.PDF", "pdf", "A.PDF"),
        ("a.docx", "pdf", "a.docx.pdf"),
        ("a.docm", "docx", "a.docm"),
        ("a.doc", "rtf", "a.doc"),
        ("a", "text", "a.txt"),
    ],
)
def test_the_ending_says_what_the_content_is(name, form, fitting):
    assert fitting_name(name, form) == fitting
