"""Files with a password, before they are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_files import PLAN, locked_docx

from roviec.errors import EncryptedFileError
from roviec.intake.pdf import read_pdf
from roviec.model.options import Options
from roviec_tools.opening.passwords import Passwords, locked
from roviec_tools.opening.unlocking import read_with_passwords, unlocked

LOCKED_PDF = Path(__file__).parents[2] / "data" / "office" / "khoa.pdf"


def test_a_file_without_a_password_is_given_back():
    assert unlocked(b"x", "a.txt", Passwords()) == b"x"
    pdf = (PLAN.with_suffix(".pdf")).read_bytes()
    assert unlocked(pdf, "a.pdf", Passwords()) is pdf


def test_docx():
    pytest.importorskip("msoffcrypto", reason="the extra `passwords` is not installed")
    data = locked_docx("bí mật")
    assert unlocked(data, "a.docx", Passwords({"a.docx": "bí mật"})) == PLAN.read_bytes()
    with pytest.raises(EncryptedFileError, match="not the right one"):
        unlocked(data, "a.docx", Passwords({"a.docx": "sai"}))
    with pytest.raises(EncryptedFileError, match="locked with a password"):
        unlocked(data, "a.docx", Passwords())


def test_pdf():
    data = LOCKED_PDF.read_bytes()
    opened = unlocked(data, "khoa.pdf", Passwords({"khoa.pdf": "bimat"}))
    assert "I. MỤC ĐÍCH" in read_pdf(opened, "khoa.pdf", Options()).text
    with pytest.raises(EncryptedFileError, match="not the right one"):
        unlocked(data, "khoa.pdf", Passwords({"khoa.pdf": "sai"}))
    with pytest.raises(EncryptedFileError):
        unlocked(data, "khoa.pdf", Passwords())


def test_passwords_are_tried_one_after_the_other():
    tried: list[str] = []

    def read(password: str) -> str:
        tried.append(password)
        if password != "ba":
            name = "a.doc"
            raise locked(name, tried=True)
        return "text"

    answers = iter(["một", "ba", "năm"])
    assert read_with_passwords("a.doc", Passwords(ask=lambda *_: next(answers)), read) == "text"
    assert tried == ["một", "ba"]
    with pytest.raises(EncryptedFileError, match="not the right one"):
        read_with_passwords("a.doc", Passwords({"a.doc": "x"}), read)
