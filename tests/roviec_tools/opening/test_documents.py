"""Whatever reaches an inbox, opened."""

from __future__ import annotations

import hashlib
import io
import zipfile
from email.message import EmailMessage

import pytest
from docx_builder import docx, para
from hypothesis import given
from hypothesis import strategies as st
from office_files import PLAN, TEXT, locked_word, old_word

from roviec import IntakeError, compile_bytes, compile_source
from roviec.errors import EncryptedFileError, LimitError
from roviec.model.options import Limits, Options
from roviec.source import Source
from roviec_tools.opening import LeftOut, Opened, Passwords, Reason, open_documents

PLAIN = "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n".encode()


def zipped(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return stream.getvalue()


def letter(**files: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@vi-du.vn", "b@vi-du.vn", "Gửi kế hoạch"
    message.set_content("Kính gửi quý cơ quan, xin gửi kèm kế hoạch.")
    for name, content in files.items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name.replace("_", "."))
    return message.as_bytes()


def sources(data: bytes, name: str, **how: object) -> dict[str, Source]:
    found = {}
    for opened in open_documents(data, name, **how):
        assert isinstance(opened, Opened), opened
        assert isinstance(opened.outcome, Source), opened.outcome
        found[opened.name] = opened.outcome
    return found


def test_a_document_is_itself():
    (source,) = sources(old_word(), "cu.doc").values()
    assert source.text == TEXT
    assert (source.name, source.media_type, source.encoding) == ("cu.doc", "application/msword", None)
    assert source.sha256 == hashlib.sha256(old_word()).hexdigest()


def test_what_the_pure_compiler_reads_is_read_as_it_does():
    data = PLAN.read_bytes()
    (source,) = sources(data, PLAN.name).values()
    assert compile_source(source) == compile_bytes(data, PLAN.name)


def test_a_letter_gives_what_is_attached_by_the_way_in():
    inside = zipped(b_txt=PLAIN)
    found = sources(letter(a_doc=old_word(), kho_zip=inside), "thư.eml")
    assert list(found) == ["thư.eml/a.doc", "thư.eml/kho.zip/b.txt"]
    assert [source.name for source in found.values()] == list(found)
    assert found["thư.eml/a.doc"].text == TEXT


def test_only_the_one_that_is_wanted_is_read():
    data = letter(a_doc=old_word()[:2000], b_txt=PLAIN)
    assert list(sources(data, "thư.eml", only="thư.eml/b.txt")) == ["thư.eml/b.txt"]
    assert sources(data, "thư.eml", only="thư.eml/c.txt") == {}


def test_a_bad_document_costs_itself_alone():
    bad, good = open_documents(letter(a_doc=old_word()[:2000], b_txt=PLAIN), "thư.eml")
    assert isinstance(bad, Opened)
    assert isinstance(bad.outcome, IntakeError)
    assert "thư.eml/a.doc" in bad.outcome.message("vi")
    assert isinstance(good, Opened)
    assert isinstance(good.outcome, Source)


def test_copies_are_named_once():
    seen: dict[str, str] = {}
    assert list(sources(PLAIN, "a.txt", seen=seen)) == ["a.txt"]
    (again,) = open_documents(PLAIN, "b.txt", seen=seen)
    assert isinstance(again, LeftOut)
    assert again.reason is Reason.DUPLICATE
    assert "“a.txt”" in again.message("vi")


def test_a_password_is_asked_for_by_the_name_in_the_letter():
    asked: list[str] = []

    def ask(name: str, _tries: int) -> str:
        asked.append(name)
        return "bí mật"

    data = locked_word("bí mật")
    (source,) = sources(letter(khoa_doc=data), "thư.eml", passwords=Passwords(ask=ask)).values()
    assert asked == ["thư.eml/khoa.doc"]
    assert source.text == TEXT
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    (locked,) = open_documents(data, "khoa.doc")
    assert isinstance(locked, Opened)
    assert isinstance(locked.outcome, EncryptedFileError)


def test_macros_are_told():
    stream = io.BytesIO(docx(para("I. MỤC ĐÍCH")))
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("word/vbaProject.bin", "x")
    (source,) = sources(stream.getvalue(), "a.docm").values()
    assert source.macros
    assert [finding.rule for finding in compile_source(source).findings if finding.rule == "FI001"]


def test_limits_count_for_the_file_and_for_each_document():
    options = Options(limits=Limits(max_bytes=100))
    (opened,) = open_documents(b"x" * 101, "a.txt", options)
    assert isinstance(opened, Opened)
    assert isinstance(opened.outcome, LimitError)


@given(st.binary(max_size=200), st.sampled_from(["", "{\\rtf1", "MIME-Version: 1.0\nFrom: a\n\n", "PK\x03\x04"]))
def test_any_bytes_are_read_or_refused(data, start):
    if start.startswith("{"):
        data = data.replace(b"}", b"")  # a sound RTF would go to LibreOffice
    for opened in open_documents(start.encode() + data, "tep"):
        assert isinstance(opened, LeftOut) or isinstance(opened.outcome, Source | IntakeError)


def test_a_name_that_says_something_else_is_refused():
    (opened,) = open_documents(old_word(), "cu.pdf")
    assert isinstance(opened, Opened)
    assert isinstance(opened.outcome, IntakeError)
    with pytest.raises(IntakeError, match="its content is DOC"):
        raise opened.outcome
