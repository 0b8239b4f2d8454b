"""What is no document."""

from __future__ import annotations

import pytest
from mail_builder import png

from roviec_tools.mail.member import Reason
from roviec_tools.mail.triage import why_no_document


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("~$ke hoach.docx", b"x", Reason.LEFTOVER),
        ("Thumbs.db", b"x", Reason.LEFTOVER),
        ("trong.docx", b"\0\0 \n", Reason.EMPTY),
        ("moi.ICS", b"x", Reason.CALENDAR),
        ("moi.txt", b"BEGIN:VCALENDAR", Reason.CALENDAR),
        ("an.vcf", b"x", Reason.CARD),
        ("ke-hoach.docx.exe", b"x", Reason.PROGRAM),
        ("ke-hoach.docx", b"MZ\x90\0\x03\0\0\0", Reason.PROGRAM),
        ("hop.mp4", b"x", Reason.MEDIA),
        ("hop", b"\0\0\0\x18ftypmp42", Reason.MEDIA),
        ("smime.p7s", b"x", Reason.SEAL),
        ("nen.emf", b"x", Reason.DECORATION),
        ("logo.png", png(200, 80), Reason.DECORATION),
        ("ke-hoach.docx", b"PK\x03\x04", None),
        ("ke hoach", "KẾ HOẠCH".encode(), None),
        ("quet.png", png(1654, 2339), None),
        ("fax.tif", b"II*\0" + bytes(300), None),
        ("anh.heic", b"\0\0\0\x18ftypheic", None),
        ("MZ.txt", b"MZ la ten xa", None),
    ],
)
def test_triage(name, content, reason):
    assert why_no_document(name, content) is reason


def test_a_picture_among_words_may_be_larger_and_still_decorate():
    assert why_no_document("anh.png", png(900, 300)) is None
    assert why_no_document("anh.png", png(900, 300), shown=True) is Reason.DECORATION


def test_what_a_mac_packs_beside_files_is_left_out():
    assert why_no_document("a.docx", b"x", folders=("__MACOSX",)) is Reason.LEFTOVER
