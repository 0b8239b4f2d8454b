"""Bytes of a text form -> Unicode text, the encoding found once for the whole document.

Order of belief: a byte order mark; the zero bytes of UTF-16; UTF-8, which no other encoding satisfies by chance;
then whichever encoding makes most words of the text Vietnamese syllables. UTF-8 whose words are none may be legacy
text that was once read as windows-1252 ("Uû ban nh©n d©n"): the same measure finds that out.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from roviec.lexicon.legacy import LEGACY_ENCODINGS, to_unicode
from roviec.lexicon.syllables import is_syllable

_CODECS = {
    "utf-8": "utf-8",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-32-le": "utf-32-le",
    "utf-32-be": "utf-32-be",
}
_ALIASES = {
    "utf8": "utf-8",
    "utf-8-sig": "utf-8",
    "ascii": "utf-8",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "cp1252": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "cp1258": "windows-1258",
    "abc": "tcvn3",
    "tcvn": "tcvn3",
    "tcvn-3": "tcvn3",
    "vni-windows": "vni",
}
ENCODINGS = (*_CODECS, "utf-16", "windows-1252", "windows-1258", *LEGACY_ENCODINGS)
"""Names that may be forced; a few spellings of them ("utf8", "cp1258", "abc") are understood too."""

_MARKS = (  # the longer first: the mark of UTF-32-LE begins with that of UTF-16-LE
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 400_000
_GLANCE = 8_000
_FEWEST_MARKED = 100
"""Marked words that make a glance at the beginning of a text enough."""
_SURE_SHARE = 0.6
"""Share of marked words that are syllables, above which an encoding is believed; wrong ones stay below 0.3."""
_GOOD_FOR_BAD = 20
"""UTF-8 is still believed with one broken sequence for so many whole ones (a file cut in mid-letter)."""
_CELL = re.compile(r"[^\t\n]+")
_FEWEST_CAPITALS = 4
_WORD_BREAK = re.compile(r"[\s\x00-@\[-`{-\x7f“”‘’„–—…•\ufffd]+")
_VIQR_SURE = re.compile(r"(?:[aeo]\^|a\(|[ou][+*])[`'?~.]?(?![\d+*^])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it came in."""

    text: str
    encoding: str


def decode(data: bytes, forced: str | None = None) -> Decoded:
    """Decode a text form.

    Args:
        data: the file as it came.
        forced: name of an encoding; None finds it.
    Returns:
        The text without a byte order mark, and the name of the encoding, one of ``ENCODINGS``.
        Bytes that the encoding does not know become U+FFFD: no input raises.
    Raises:
        ValueError: the forced name is none of ``ENCODINGS``.
    """
    shown = decode_as_shown(data, forced)
    legacy = legacy_encoding(forced) if forced else find_legacy(shown)
    return Decoded(convert(shown.text, legacy), legacy) if legacy else shown


def decode_as_shown(data: bytes, forced: str | None = None) -> Decoded:
    """Decode without turning legacy letters into Unicode: what a program of today would show.

    Args:
        data: the file as it came.
        forced: name of an encoding; a legacy one says only that the text is no UTF-16.
    Raises:
        ValueError: the forced name is none of ``ENCODINGS``.
    """
    encoding = encoding_named(forced) if forced else None
    if encoding and encoding not in LEGACY_ENCODINGS:
        return _decode_as(data, encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, marked)
    wide = None if encoding else _utf_16_without_mark(data)
    if wide:
        return _decode_as(data, wide)
    if (text := _as_utf_8(data)) is not None:
        return Decoded(text, "utf-8")
    western = Decoded(_single_byte(data, _WINDOWS_1252), "windows-1252")
    vietnamese = Decoded(_single_byte(data, _WINDOWS_1258), "windows-1258")
    score, share, _ = _plausibility(vietnamese.text[:_SAMPLE])
    better = not encoding and share >= _SURE_SHARE and score > _plausibility(western.text[:_SAMPLE])[0]
    return vietnamese if better else western


def legacy_encoding(name: str) -> str | None:
    """The legacy encoding of that name; None for any other encoding."""
    encoding = encoding_named(name)
    return encoding if encoding in LEGACY_ENCODINGS else None


def find_legacy(shown: Decoded) -> str | None:
    """The legacy encoding whose words are most surely Vietnamese; None when the text as shown is no worse."""
    if shown.encoding == "windows-1258":
        return None
    _, share, marked = _plausibility(shown.text[:_GLANCE])
    if share >= _SURE_SHARE and marked >= _FEWEST_MARKED:
        return None  # nearly every text: the rest need not be read for it
    sample = shown.text[:_SAMPLE]
    best, share, marked = _plausibility(sample)
    if share >= _SURE_SHARE:
        return None
    if not marked:
        return "viqr" if _looks_like_viqr(sample) else None
    winner = None
    for encoding in LEGACY_ENCODINGS:
        if encoding == "viqr":
            continue
        score, share, _ = _plausibility(convert(sample, encoding))
        if score > best and share >= _SURE_SHARE:
            best, winner = score, encoding
    return winner


