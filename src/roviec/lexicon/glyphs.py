"""Letters that a broken font map, a keyboard or a converter puts in place of the right ones."""

from __future__ import annotations

WRONG_LETTERS = {
    "ƣ": "ư", "Ƣ": "Ư", "ð": "đ", "Ð": "Đ",
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "❖", "\uf02d": "-", "\uf02b": "+",
    "\uf0e0": "→", "\uf06e": "■", "\uf0a8": "◦", "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u00ad": "",
    "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\u200e": "", "\u200f": "",
}  # fmt: skip
"""One wrong character -> the right letters. "ƣ" (U+01A3) for "ư" comes from PDFs with a wrong ToUnicode map."""

LOOK_ALIKES = dict(
    zip("аеорсхуіјАВЕКМНОРСТХІЅԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα", "aeopcxyijABEKMHOPCTXISdqwABEZHIKMNOPTYXoa", strict=True)
)
"""Cyrillic and Greek letters that look like Latin ones; wrong only inside a Latin word."""

WRONG_SYLLABLES = {
    "PHÕNG": "PHÒNG", "HÕA": "HÒA", "TÕA": "TÒA", "LÕNG": "LÒNG", "DÕNG": "DÒNG", "CÕN": "CÒN", "TRÕ": "TRÒ",
    "ĐÕN": "ĐÒN", "TÕNG": "TÒNG", "ĐÕI": "ĐÒI", "SÕNG": "SÒNG",
}  # fmt: skip
"""Capital syllables with ngã that no Vietnamese word has: the font maps Ò to Õ."""
