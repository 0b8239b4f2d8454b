"""Options of the command line become options of the compiler."""

from __future__ import annotations

from datetime import date

from roviec.model.options import Limits, Options


def test_without_options_the_compiler_gets_its_defaults(roviec_program, compiled, document):
    roviec_program("text", document)
    assert compiled[0][2] == Options()


def test_every_option_reaches_the_compiler(roviec_program, compiled, document):
    roviec_program(
        *("compile", document, "--encoding", "tcvn3", "--as-of", "2027-03-05", "--lang", "en"),
        *("--max-megabytes", "2", "--max-characters", "300", "--max-pages", "4"),
    )
    assert compiled[0][2] == Options("tcvn3", date(2027, 3, 5), "en", Limits(2_000_000, 300, 4))
