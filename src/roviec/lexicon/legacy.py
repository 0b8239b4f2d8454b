"""The Vietnamese encodings from before Unicode, as tables, and what each makes of a text.

A legacy text reaches us as characters that are really bytes: as a file of bytes, as a font run of Word
(``.VnTime``), or as bytes once read as windows-1252 and saved as UTF-8 ("Uû ban nh©n d©n").
All tables therefore map *characters*, a byte standing as the character of the same number (Latin-1) or as
the one that windows-1252 gives it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOWER = (
    "àáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "èéẻẽẹ", "êềếểễệ", "ìíỉĩị", "òóỏõọ",
    "ôồốổỗộ", "ơờớởỡợ", "ùúủũụ", "ưừứửữự", "ỳýỷỹỵ", "đ",
)  # fmt: skip
_UPPER = tuple(row.upper() for row in _LOWER)

# One byte a letter, rows parallel to _LOWER (and then _UPPER).
# TCVN 5712:1993 VN3 ("ABC"): capitals with a tone do not exist, a second font (.VnTimeH) draws them.
_TCVN3_LOWER = (
    "B5 B8 B6 B7 B9", "A8 BB BE BC BD C6", "A9 C7 CA C8 C9 CB", "CC D0 CE CF D1", "AA D2 D5 D3 D4 D6",
    "D7 DD D8 DC DE", "DF E3 E1 E2 E4", "AB E5 E8 E6 E7 E9", "AC EA ED EB EC EE", "EF F3 F1 F2 F4",
    "AD F5 F8 F6 F7 F9", "FA FD FB FC FE", "AE",
)  # fmt: skip
_TCVN3_CAPITALS = dict(zip("\xa1\xa2\xa3\xa4\xa5\xa6\xa7", "ĂÂÊÔƠƯĐ", strict=True))
# VPS (Vietnamese Professionals Society).
_VPS_LOWER = (
    "E0 E1 E4 E3 E5", "E6 A2 A1 A3 A4 A5", "E2 C0 C3 C4 C5 C6", "E8 E9 C8 EB CB", "EA 8A 89 8B CD 8C",
    "EC ED CC EF CE", "F2 F3 D5 F5 86", "F4 D2 D3 B0 87 B6", "D6 A9 A7 AA AB AE", "F9 FA FB DB F8",
    "DC D8 D9 BA BB BF", "FF 9A 9B CF 9C", "C7",
)  # fmt: skip
_VPS_UPPER = (
    "80 C1 81 82 02", "88 8E 8D 8F F0 04", "C2 84 83 85 1C 03", "D7 C9 DE FE 05", "CA 93 90 94 95 06",
    "B5 B4 B7 B8 10", "BC B9 BD BE 11", "D4 97 96 98 99 12", "F7 9E 9D 9F A6 13", "A8 DA D1 AC 14",
    "D0 AF AD B1 1D 15", "B2 DD FD B3 19", "F1",
)  # fmt: skip
# VISCII 1.1 (RFC 1456).
_VISCII_LOWER = (
    "E0 E1 E4 E3 D5", "E5 A2 A1 C6 C7 A3", "E2 A5 A4 A6 E7 A7", "E8 E9 EB A8 A9", "EA AB AA AC AD AE",
    "EC ED EF EE B8", "F2 F3 F6 F5 F7", "F4 B0 AF B1 B2 B5", "BD B6 BE B7 DE FE", "F9 FA FC FB F8",
    "DF D7 D1 D8 E6 F1", "CF FD D6 DB DC", "F0",
)  # fmt: skip
_VISCII_UPPER = (
    "C0 C1 C4 C3 80", "C5 82 81 02 05 83", "C2 85 84 86 06 87", "C8 C9 CB 88 89", "CA 8B 8A 8C 8D 8E",
    "CC CD 9B CE 98", "D2 D3 99 A0 9A", "D4 90 8F 91 92 93", "B4 96 95 97 B3 94", "D9 DA 9C 9D 9E",
    "BF BB BA BC FF B9", "9F DD 14 19 1E", "D0",
)  # fmt: skip

# VNI-Windows: a base letter and a mark byte, or one byte where the letter alone is marked.
_VNI_MARKS = {"\xf8": "\u0300", "\xf9": "\u0301", "\xfb": "\u0309", "\xf5": "\u0303", "\xef": "\u0323"}
_VNI_HAT_MARKS = {"\xe2": "", "\xe0": "\u0300", "\xe1": "\u0301", "\xe5": "\u0309", "\xe3": "\u0303", "\xe4": "\u0323"}
_VNI_CUP_MARKS = {"\xea": "", "\xe8": "\u0300", "\xe9": "\u0301", "\xfa": "\u0309", "\xfc": "\u0303", "\xeb": "\u0323"}
_VNI_SINGLES = dict(zip("\xf4\xf6\xec\xed\xe6\xf3\xf2\xee\xf1", "ơưìíỉĩịỵđ", strict=True))

# VIQR (RFC 1456): marks typed after the letter, "\" before a mark that is only punctuation.
_VIQR_QUALITIES = {"^": "\u0302", "(": "\u0306", "+": "\u031b", "*": "\u031b"}
_VIQR_TONES = {"`": "\u0300", "'": "\u0301", "?": "\u0309", "~": "\u0303", ".": "\u0323"}
_VIQR_LETTER = re.compile(
    r"\\(?P<plain>[\^(+*`'?~.dD\\])"
    r"|(?P<marker>^[ \t]*(?:[IVXivx]{1,5}|[AEIOUYaeiouy])\.(?=[ \t\r\n]))"
    r"|(?P<d>[dD][dD])"
    r"|(?P<vowel>[aA][\^(]?|[eEoO]\^|[oOuU][+*]|[aeiouyAEIOUY])(?P<tone>[`'?~]|\.(?!/))?",
    re.MULTILINE,
)

_UNICODE_VIETNAMESE = re.compile("[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
"""Letters that no legacy text can hold: a run with one of them is Unicode, whatever its font says."""

_FONT_PREFIXES = ((".vn", "tcvn3"), ("vni-", "vni"), ("vni ", "vni"), ("vps ", "vps"), ("vps-", "vps"))
_SUBSET_PREFIX = re.compile(r"^[A-Z]{6}\+")


def _as_windows_1252(number: int) -> str:
    return bytes((number,)).decode("windows-1252", errors="ignore") or chr(number)


def _single_bytes(letters: tuple[str, ...], codes: tuple[str, ...]) -> dict[int, str]:
    table: dict[int, str] = {}
    for row, numbers in zip(letters, codes, strict=True):
        for letter, number in zip(row, bytes.fromhex(numbers), strict=True):
            table[number] = letter
            table[ord(_as_windows_1252(number))] = letter
    return table


def _vni_pairs() -> dict[str, str]:
    families = (("aeou" + "\xf4\xf6" + "y", _VNI_MARKS), ("aeo", _VNI_HAT_MARKS), ("a", _VNI_CUP_MARKS))
    qualities = ("", "\u0302", "\u0306")
    table: dict[str, str] = {}
    for (bases, marks), quality in zip(families, qualities, strict=True):
        for base in bases:
            for mark, tone in marks.items():
                stem = _VNI_SINGLES.get(base, base)
                letter = unicodedata.normalize("NFC", stem + quality + tone)
                table[base + mark] = table[base + mark.upper()] = letter
                table[base.upper() + mark] = table[base.upper() + mark.upper()] = letter.upper()
    for single, letter in _VNI_SINGLES.items():
        table[single], table[single.upper()] = letter, letter.upper()
    return table


_TCVN3 = _single_bytes(_LOWER, _TCVN3_LOWER) | {ord(byte): letter for byte, letter in _TCVN3_CAPITALS.items()}
_VPS = _single_bytes(_LOWER + _UPPER, _VPS_LOWER + _VPS_UPPER)
_VISCII = _single_bytes(_LOWER + _UPPER, _VISCII_LOWER + _VISCII_UPPER)
_VNI = _vni_pairs()
_VNI_LETTER = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))


def _from_vni(text: str) -> str:
    return _VNI_LETTER.sub(lambda found: _VNI[found.group()], text)


def _viqr_letter(found: re.Match[str]) -> str:
    if found["plain"]:
        return found["plain"]
    if found["marker"]:
        return found["marker"]
    if found["d"]:
        return "đ" if found["d"][0] == "d" else "Đ"
    base, quality = found["vowel"][0], found["vowel"][1:]
    marks = _VIQR_QUALITIES.get(quality, "") + _VIQR_TONES.get(found["tone"] or "", "")
    return unicodedata.normalize("NFC", base + marks)


def _from_viqr(text: str) -> str:
    return _VIQR_LETTER.sub(_viqr_letter, text)


_DECODERS: dict[str, Callable[[str], str]] = {
    "tcvn3": lambda text: text.translate(_TCVN3),
    "vni": _from_vni,
    "vps": lambda text: text.translate(_VPS),
    "viscii": lambda text: text.translate(_VISCII),
    "viqr": _from_viqr,
}
LEGACY_ENCODINGS = tuple(_DECODERS)
"""Names that ``to_unicode`` knows."""


def to_unicode(text: str, encoding: str, *, upper: bool = False) -> str:
    """Turn a run of legacy text into Unicode (composed letters).

    Args:
        text: characters that are really bytes, as Latin-1 or windows-1252 shows them.
        encoding: one of ``LEGACY_ENCODINGS``.
        upper: True for the fonts that draw small letters as capitals (``.VnTimeH``).
    Returns:
        The text; unchanged where it holds a letter that only Unicode has, for then its font lies.
    Raises:
        ValueError: no such encoding.
    """
    decode = _DECODERS.get(encoding)
    if decode is None:
        message = f"unknown legacy encoding {encoding!r}; accepted: {', '.join(LEGACY_ENCODINGS)}"
        raise ValueError(message)
    if _UNICODE_VIETNAMESE.search(text):
        return text
    decoded = decode(text)
    return decoded.upper() if upper else decoded


def encoding_of_font(font_name: str) -> tuple[str, bool] | None:
    """The encoding that a font of before Unicode stands for.

    Args:
        font_name: as in the file; a PDF's subset prefix ("ABCDEF+") is ignored.
    Returns:
        The encoding and whether the font draws small letters as capitals; None for a Unicode font.
    """
    name = _SUBSET_PREFIX.sub("", font_name.strip())
    for prefix, encoding in _FONT_PREFIXES:
        if name.lower().startswith(prefix):
            family = name.split(",")[0].removesuffix("-Bold").removesuffix(" Bold").rstrip()
            return encoding, encoding == "tcvn3" and family.endswith("H")
    return None