def convert(text: str, encoding: str) -> str:
    """Turn legacy text into Unicode line by line, so that a line that is Unicode already stays as it is."""
    lines = [to_unicode(line, encoding) for line in text.split("\n")]
    return "\n".join(map(_with_capitals, lines) if encoding == "tcvn3" else lines)


def _with_capitals(line: str) -> str:
    """TCVN3 has no capitals with a tone: a font of capitals drew them, and the letters of "KẾ HOẠCH" say "Kế HOạCH"."""
    return _CELL.sub(lambda cell: cell[0].upper() if _is_in_capitals(cell[0]) else cell[0], line)


def _is_in_capitals(words: str) -> bool:
    """Every letter that could be a capital is one; a number such as "28/KH-UBND" says nothing of the words by it."""
    plain = [letter for letter in words if letter.isascii() and letter.isalpha()]
    return len(plain) >= _FEWEST_CAPITALS and " " in words and "/" not in words and all(map(str.isupper, plain))


def encoding_named(name: str) -> str:
    """The encoding that a user or a web page means by a name.

    Raises:
        ValueError: the name is none of ``ENCODINGS`` and no known spelling of one.
    """
    plain = name.strip().lower().replace("_", "-")
    plain = _ALIASES.get(plain, plain)
    if plain not in ENCODINGS:
        message = f"unknown encoding {name!r}; accepted: {', '.join(ENCODINGS)}"
        raise ValueError(message)
    return plain


def _windows_table(codec: str) -> str:
    """The 256 characters of a code page; the few bytes that it leaves open stand for themselves."""
    return "".join(bytes((number,)).decode(codec, errors="ignore") or chr(number) for number in range(256))


_WINDOWS_1252 = _windows_table("windows-1252")
_WINDOWS_1258 = _windows_table("windows-1258")


def _single_byte(data: bytes, table: str) -> str:
    return codecs.charmap_decode(data, "strict", table)[0]


def _decode_as(data: bytes, encoding: str) -> Decoded:
    if encoding == "utf-16":
        big = data.startswith(codecs.BOM_UTF16_BE) or _utf_16_without_mark(data) == "utf-16-be"
        encoding = "utf-16-be" if big else "utf-16-le"
    if codec := _CODECS.get(encoding):
        return Decoded(data.decode(codec, errors="replace").removeprefix("\ufeff"), encoding)
    return Decoded(_single_byte(data, _WINDOWS_1258 if encoding == "windows-1258" else _WINDOWS_1252), encoding)


def _utf_16_without_mark(data: bytes) -> str | None:
    """UTF-16 shows by its high bytes: Vietnamese text has only 00, 01, 03, 1E and 20 there."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 2 or not sample.count(0):
        return None
    for encoding, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        likely = sum(map(high.count, (0x00, 0x01, 0x03, 0x1E, 0x20)))
        if likely >= 0.95 * half and high.count(0) > 0.3 * half and low.count(0) < 0.05 * half:
            return encoding
    return None


def _as_utf_8(data: bytes) -> str | None:
    """The text, if the bytes are UTF-8 but for a few; None otherwise."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = len(data) - len(text)  # each letter of more than one byte makes the text shorter than the bytes
    return text if good > bad * _GOOD_FOR_BAD else None


def _plausibility(text: str) -> tuple[int, float, int]:
    """Score of a reading, the share of its marked words that are Vietnamese syllables, and their number."""
    words = _WORD_BREAK.split(unicodedata.normalize("NFC", text))
    marked = [word for word in words if not word.isascii()]
    right = sum(map(is_syllable, marked))
    return right - 2 * (len(marked) - right), right / len(marked) if marked else 0.0, len(marked)


def _looks_like_viqr(text: str) -> bool:
    """Plain ASCII with sure marks of VIQR ("a^", "o+") in many words, nearly all of which it makes syllables."""
    words = _WORD_BREAK.split(convert(text, "viqr"))
    marked = [word for word in words if not word.isascii()]
    right = sum(map(is_syllable, marked))
    enough = sum(1 for _ in _VIQR_SURE.finditer(text)) >= max(3, len(words) // 20)
    return enough and len(marked) >= 0.2 * len(words) and right >= 0.9 * len(marked)
