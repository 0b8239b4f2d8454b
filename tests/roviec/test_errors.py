"""Errors speak to the user in either language."""

from __future__ import annotations

from roviec.errors import DamagedFileError, IntakeError, RoviecError

WORDS = {
    "reason_vi": "tệp bị hỏng.",
    "reason_en": "it is damaged.",
    "remedy_vi": "Hãy xin lại bản gốc.",
    "remedy_en": "Ask for the original.",
}


def test_the_message_names_file_reason_and_remedy():
    error = DamagedFileError("a.docx", **WORDS)
    assert error.message() == "Không đọc được tệp “a.docx”: tệp bị hỏng. Hãy xin lại bản gốc."
    assert error.message("en") == "Cannot read the file “a.docx”: it is damaged. Ask for the original."


def test_it_is_caught_as_an_expected_failure():
    error = DamagedFileError("a.docx", **WORDS)
    assert isinstance(error, IntakeError)
    assert isinstance(error, RoviecError)
    assert str(error) == "a.docx: it is damaged."
