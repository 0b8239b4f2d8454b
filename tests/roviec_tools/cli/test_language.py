"""The language of help and complaints, found before the arguments are parsed."""

from __future__ import annotations

import pytest

from roviec_tools.cli.language import language_of


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "vi"),
        (["compile", "a", "--lang", "en"], "en"),
        (["compile", "--lang=en", "a"], "en"),
        (["compile", "--lang", "vi"], "vi"),
        (["compile", "--lang"], "vi"),
        (["compile", "--lang", "fr"], "vi"),
        (["compile", "--", "--lang", "en"], "vi"),
    ],
)
def test_language(arguments, language):
    assert language_of(arguments) == language
