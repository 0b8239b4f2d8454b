"""Letters of symbol fonts."""

from __future__ import annotations

import pytest

from roviec.lexicon.symbols import bullet_mark, is_symbol_font, symbol_char, symbols_to_unicode


@pytest.mark.parametrize(
    ("font", "code", "char"),
    [
        ("Symbol", 0xF0B7, "•"),
        ("Symbol", 0xB7, "•"),
        ("Wingdings", 0xF0FC, "✓"),
        ("WINGDINGS", 0xF06F, "□"),
        ("Wingdings", 0xF083, "③"),
        ("Wingdings 2", 0xF052, "☑"),
        ("Symbol", 0xF034, "4"),
        ("Times New Roman", 0xF041, "A"),
        ("Times New Roman", 0x2026, "…"),
        (None, 0xF0B7, "\uf0b7"),
        ("Wingdings", 0xF0EE, "\uf0ee"),
        ("Symbol", 0x0A, ""),
        (None, 0xD800, ""),
        (None, 0x110000, ""),
    ],
)
def test_a_code_shows(font: str | None, code: int, char: str) -> None:
    assert symbol_char(font, code) == char


def test_only_private_characters_of_a_symbol_font_change() -> None:
    assert symbols_to_unicode("a\uf0b3b", "Symbol") == "a≥b"
    assert symbols_to_unicode("a\uf0b3b", "Arial") == "a\uf0b3b"


def test_symbol_fonts_are_known_by_name() -> None:
    assert is_symbol_font(" wingdings ")
    assert not is_symbol_font("Times New Roman")
    assert not is_symbol_font(None)


@pytest.mark.parametrize(
    ("text", "font", "mark"),
    [
        ("-", None, "-"), ("–", None, "–"), ("+", "Times New Roman", "+"), ("*", None, "*"), ("\uf02d", "Symbol", "-"),
        ("\uf02b", "Symbol", "+"), ("\uf02d", None, "-"), ("\uf0b7", "Times New Roman", "•"), ("o", "Courier New", "○"),
        ("\uf0d8", "Wingdings", "➢"), ("\uf0a7", "Wingdings", "▪"), ("\uf0fc", "Wingdings", "✓"), ("ª", None, "•"),
        ("\uf06f", "Wingdings", "•"), ("", "Symbol", ""), (" ", None, ""), ("---", None, "•"),
    ],
)  # fmt: skip
def test_a_bullet_shows_a_mark_that_the_outline_knows(text: str, font: str | None, mark: str) -> None:
    assert bullet_mark(text, font) == mark
