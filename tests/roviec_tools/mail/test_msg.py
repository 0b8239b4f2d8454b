"""Outlook's messages."""

from __future__ import annotations

import pytest
from compound_builder import compound
from mail_builder import attachment_tree, message_tree, msg

from roviec.intake.sniffing import looks_like_outlook
from roviec_tools.mail.entries import Mail, UnreadableError
from roviec_tools.mail.member import Reason
from roviec_tools.mail.msg import open_outlook


def reason_of(data):
    with pytest.raises(UnreadableError) as caught:
        open_outlook(data)
    return caught.value.reason


def test_words_and_attachments():
    mail = open_outlook(msg("Kính gửi", {"kế hoạch.docx": b"PK" * 3000, "nhỏ.txt": b"x"}))
    assert mail.letter is not None
    assert (mail.letter.content.decode(), mail.letter.ending) == ("Kính gửi", ".txt")
    assert [(entry.name, entry.fetch()) for entry in mail.entries] == [
        ("kế hoạch.docx", b"PK" * 3000),
        ("nhỏ.txt", b"x"),
    ]


def test_the_page_is_taken_before_the_plain_text():
    letter = open_outlook(msg("chữ", **{"10130102": "<p>Kế hoạch</p>".encode()})).letter
    assert letter is not None
    assert (letter.content.decode(), letter.ending) == ("<p>Kế hoạch</p>", ".html")


def test_words_in_the_senders_code_page():
    tree = message_tree("")
    del tree["__substg1.0_1000001F"]
    tree["__substg1.0_1000001E"] = b"K\xd5 ho\xb9ch ti\xaam ch\xf1ng"
    letter = open_outlook(compound(tree)).letter
    assert letter is not None
    assert letter.content.decode() == "Kế hoạch tiêm chủng"


def test_a_message_inside_is_taken_apart_too():
    tree = message_tree("ngoài")
    tree["__attach_version1.0_#00000000"] = attachment_tree("Chuyển tiếp", message_tree("trong"))
    [entry] = open_outlook(compound(tree)).entries
    inner = entry.fetch()
    assert isinstance(inner, Mail)
    assert inner.letter is not None
    assert (entry.name, inner.letter.content) == ("Chuyển tiếp.msg", b"trong")


def test_pictures_among_the_words_are_told():
    tree = message_tree("", None, **{"10130102": b'<img src="cid:logo">'})
    tree["__attach_version1.0_#00000000"] = attachment_tree("logo.png", b"x", "logo")
    assert [entry.shown for entry in open_outlook(compound(tree)).entries] == [True]


def test_a_link_in_place_of_a_file_is_told():
    tree = message_tree("chữ")
    tree["__attach_version1.0_#00000000"] = attachment_tree("a.docx", None)
    [entry] = open_outlook(compound(tree)).entries
    with pytest.raises(UnreadableError) as caught:
        entry.fetch()
    assert caught.value.reason is Reason.LINK


def test_a_sealed_message_is_told():
    tree = message_tree("")
    tree["__substg1.0_001A001F"] = "IPM.Note.SMIME".encode("utf-16-le")
    assert reason_of(compound(tree)) is Reason.SEALED_MAIL


def test_streams_that_share_their_bytes_are_refused():
    data = bytearray(msg("x" * 5000))
    size = (200_000_000).to_bytes(8, "little")
    at = data.index("__substg1.0_1000001F".encode("utf-16-le")) + 120
    data[at : at + 8] = size
    assert reason_of(bytes(data)) is Reason.DAMAGED


@pytest.mark.parametrize("cut", [600, 1200, 2000])
def test_broken_messages_are_told(cut):
    data = msg("Kính gửi", {"a.docx": b"PK" * 3000})
    assert looks_like_outlook(data)
    assert reason_of(data[:cut]) is Reason.DAMAGED
