"""Refusals: files that open but cannot be read as text, and files that do not open."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

from roviec.errors import BrokenTextError, DamagedFileError, EncryptedFileError, ImageOnlyError

_TAIL: Final = 4096
_FEW_WORDS: Final = 30
"""Distinct words below which the shares of the letters say nothing."""
_BAD_SHARE: Final = 0.10
_LIKE_VIETNAMESE: Final = 0.82
_LIKE_ENGLISH: Final = 0.87
"""Cosines: true texts stand at 0.87 (TCVN3 read as Latin-1) to 0.97, texts with their letters shifted below 0.77."""
_ODD_BLANKS: Final = "\x0b\x0c\x1c\x1d\x1e\x1f\x85"
"""White space to Python; in a PDF, numbers of glyphs."""
_OWN_LETTERS: Final = frozenset("ăĂđĐĩĨũŨơƠưƯƣƢ")
_VIETNAMESE: Final = {
    "n": 12.4, "a": 10.8, "h": 10.2, "o": 8.8, "u": 7.4, "t": 7.2, "i": 7.0, "c": 6.9, "g": 5.5, "e": 4.5, "d": 3.6,
    "p": 2.2, "v": 1.9, "r": 1.8, "m": 1.7, "y": 1.5, "s": 1.4, "b": 1.3, "k": 1.2, "l": 1.2, "q": 1.0, "x": 0.6,
}  # fmt: skip
"""Share of each base letter in administrative Vietnamese, in per cent, marks left out."""
_ENGLISH: Final = {
    "e": 12.7, "t": 9.1, "a": 8.2, "o": 7.5, "i": 7.0, "n": 6.7, "s": 6.3, "h": 6.1, "r": 6.0, "d": 4.3, "l": 4.0,
    "c": 2.8, "u": 2.8, "m": 2.4, "w": 2.4, "f": 2.2, "g": 2.0, "y": 2.0, "p": 1.9, "b": 1.5, "v": 1.0, "k": 0.8,
}  # fmt: skip
"""The same for English."""


def damaged(name: str, reason_vi: str, reason_en: str) -> DamagedFileError:
    """The refusal of a broken file."""
    return DamagedFileError(
        name,
        reason_vi=reason_vi,
        reason_en=reason_en,
        remedy_vi="Hãy lấy lại tệp từ nơi gửi, hoặc xuất lại PDF từ tệp Word gốc.",
        remedy_en="Get the file again from its sender, or export the PDF again from the Word file.",
    )


def broken_text(name: str, reason_vi: str, reason_en: str) -> BrokenTextError:
    """The refusal of a file whose letters mean nothing."""
    return BrokenTextError(
        name,
        reason_vi=reason_vi,
        reason_en=reason_en,
        remedy_vi="Hãy lấy lại tệp từ nơi gửi, hoặc xuất lại PDF từ tệp Word gốc.",
        remedy_en="Get the file again from its sender, or export the PDF again from the Word file.",
    )


def encrypted(name: str) -> EncryptedFileError:
    """The refusal of a file that needs a password to open."""
    return EncryptedFileError(
        name,
        reason_vi="tệp có mật khẩu.",
        reason_en="the file is locked with a password.",
        remedy_vi="Hãy bỏ mật khẩu rồi nộp lại.",
        remedy_en="Take the password off and hand it in again.",
    )


def check_tail(name: str, data: bytes) -> None:
    """Refuse a file cut short: PDFium would mend it and lose pages without a word.

    Raises:
        DamagedFileError: neither the end mark nor the cross-reference stands at the end.
    """
    tail = data[-_TAIL:]
    if b"%%EOF" not in tail and b"startxref" not in tail:
        raise damaged(name, "tệp PDF bị cắt cụt: thiếu phần cuối.", "the PDF is cut short: its end is missing.")


def check_images(name: str, scanned: list[int], pages: int) -> None:
    """Refuse a file whose pages are pictures.

    A picture among many pages of text (a map, a scanned page of an annex) is let through; a first page or half
    of all pages is not.

    Args:
        name: for the message.
        scanned: numbers of the pages that are pictures without text.
        pages: how many pages there are.

    Raises:
        ImageOnlyError: the text layer is missing.
    """
    if not scanned or (len(scanned) * 2 < pages and scanned[0] != 1):
        return
    shown = _ranges(scanned)
    error = ImageOnlyError(
        name,
        reason_vi=f"trang {shown} là ảnh, không có lớp chữ.",
        reason_en=f"page {shown} is a picture without a text layer.",
        remedy_vi="Hãy dùng bản PDF xuất từ Word, hoặc nhận dạng chữ (OCR) rồi nộp lại.",
        remedy_en="Use the PDF exported from Word, or run text recognition (OCR) and hand it in again.",
    )
    error.pages = tuple(scanned)
    raise error


def _ranges(numbers: list[int]) -> str:
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1] = [parts[-1][0], number]
        else:
            parts.append([number])
    shown = ["–".join(map(str, part)) for part in parts[:8]]
    return ", ".join(shown) + (" …" if len(parts) > 8 else "")


def check_letters(name: str, texts: list[str]) -> None:
    """Refuse a text whose glyphs map to the wrong characters.

    A few wrong letters in one font ("ƣ" for "ư") are ordinary and are repaired later; a tenth of all characters
    without a meaning, or letters in shares that neither Vietnamese (in any encoding) nor English has, are not.

    Args:
        name: for the message.
        texts: the text of each page.

    Raises:
        BrokenTextError: the map from glyphs to characters is broken.
    """
    words = [word for text in texts for word in text.split()]
    shown = sum(map(len, words))
    distinct = set(words)
    letters = set("".join(distinct)).union(blank for blank in _ODD_BLANKS if any(blank in text for text in texts))
    meaningless = {ord(letter): None for letter in letters if _means_nothing(letter)}
    bad = sum(len(text) - len(text.translate(meaningless)) for text in texts) if meaningless else 0
    if shown and bad > max(_BAD_SHARE * shown, 5):
        share = round(100 * bad / shown)
        raise broken_text(
            name,
            f"bảng chữ của phông bị hỏng: {share}% ký tự không đọc được.",
            f"the fonts' character map is broken: {share}% of the characters have no meaning.",
        )
    if not _looks_like_language(distinct):
        raise broken_text(
            name,
            "bảng chữ của phông bị hỏng: chữ trích ra không thành tiếng.",
            "the fonts' character map is broken: the letters make no words.",
        )


def _means_nothing(letter: str) -> bool:
    if "\u0100" <= letter <= "\u024f":
        # Letters of other alphabets among Vietnamese ones: the map has lost the letters with marks.
        return letter not in _OWN_LETTERS
    category = unicodedata.category(letter)
    if category == "Co":
        # Word's bullets (Symbol, Wingdings) live in U+F000-F0FF and are repaired later.
        return not 0xF020 <= ord(letter) <= 0xF0FF
    return letter == "\ufffd" or category == "Cn" or (category == "Cc" and letter not in "\t\n\r\x02")


def _looks_like_language(words: set[str]) -> bool:
    """Judged on distinct words: a table that repeats one name on every row says no more than one row."""
    if len(words) < _FEW_WORDS:
        return True
    counts = Counter("".join(words))
    shown = counts.total()
    base: Counter[str] = Counter()
    for letter, count in counts.items():
        plain = unicodedata.normalize("NFD", letter)[0].lower().replace("đ", "d").replace("ƣ", "u")
        if "a" <= plain <= "z":
            base[plain] += count
    total = base.total()
    if total < 0.3 * shown:
        # Hardly a letter in the text: figures only, or glyph numbers taken for characters.
        digits = sum(count for letter, count in counts.items() if letter.isdigit())
        return total + digits > 0.5 * shown or not _has_punctuation_soup(counts, shown)
    return _likeness(base, total, _VIETNAMESE) > _LIKE_VIETNAMESE or _likeness(base, total, _ENGLISH) > _LIKE_ENGLISH


def _has_punctuation_soup(counts: Counter[str], shown: int) -> bool:
    ascii_marks = sum(count for letter, count in counts.items() if "!" <= letter <= "~" and not letter.isalnum())
    return ascii_marks > 0.25 * shown and len([letter for letter in counts if not letter.isalnum()]) > 12


def _likeness(base: Counter[str], total: int, table: dict[str, float]) -> float:
    """Cosine of the two letter distributions."""
    shares = {letter: 100 * count / total for letter, count in base.items()}
    product = sum(shares.get(letter, 0.0) * share for letter, share in table.items())
    return float(product / (sum(v * v for v in shares.values()) ** 0.5 * sum(v * v for v in table.values()) ** 0.5))
