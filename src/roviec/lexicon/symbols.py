"""Symbol fonts: what the letters of Symbol, Wingdings and Webdings look like, as Unicode characters.

Word keeps such a letter as its code in the font, alone (``w:sym``) or moved to the private use area (U+F000 + code).
Source: the vendors' mapping tables at unicode.org/Public/MAPPINGS/VENDORS (ADOBE/symbol.txt) and the Unicode chart
proposal L2/12-368 (Wingdings and Webdings); only what office documents use.
"""

from __future__ import annotations

from typing import Final


def _table(pairs: str) -> dict[int, str]:
    return {int(code, 16): char for code, char in (pair.split("=", 1) for pair in pairs.split())}


_SYMBOL: Final = {code: chr(code) for code in range(0x20, 0x7F) if not chr(code).isalpha()} | _table(
    "22=∀ 24=∃ 27=∋ 2A=* 2D=- 40=≅ 5C=∴ 5E=⊥ 41=Α 42=Β 43=Χ 44=Δ 45=Ε 46=Φ 47=Γ 48=Η 49=Ι 4A=ϑ 4B=Κ 4C=Λ 4D=Μ 4E=Ν "
    "4F=Ο 50=Π 51=Θ 52=Ρ 53=Σ 54=Τ 55=Υ 56=ς 57=Ω 58=Ξ 59=Ψ 5A=Ζ 61=α 62=β 63=χ 64=δ 65=ε 66=φ 67=γ 68=η 69=ι 6A=ϕ "
    "6B=κ 6C=λ 6D=μ 6E=ν 6F=ο 70=π 71=θ 72=ρ 73=σ 74=τ 75=υ 76=ϖ 77=ω 78=ξ 79=ψ 7A=ζ A0=€ A2=′ A3=≤ A4=⁄ A5=∞ A6=ƒ "
    "A7=♣ A8=♦ A9=♥ AA=♠ AB=↔ AC=← AD=↑ AE=→ AF=↓ B0=° B1=± B2=″ B3=≥ B4=× B5=∝ B6=∂ B7=• B8=÷ B9=≠ BA=≡ BB=≈ BC=… "
    "C5=⊕ C6=∅ C7=∩ C8=∪ CE=∈ CF=∉ D0=∠ D2=® D3=© D4=™ D5=∏ D6=√ D7=⋅ D8=¬ D9=∧ DA=∨ DB=⇔ DC=⇐ DD=⇑ DE=⇒ DF=⇓ E0=◊ "
    "E2=® E3=© E4=™ E5=∑ F2=∫"
)  # fmt: skip
_WINGDINGS: Final = (
    _table(
        "20=\u00a0 21=✏ 22=✂ 26=📖 28=☎ 29=✆ 2A=✉ 36=⌛ 3F=✍ 40=✍ 41=✌ 45=☜ 46=☞ 47=☝ 48=☟ 4A=☺ 4C=☹ 51=✈ 52=☼ 54=❄ "
        "6C=● 6D=❍ 6E=■ 6F=□ 70=□ 71=❑ 72=❒ 73=♦ 74=♦ 75=◆ 76=❖ 77=◆ 78=⌧ 9E=· 9F=• A0=· A1=○ A2=○ A3=○ A4=◉ A5=◎ A7=▪ "
        "A8=◻ AA=✦ AB=★ AC=✶ AD=✴ AE=✹ AF=✵ D8=➢ DC=➲ DF=← E0=→ E1=↑ E2=↓ E3=↖ E4=↗ E5=↙ E6=↘ E7=← E8=→ E9=↑ EA=↓ "
        "EF=⇦ F0=⇨ F1=⇧ F2=⇩ F3=⬄ FB=✗ FC=✓ FD=☒ FE=☑"
    )
    | {0x81 + number: chr(0x2460 + number) for number in range(10)}
    | {0x8C + number: chr(0x2776 + number) for number in range(10)}
)
_WINGDINGS_2: Final = _table(
    "4F=✗ 50=✓ 51=☒ 52=☑ 53=☒ 54=☒ 96=• 97=● 98=● 99=● 9A=○ 9E=◉ A1=■ A2=■ A3=□ AE=◆ AF=◆ F2=✦"
)
_WINGDINGS_3: Final = _table(
    "21=→ 22=↑ 23=↓ 24=← 66=← 67=→ 68=↑ 69=↓ 70=▲ 71=▼ 74=◀ 75=► 77=► 7B=◀ 7C=▶ 7D=► 80=▲ 81=▼ 83=◀ 84=► C6=►"
)
_WEBDINGS: Final = _table("33=◀ 34=► 35=▲ 36=▼ 3C=■ 3D=● 61=✓ 63=□ 67=■ 6E=● 72=✗ 77=↔ 98=★")

_FONTS: Final = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
}
_PRIVATE: Final = range(0xF020, 0xF100)
_BULLETS: Final = frozenset("-–—−+*•·●○▪■◦♦❖➢►→✓✔")
_BULLET_LOOKS: Final = str.maketrans({"◆": "♦", "◻": "▪", "▶": "►", "⇨": "➢", "➲": "➢", "⋅": "·", "‣": "►", "⁃": "-"})


def is_symbol_font(font: str | None) -> bool:
    """Whether a font shows pictures in the place of letters."""
    return font is not None and font.strip().casefold() in _FONTS


def symbol_char(font: str | None, code: int) -> str:
    """The character that a code of a font shows.

    Args:
        font: name of the font; one that is no symbol font shows the code's own character.
        code: as in ``w:sym``, with or without the U+F000 of the private use area.

    Returns:
        One Unicode character; a code that the table lacks stays in the private use area, for repair to judge. Empty
        for a code that is no character.
    """
    plain = code - 0xF000 if code in _PRIVATE else code
    table = _FONTS.get(font.strip().casefold()) if font else None
    if table is not None and 0x20 <= plain <= 0xFF:
        return table.get(plain, chr(0xF000 + plain))
    if table is None and font and code in _PRIVATE:
        return chr(plain)
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def symbols_to_unicode(text: str, font: str | None) -> str:
    """Turn the private-use characters of a text in a symbol font into what they show; other characters stay."""
    if not is_symbol_font(font):
        return text
    return "".join(symbol_char(font, ord(char)) if ord(char) in _PRIVATE else char for char in text)


def bullet_mark(text: str, font: str | None) -> str:
    """The mark that a bullet (gạch đầu dòng) of Word shows, as one of the marks the outline knows.

    The mark of another shape becomes "•": Word itself says that it is a bullet, and the shape says no more. Courier's
    "o" is the ring of Word's second level.
    """
    text = text.strip()
    if not text:
        return ""
    code = ord(text[0])
    if code in _PRIVATE or is_symbol_font(font):
        # A font that did not survive a conversion leaves the code behind; Symbol is what Word takes by default.
        shown = symbol_char(font if is_symbol_font(font) else "Symbol", code)
    elif text == "o":
        shown = "○"
    else:
        shown = text
    shown = shown.translate(_BULLET_LOOKS)
    return shown if shown and all(char in _BULLETS for char in shown) and len(shown) <= 2 else "•"
